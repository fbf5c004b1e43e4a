package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A discipline imposed on a person.
 *
 * @param form its form, never {@link DisciplineForm#NONE}; {@code null} if not known
 * @param decidedOn the day of the decision; {@code null} if not known
 * @param end whether and when it was completed; {@code null} if not known
 */
public record Discipline(
        @Nullable DisciplineForm form,
        @Nullable LocalDate decidedOn,
        @Nullable DisciplineEnd end) {}
