package org.khen.report.input;

import java.util.Map;

/**
 * A row as a file holds it.
 *
 * @param number its number as a spreadsheet shows it, from 1
 * @param cells the cells that hold something, by the number of their column, from 1
 */
record SheetRow(int number, Map<Integer, SheetCell> cells) {

    boolean isBlank() {
        return cells.values().stream().allMatch(SheetCell::isBlank);
    }

    /** Its number alone. */
    @Override
    public String toString() {
        return "SheetRow[" + number + "]";
    }
}
