package org.khen;

import org.jspecify.annotations.Nullable;

/**
 * Reserved places of a round that differ: how many, for whom, or what becomes of those kept in vain.
 *
 * @param before as it was; {@code null} if none were reserved
 * @param after as it is; {@code null} if none are reserved any more. Never are both {@code null}
 */
public record ReserveChange(
        @Nullable ReserveUse before, @Nullable ReserveUse after) {}
