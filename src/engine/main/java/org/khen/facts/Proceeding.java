package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter under consideration that concerns the candidate.
 *
 * @param kind what kind of matter
 * @param status open or closed; {@code null} if not known
 * @param openedOn the day it was opened; {@code null} if not known
 * @param closedOn the day it was concluded; {@code null} if not known or still open
 */
public record Proceeding(
        ProceedingKind kind,
        @Nullable ProceedingStatus status,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {
    /** Starts a matter of which only the kind is known. */
    public static ProceedingBuilder builder(ProceedingKind kind) {
        return new ProceedingBuilder(kind);
    }
}
