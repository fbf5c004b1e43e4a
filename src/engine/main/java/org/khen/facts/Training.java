package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * A course that somebody was sent on.
 *
 * @param period from the first to the last day of the course
 * @param result the final result; {@code null} if not known
 * @param goodConduct whether the rules of the school were kept; {@code null} if not known
 * @param alongsideWork whether the ordinary work was done all the while (tại chức); {@code null} if not known
 */
public record Training(
        Period period,
        @Nullable TrainingResult result,
        @Nullable Boolean goodConduct,
        @Nullable Boolean alongsideWork) {
    /** Starts a course of which only the period is known. */
    public static TrainingBuilder builder(Period period) {
        return new TrainingBuilder(period);
    }
}
