package org.khen.report.input;

import java.util.Map;

/**
 * A row as a file holds it.
 *
 * @param number its number as a spreadsheet shows it, from 1
 * @param cells the cells that hold something, never blank ones, by the number of their column, from 1
 */
record SheetRow(int number, Map<Integer, SheetCell> cells) {

    boolean isBlank() {
        return cells.isEmpty();
    }

    /** Its number alone. */
    @Override
    public String toString() {
        return "SheetRow[" + number + "]";
    }
}
