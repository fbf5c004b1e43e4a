package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * A calendar or school year and how its tasks were rated.
 *
 * @param period the year
 * @param rating the rating; {@code null} if not known
 */
public record YearOfWork(Period period, @Nullable Rating rating) {}
