package org.khen.internal.csv;

import java.util.List;

/**
 * The form of a table: the one place that says what its columns are called.
 *
 * @param file the name of the file
 * @param columns its columns in canonical order
 * @param open whether it may have further columns, whose headings are kept as written
 */
public record TableFormat(String file, List<Column> columns, boolean open) {

    /** A table with these columns and no others. */
    public static TableFormat closed(String file, Column... columns) {
        return new TableFormat(file, List.of(columns), false);
    }

    /** A table with these columns, and any others. */
    public static TableFormat open(String file, Column... columns) {
        return new TableFormat(file, List.of(columns), true);
    }

    List<String> headings() {
        return columns.stream().flatMap(Column::headings).toList();
    }
}
