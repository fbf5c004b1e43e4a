package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * An exemplar (điển hình tiên tiến) that a unit registers, with the four steps.
 *
 * @param field the trade or field
 * @param collective a collective rather than a person; {@code null} if not known
 * @param discovered step one, phát hiện; {@code null} if not known
 * @param fostered step two, bồi dưỡng; {@code null} if not known
 * @param reviewed step three, tổng kết; {@code null} if not known
 * @param multiplied step four, nhân điển hình; {@code null} if not known
 * @param id the code of the exemplar, by which a host finds its nominations; holds no personal data; {@code null} if none is given
 * @param proposedForAward whether it has been proposed for an award; {@code null} if not known
 * @param rewarded whether it has been given an award; {@code null} if not known
 */
public record Exemplar(
        String field,
        @Nullable Boolean collective,
        @Nullable Boolean discovered,
        @Nullable Boolean fostered,
        @Nullable Boolean reviewed,
        @Nullable Boolean multiplied,
        @Nullable String id,
        @Nullable Boolean proposedForAward,
        @Nullable Boolean rewarded) {

    /** Whether it has passed a step; {@code null} if not known. */
    public @Nullable Boolean passed(ExemplarStep step) {
        return switch (step) {
            case DISCOVERED -> discovered;
            case FOSTERED -> fostered;
            case REVIEWED -> reviewed;
            case MULTIPLIED -> multiplied;
        };
    }

    /** Says nothing of who it is. */
    @Override
    public String toString() {
        return "Exemplar";
    }

    /** Starts an exemplar of which only the trade or field is known. */
    public static ExemplarBuilder builder(String field) {
        return new ExemplarBuilder(field);
    }
}
