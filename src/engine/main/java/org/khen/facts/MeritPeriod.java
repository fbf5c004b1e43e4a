package org.khen.facts;

/** The merit period that the decision of a past award names; {@code null} where it is expected means not known. */
public sealed interface MeritPeriod {

    /** The decision names the period. */
    record Stated(Period period) implements MeritPeriod {}

    /** The decision was seen and names no period. */
    record NotStated() implements MeritPeriod {}
}
