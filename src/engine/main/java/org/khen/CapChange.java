package org.khen;

import org.jspecify.annotations.Nullable;

/**
 * A cap of a round that leaves other places.
 *
 * @param before the cap as it was; {@code null} if there was none
 * @param after the cap as it is; {@code null} if there is none any more. Never are both {@code null}
 */
public record CapChange(@Nullable CapUse before, @Nullable CapUse after) {}
