package org.khen.internal.loading;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.language.ParsedRule;
import org.khen.pack.CellRef;
import org.khen.pack.RulePack;

/**
 * A pack as its files say, before it is held against the others.
 *
 * @param pack what its sound rows say
 * @param rules its rules, with what they use
 * @param unsound the codes of rows that could not be read, by name of table: they are known, though what they say is not
 * @param incomplete the names of tables of which rows may have been lost
 * @param faultyRuleFiles the rule files that could not be read in full
 * @param columns the number of each column of each table, by path
 * @param buildsOnLine the line of {@code pack.csv} that names the packs it builds on; 0 if none
 * @param overridesLine the line of {@code pack.csv} that names what it overrides; 0 if none
 */
record ReadPack(
        RulePack pack,
        List<ParsedRule> rules,
        Map<String, Set<String>> unsound,
        Set<String> incomplete,
        Set<String> faultyRuleFiles,
        Map<String, Map<Column, Integer>> columns,
        int buildsOnLine,
        int overridesLine) {

    String id() {
        return pack.id();
    }

    /** The codes of rows of a table that could not be read. */
    Set<String> unsound(TableFormat format) {
        return unsound.getOrDefault(format.file(), Set.of());
    }

    /** The codes of tables that could not be read. */
    Set<String> unsoundTables() {
        return unsound.getOrDefault(TableFile.FOLDER, Set.of());
    }

    /** The cell of a row in a column. */
    CellRef cell(CellRef row, Column column) {
        int number = columns.getOrDefault(row.file(), Map.of()).getOrDefault(column, 0);
        return new CellRef(row.file(), row.line(), number);
    }
}
