package org.khen.internal.loading;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.internal.text.LimitText;
import org.khen.pack.Direction;
import org.khen.pack.Limit;
import org.khen.pack.Value;

/**
 * The values that satisfy a limit, as a span of numbers; a word counts by its place in its list.
 *
 * @param low the lower end; {@code null} if there is none
 * @param withLow whether the lower end satisfies it
 * @param high the upper end; {@code null} if there is none
 * @param withHigh whether the upper end satisfies it
 */
record Strictness(
        @Nullable Ratio low, boolean withLow, @Nullable Ratio high, boolean withHigh) {

    /** The values that satisfy a limit that has one. */
    static Strictness of(Limit limit, Value value) {
        Ratio at = number(value);
        return switch (LimitText.direction(limit)) {
            case AT_LEAST -> new Strictness(at, true, null, false);
            case MORE_THAN -> new Strictness(at, false, null, false);
            case AT_MOST -> new Strictness(null, false, at, true);
            case LESS_THAN -> new Strictness(null, false, at, false);
            case EXACTLY -> new Strictness(at, true, at, true);
        };
    }

    static Ratio number(Value value) {
        if (value instanceof Value.OfWord word) {
            Enum<?> place = (Enum<?>) word.word();
            return Ratio.of(
                    Arrays.asList(place.getDeclaringClass().getEnumConstants()).indexOf(place));
        }
        return ((Value.OfNumber) value).ratio();
    }

    /** Whether both ask for more, or both for less. */
    static boolean sameSide(Direction one, Direction other) {
        return one == other || (isLower(one) && isLower(other)) || (isUpper(one) && isUpper(other));
    }

    static boolean isLower(Direction direction) {
        return direction == Direction.AT_LEAST || direction == Direction.MORE_THAN;
    }

    static boolean isUpper(Direction direction) {
        return direction == Direction.AT_MOST || direction == Direction.LESS_THAN;
    }

    /** Whether every value that satisfies this limit satisfies the other too. */
    boolean isWithin(Strictness other) {
        boolean above = other.low == null
                || (low != null
                        && (low.compareTo(other.low) > 0
                                || (low.compareTo(other.low) == 0 && (other.withLow || !withLow))));
        boolean below = other.high == null
                || (high != null
                        && (high.compareTo(other.high) < 0
                                || (high.compareTo(other.high) == 0 && (other.withHigh || !withHigh))));
        return above && below;
    }
}
