package org.khen.report.input;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row to be written: what stands under each column. What is {@code null} stays empty. */
final class OutRow {

    /** By heading: no two columns of a sheet share one, and a text is found faster than a record. */
    private final Map<String, Object> cells = new HashMap<>();

    /**
     * Sets a cell.
     *
     * @param value a text, date, number, word, yes or no, year, or collection of words
     */
    OutRow set(RoundColumn column, @Nullable Object value) {
        if (value != null) {
            cells.put(column.vi(), value);
        }
        return this;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    @Nullable
    Object get(RoundColumn column) {
        return cells.get(column.vi());
    }
}
