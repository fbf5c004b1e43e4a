package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khen.pack.AppliesTo;
import org.khen.pack.Limit;

/**
 * The rows of a limit or parameter in force that may apply to nominations for one award.
 *
 * @param rows the rows, the most specific first
 * @param readings what is to be read, once for each reading of the rows and of what adjusts them
 */
record LimitRows(List<Limit> rows, List<Reading> readings) {

    /**
     * Rows under one reading; rows without a letter belong to all.
     *
     * @param letter the letter; empty if there is one reading
     * @param rows the rows, the most specific first
     * @param adjustments adjustment rows: those of one code exclude each other as rows of a limit do, codes add up
     */
    record Reading(String letter, List<Limit> rows, List<List<Limit>> adjustments) {}

    static LimitRows of(List<Limit> limits, List<Limit> adjustments, String award) {
        List<Limit> rows = forAward(limits, award);
        List<Limit> adjusting = forAward(adjustments, award);
        Set<String> letters = new LinkedHashSet<>();
        for (List<Limit> all : List.of(rows, adjusting)) {
            for (Limit row : all) {
                if (row.reading() != null) {
                    letters.add(row.reading());
                }
            }
        }
        if (letters.isEmpty()) {
            letters.add("");
        }
        List<Reading> readings = letters.stream()
                .map(letter -> new Reading(letter, bySpecificity(read(rows, letter)), byCode(read(adjusting, letter))))
                .toList();
        return new LimitRows(bySpecificity(rows), readings);
    }

    /** A row for another award can never apply, and thousands of them need not be looked at for every dossier. */
    private static List<Limit> forAward(List<Limit> rows, String award) {
        return rows.stream()
                .filter(row -> row.appliesTo().stream()
                        .noneMatch(condition -> condition.aspect() == AppliesTo.Aspect.AWARD
                                && !condition.value().equals(award)))
                .toList();
    }

    private static List<Limit> read(List<Limit> rows, String letter) {
        return rows.stream()
                .filter(row -> row.reading() == null || row.reading().equals(letter))
                .toList();
    }

    private static List<Limit> bySpecificity(List<Limit> rows) {
        return rows.stream()
                .sorted(Comparator.comparingInt((Limit row) -> -row.appliesTo().size()))
                .toList();
    }

    private static List<List<Limit>> byCode(List<Limit> rows) {
        Map<String, List<Limit>> codes = new LinkedHashMap<>();
        rows.forEach(row ->
                codes.computeIfAbsent(row.id(), none -> new ArrayList<>()).add(row));
        return codes.values().stream().map(LimitRows::bySpecificity).toList();
    }
}
