package org.khen.internal.text;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.Comparison;
import org.khen.Finding;
import org.khen.facts.Ratio;
import org.khen.pack.Direction;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/** The limits that a registration was held against, as its sentence names them: {@code 01-02}, quarter {@code I}. */
final class RegisteredNumbers {

    private static final List<String> QUARTERS = List.of("I", "II", "III", "IV");

    private final List<Finding> findings;

    RegisteredNumbers(List<Finding> findings) {
        this.findings = findings;
    }

    /** The fewest and most movements; {@code null} if there is no limit. */
    @Nullable
    String movements() {
        return range(Unit.MOVEMENT);
    }

    /** The fewest and most exemplars in a field; {@code null} if there is no limit. */
    @Nullable
    String exemplars() {
        return range(Unit.EXEMPLAR);
    }

    /** The last quarter of the year; {@code null} if there is no limit. */
    @Nullable
    String quarter() {
        Long latest = limit(Unit.QUARTER, Direction.AT_MOST);
        return latest == null || latest < 1 || latest > QUARTERS.size() ? null : QUARTERS.get((int) (latest - 1));
    }

    private @Nullable String range(Unit unit) {
        Long least = limit(unit, Direction.AT_LEAST);
        Long most = limit(unit, Direction.AT_MOST);
        if (least == null || most == null) {
            return null;
        }
        return least.equals(most) ? twoDigits(least) : twoDigits(least) + "-" + twoDigits(most);
    }

    private @Nullable Long limit(Unit unit, Direction direction) {
        return findings.stream()
                .flatMap(finding -> finding.comparisons().stream())
                .filter(comparison -> comparison.measuredIn() == unit && comparison.direction() == direction)
                .map(Comparison::required)
                .filter(Objects::nonNull)
                .map(RegisteredNumbers::whole)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Long whole(Value value) {
        if (value instanceof Value.OfNumber number) {
            Ratio ratio = number.ratio();
            return ratio.denominator().bitLength() == 1 && ratio.numerator().bitLength() < 32
                    ? Long.valueOf(ratio.numerator().longValueExact())
                    : null;
        }
        return null;
    }

    /** Counts under ten with a leading zero. */
    static String twoDigits(long count) {
        return count > 0 && count < 10 ? "0" + count : Long.toString(count);
    }
}
