package org.khen.report.input;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row to be written: what stands under each column. What is {@code null} stays empty. */
final class OutRow {

    private final Map<RoundColumn, Object> cells = new HashMap<>();

    /**
     * Sets a cell.
     *
     * @param value a text, date, number, word, yes or no, year, or collection of words
     */
    OutRow set(RoundColumn column, @Nullable Object value) {
        if (value != null) {
            cells.put(column, value);
        }
        return this;
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    @Nullable
    Object get(RoundColumn column) {
        return cells.get(column);
    }
}
