package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * A time off work.
 *
 * @param period from the first to the last day off
 * @param reason why; {@code null} if not known
 * @param workingDays how many working days it took; {@code null} if not known
 * @param medicalFinding whether a medical finding confirms a wound; {@code null} if not known
 */
public record Absence(
        Period period,
        @Nullable AbsenceReason reason,
        @Nullable Integer workingDays,
        @Nullable Boolean medicalFinding) {
    /** Starts a time off work of which only the period is known. */
    public static AbsenceBuilder builder(Period period) {
        return new AbsenceBuilder(period);
    }
}
