package org.khen.authoring.check;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.pack.Direction;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/**
 * A span of numbers: those that satisfy a limit, or those that can be measured at all. A word counts by its place in its list.
 *
 * @param low the lower end; {@code null} if there is none
 * @param withLow whether the lower end belongs to it
 * @param high the upper end; {@code null} if there is none
 * @param withHigh whether the upper end belongs to it
 */
record Extent(
        @Nullable Ratio low, boolean withLow, @Nullable Ratio high, boolean withHigh) {

    /** The numbers that satisfy a limit. */
    static Extent satisfying(Direction direction, Ratio at) {
        return switch (direction) {
            case AT_LEAST -> new Extent(at, true, null, false);
            case MORE_THAN -> new Extent(at, false, null, false);
            case AT_MOST -> new Extent(null, false, at, true);
            case LESS_THAN -> new Extent(null, false, at, false);
            case EXACTLY -> new Extent(at, true, at, true);
        };
    }

    /**
     * What can be measured in a unit. Nothing that is counted or lasts is less than nothing; a share is one of a whole, as every word
     * of the vocabulary that measures per cent says; a year has four quarters. A list of words begins and ends.
     */
    static Extent measurable(Unit unit, Value value) {
        if (value instanceof Value.OfWord word) {
            return new Extent(Ratio.ZERO, true, Ratio.of(list((Enum<?>) word.word()).length - 1L), true);
        }
        return switch (unit) {
            case PERCENT -> new Extent(Ratio.ZERO, true, Ratio.of(100), true);
            case QUARTER -> new Extent(Ratio.of(1), true, Ratio.of(4), true);
            default -> new Extent(Ratio.ZERO, true, null, false);
        };
    }

    /** Whether only whole numbers are measured in a unit, so that between two of them lies nothing. */
    static boolean isWhole(Unit unit) {
        return unit != Unit.PERCENT && unit != Unit.DONG;
    }

    /** The number of a value. */
    static Ratio number(Value value) {
        if (value instanceof Value.OfWord word) {
            Enum<?> place = (Enum<?>) word.word();
            return Ratio.of(Arrays.asList(list(place)).indexOf(place));
        }
        return ((Value.OfNumber) value).ratio();
    }

    private static Enum<?>[] list(Enum<?> word) {
        return word.getDeclaringClass().getEnumConstants();
    }

    boolean holds(Ratio number) {
        int above = low == null ? 1 : number.compareTo(low);
        int below = high == null ? -1 : number.compareTo(high);
        return (above > 0 || (above == 0 && withLow)) && (below < 0 || (below == 0 && withHigh));
    }

    /** The same with whole ends that belong to it, as far as whole numbers go. */
    Extent whole() {
        return new Extent(
                low == null ? null : Ratio.of(withLow ? ceiling(low) : floor(low) + 1),
                low != null,
                high == null ? null : Ratio.of(withHigh ? floor(high) : ceiling(high) - 1),
                high != null);
    }

    private static long floor(Ratio number) {
        BigInteger[] parts = number.numerator().divideAndRemainder(number.denominator());
        return parts[0].longValue() - (parts[1].signum() < 0 ? 1 : 0);
    }

    private static long ceiling(Ratio number) {
        return -floor(Ratio.ZERO.minus(number));
    }

    /** Whether every number of this one lies in the other. */
    boolean isWithin(Extent other) {
        return Bound.lower(this).compareTo(Bound.lower(other)) >= 0
                && Bound.upper(this).compareTo(Bound.upper(other)) <= 0;
    }

    /** Whether no number lies in both. */
    boolean misses(Extent other) {
        return isEmpty() || isAbove(other) || other.isAbove(this);
    }

    /** Whether its ends have passed each other, as those of "exactly 2.5" do among whole numbers. */
    private boolean isEmpty() {
        return low != null && high != null && low.compareTo(high) > 0;
    }

    private boolean isAbove(Extent other) {
        if (low == null || other.high == null) {
            return false;
        }
        int order = low.compareTo(other.high);
        return order > 0 || (order == 0 && !(withLow && other.withHigh));
    }

    /** An end, in the order in which ends lie on the line: just above a number comes after the number. */
    private record Bound(int infinity, Ratio at, int beside) implements Comparable<Bound> {

        static Bound lower(Extent extent) {
            return extent.low == null ? new Bound(-1, Ratio.ZERO, 0) : new Bound(0, extent.low, extent.withLow ? 0 : 1);
        }

        static Bound upper(Extent extent) {
            return extent.high == null
                    ? new Bound(1, Ratio.ZERO, 0)
                    : new Bound(0, extent.high, extent.withHigh ? 0 : -1);
        }

        @Override
        public int compareTo(Bound other) {
            if (infinity != other.infinity) {
                return Integer.compare(infinity, other.infinity);
            }
            int order = at.compareTo(other.at);
            return order != 0 ? order : Integer.compare(beside, other.beside);
        }
    }
}
