package org.khen.facts;

/** Whether a nomination was made public for comment before it was submitted; {@code null} where it is expected means not known. */
public sealed interface PublicNotice {

    /** It was made public, from the first to the last day of the period. */
    record Given(Period period) implements PublicNotice {}

    /** It is known not to have been made public. */
    record NotGiven() implements PublicNotice {}
}
