package org.khen;

import org.jspecify.annotations.Nullable;
import org.khen.pack.Direction;
import org.khen.pack.LimitStatus;
import org.khen.pack.Value;

/**
 * A limit that would apply, if a pack that builds on its pack had not replaced it: the general rule beside the local one.
 *
 * @param direction how it would be compared
 * @param value the limit, adjustments applied as far as it is known which apply; {@code null} if it was left to the locality
 * @param status where its value comes from
 * @param citation where it stands
 */
public record Replaced(Direction direction, @Nullable Value value, LimitStatus status, Citation citation) {}
