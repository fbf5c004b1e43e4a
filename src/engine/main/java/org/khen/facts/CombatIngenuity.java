package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * Wit or creativity in combat or in serving combat (mưu trí, sáng tạo).
 *
 * @param year the year it counts for
 * @param recognisedByUnit whether the unit recognised it; {@code null} if not known
 */
public record CombatIngenuity(Period year, @Nullable Boolean recognisedByUnit) {}
