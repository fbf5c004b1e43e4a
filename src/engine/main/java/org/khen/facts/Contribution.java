package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a household gave for the common good: labour, land or property, at its value in money.
 *
 * @param on the day it was given
 * @param amount its value in Vietnamese dong, from 0; {@code null} if not known
 */
public record Contribution(LocalDate on, @Nullable Long amount) {}
