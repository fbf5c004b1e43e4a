package org.khen;

import java.time.LocalDate;
import java.util.List;

/**
 * Days in a row on which a dossier would have one outcome, as many as there are.
 *
 * @param from the first day
 * @param to the last day
 * @param outcome the outcome on each of them
 * @param parts the same days cut where the reasons change, at least one; the first tells why the interval begins
 */
public record TimelineInterval(LocalDate from, LocalDate to, Outcome outcome, List<TimelinePart> parts) {

    /** Copies the list. */
    public TimelineInterval {
        parts = List.copyOf(parts);
    }

    /** The decision on its first day. */
    public Decision decision() {
        return parts.get(0).decision();
    }

    /** Names the days and the outcome. */
    @Override
    public String toString() {
        return "TimelineInterval[from=" + from + ", to=" + to + ", outcome=" + outcome + "]";
    }
}
