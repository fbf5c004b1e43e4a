package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A move from one unit to another.
 *
 * @param movedOn the first day at the new unit
 * @param monthsAtOldUnit how many full months of the year under review were served at the old unit; {@code null} if not known
 * @param commentByOldUnit whether the old unit gave its written comment; {@code null} if not known
 */
public record Transfer(
        LocalDate movedOn,
        @Nullable Integer monthsAtOldUnit,
        @Nullable Boolean commentByOldUnit) {}
