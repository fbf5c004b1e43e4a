package org.khen.internal.csv;

import java.util.List;

/**
 * A row as it was written.
 *
 * @param line its number as a spreadsheet shows it, from 1
 * @param cells its cells
 */
record CsvRow(int line, List<String> cells) {

    boolean isBlank() {
        return cells.stream().allMatch(cell -> CellText.clean(cell).isEmpty());
    }
}
