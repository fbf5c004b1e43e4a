package org.khen.internal.csv;

import java.util.Map;
import java.util.Set;

/**
 * A row of a table, its cells cleaned.
 *
 * @param line its number as a spreadsheet shows it
 * @param columns the number of each column of the format, from 1; a column that was left out is missing
 * @param cells the cells that hold something, by number of column
 * @param refused the numbers of the columns whose cells were refused
 * @param further the cells of further columns that hold something, by their heading as written
 * @param furtherColumns the number of each further column, by its heading as written
 * @param headingLine the line of the headings
 */
public record TableRow(
        int line,
        Map<Column, Integer> columns,
        Map<Integer, String> cells,
        Set<Integer> refused,
        Map<String, String> further,
        Map<String, Integer> furtherColumns,
        int headingLine) {

    /** The text of the cell; empty if it holds nothing or was refused. */
    public String text(Column column) {
        return cells.getOrDefault(number(column), "");
    }

    /** The number of the column; 0 if it was left out. */
    public int number(Column column) {
        return columns.getOrDefault(column, 0);
    }

    /** Whether the cell was refused, and the problems say why. */
    public boolean isRefused(Column column) {
        return refused.contains(number(column));
    }
}
