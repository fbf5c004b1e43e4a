package org.khen;

import org.jspecify.annotations.Nullable;

/**
 * One thing that a route asks for, or several of which one suffices have the same group.
 *
 * @param asks the code of a criterion, or {@code award:} and the code of an award
 * @param group the letter of the alternatives it belongs to; {@code null} if it stands alone
 * @param verdict what is found
 * @param citation the clause by which the route asks for it
 * @param award the findings on the award asked for; {@code null} for a criterion
 */
public record Asked(
        String asks,
        @Nullable String group,
        Verdict verdict,
        Citation citation,
        @Nullable AwardFinding award) {}
