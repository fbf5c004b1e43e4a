package org.khen.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A span in which something is in force, both days included.
 *
 * @param from the first day; {@code null} if open at the start
 * @param to the last day; {@code null} if still in force
 */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Always in force. */
    public static final Validity ALWAYS = new Validity(null, null);

    /** Whether the day lies in the span. */
    public boolean holds(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether at least one day lies in both spans. */
    public boolean overlaps(Validity other) {
        return startsByTheEndOf(other) && other.startsByTheEndOf(this);
    }

    private boolean startsByTheEndOf(Validity other) {
        return from == null || other.to == null || !from.isAfter(other.to);
    }

    /** Whether the whole of {@code other} lies in this span. */
    public boolean encloses(Validity other) {
        boolean start = from == null || (other.from != null && !other.from.isBefore(from));
        boolean end = to == null || (other.to != null && !other.to.isAfter(to));
        return start && end;
    }
}
