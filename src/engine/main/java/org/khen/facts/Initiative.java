package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An initiative (sáng kiến) and its recognition.
 *
 * @param year the year of work it counts for
 * @param recognisedAt the level of the body that recognised it; {@code null} if not known
 * @param recognisedOn the day of recognition; {@code null} if not known
 * @param influence how far its effect reaches, as recognised; {@code null} if not known
 * @param applied whether it has been applied; {@code null} if not known
 */
public record Initiative(
        Period year,
        @Nullable Level recognisedAt,
        @Nullable LocalDate recognisedOn,
        @Nullable Scope influence,
        @Nullable Boolean applied) {
    /** Starts an initiative of which only the year of work is known. */
    public static InitiativeBuilder builder(Period year) {
        return new InitiativeBuilder(year);
    }

    /** Starts an initiative of which only the calendar year is known. */
    public static InitiativeBuilder builder(int year) {
        return builder(Period.year(year));
    }
}
