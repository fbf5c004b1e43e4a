package org.khen;

import org.jspecify.annotations.Nullable;

/**
 * Names one of the {@linkplain RoundDecision#caps() caps} of a round.
 *
 * @param rule the code of the row of {@code rounds.csv}
 * @param within the code of the unit or cluster; {@code null} for the whole round
 */
public record CapRef(String rule, @Nullable String within) {}
