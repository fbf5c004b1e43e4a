package org.khen.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import org.khen.Comparison;
import org.khen.Verdict;
import org.khen.facts.Ratio;
import org.khen.pack.Direction;

/**
 * Assertions on a value held against a limit. Values are written as in the tables: {@code 4}, {@code 95,5}, {@code 2/3}, or a
 * word of the list that the limit is of, {@code khiển trách}.
 */
public class ComparisonAssert extends AbstractAssert<ComparisonAssert, Comparison> {

    private final @Nullable List<String> failures;

    /** Assertions on this comparison; {@link KhenAssertions#assertThat(Comparison)} reads better. */
    public ComparisonAssert(Comparison comparison) {
        this(comparison, null);
    }

    /** Puts what fails into the list, if there is one. */
    ComparisonAssert(Comparison comparison, @Nullable List<String> failures) {
        super(comparison, ComparisonAssert.class);
        this.failures = failures;
    }

    /** The value is known, and this. */
    public ComparisonAssert hasValue(String value) {
        return isBetween(value, value);
    }

    /** All that is known is that the value is at least the one and at most the other. */
    public ComparisonAssert isBetween(String low, String high) {
        isNotNull();
        boolean asExpected = Told.says(low, actual.low()) && Told.says(high, actual.high());
        String found = Told.value(actual.low()).equals(Told.value(actual.high()))
                ? Told.value(actual.low())
                : Told.value(actual.low()) + " – " + Told.value(actual.high());
        return asExpected ? this : fail("value", low.equals(high) ? low : low + " – " + high, found);
    }

    /** The limit, adjustments applied, is this. */
    public ComparisonAssert requires(String limit) {
        isNotNull();
        return Told.says(limit, actual.required()) ? this : fail("limit", limit, Told.value(actual.required()));
    }

    /** The value is compared in this direction. */
    public ComparisonAssert isCompared(Direction direction) {
        isNotNull();
        return actual.direction() == direction ? this : fail("direction", direction, actual.direction());
    }

    /** The value is so much below the limit. */
    public ComparisonAssert isShortBy(String margin) {
        return hasMargin("short by", margin, -1);
    }

    /** The value is so much above the limit. */
    public ComparisonAssert isOverBy(String margin) {
        return hasMargin("over by", margin, 1);
    }

    /** The value is the limit itself. */
    public ComparisonAssert isAtTheLimit() {
        return hasMargin("margin", "0", 1);
    }

    private ComparisonAssert hasMargin(String what, String margin, int sign) {
        isNotNull();
        Ratio expected = Told.number(margin)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a number (" + margin + ")\nWrite for example 3 or 95,5 or 2/3."));
        Ratio signed = sign < 0 ? Ratio.ZERO.minus(expected) : expected;
        if (signed.equals(actual.margin())) {
            return this;
        }
        return fail(what, margin, actual.margin() == null ? "no margin" : "margin " + Told.number(actual.margin()));
    }

    /** By this comparison alone the limit is kept. */
    public ComparisonAssert isMet() {
        return hasVerdict(Verdict.MET);
    }

    /** By this comparison alone the limit is not kept. */
    public ComparisonAssert isNotMet() {
        return hasVerdict(Verdict.NOT_MET);
    }

    /** Too little is known to tell. */
    public ComparisonAssert isUnknown() {
        return hasVerdict(Verdict.UNKNOWN);
    }

    private ComparisonAssert hasVerdict(Verdict expected) {
        isNotNull();
        return actual.verdict() == expected ? this : fail("verdict", expected, actual.verdict());
    }

    /**
     * The limit stands in this source.
     *
     * @param source its code
     */
    public ComparisonAssert cites(String source) {
        isNotNull();
        String cited = actual.citation().source();
        return cited.equals(source) ? this : fail("citation", source, cited);
    }

    private ComparisonAssert fail(String what, Object expected, Object found) {
        String failure = AbstractDecisionAssert.expected(what, expected, found) + "\n in " + Told.compared(actual);
        if (failures == null) {
            failWithMessage("%s", "\n" + failure);
        } else {
            failures.add(failure);
        }
        return this;
    }
}
