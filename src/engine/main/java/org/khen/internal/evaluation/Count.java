package org.khen.internal.evaluation;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Period;

/** Adds up what is certain and what is possible over a list that may lack items. */
final class Count {

    private long certain;
    private long possible;
    private boolean bounded = true;
    private final Set<Fact> missing = EnumSet.noneOf(Fact.class);

    /**
     * Whether an item counts.
     *
     * @param lacking the facts for want of which it is not known, all of them; empty if it is known
     */
    record Counts(Ternary truth, Set<Fact> lacking) {

        static final Counts YES = new Counts(Ternary.YES, Set.of());
        static final Counts NO = new Counts(Ternary.NO, Set.of());

        static Counts of(boolean known) {
            return known ? YES : NO;
        }

        static Counts unknown(Fact lacking) {
            return new Counts(Ternary.UNKNOWN, Set.of(lacking));
        }

        /** The value of a fact that may be not known. */
        static Counts of(@Nullable Boolean value, Fact fact) {
            return value == null ? unknown(fact) : of(value.booleanValue());
        }

        Counts and(Counts other) {
            return joined(other, truth.and(other.truth));
        }

        Counts or(Counts other) {
            return joined(other, truth.or(other.truth));
        }

        Counts not() {
            return new Counts(truth.not(), lacking);
        }

        private Counts joined(Counts other, Ternary joined) {
            if (joined != Ternary.UNKNOWN) {
                return joined == Ternary.YES ? YES : NO;
            }
            Set<Fact> both = EnumSet.noneOf(Fact.class);
            both.addAll(lacking);
            both.addAll(other.lacking);
            return new Counts(joined, both);
        }
    }

    /** Counts the items of a list that is expected to be complete for a span. */
    static <T> Count of(@Nullable Listing<T> list, Fact fact, Period span, Function<T, Counts> counts) {
        Count count = new Count();
        if (list == null) {
            count.lacks(fact);
            return count;
        }
        for (T item : list.items()) {
            Counts verdict = counts.apply(item);
            count.add(1, verdict);
        }
        if (!list.isCompleteFor(span)) {
            count.lacks(fact);
        }
        return count;
    }

    void add(long amount, Counts counts) {
        if (counts.truth() == Ternary.YES) {
            certain += amount;
        }
        if (counts.truth() != Ternary.NO) {
            possible += amount;
        }
        if (!counts.lacking().isEmpty()) {
            missing.addAll(counts.lacking());
        }
    }

    /** An amount between two ends. */
    void add(long low, long high, Set<Fact> lacking) {
        certain += low;
        possible += high;
        if (low != high) {
            missing.addAll(lacking);
        }
    }

    /** The list may lack items, so that nothing bounds the sum. */
    void lacks(Fact fact) {
        bounded = false;
        missing.add(fact);
    }

    /** The list may lack items for want of these facts; of none, it is whole. */
    void lacks(Set<Fact> facts) {
        facts.forEach(this::lacks);
    }

    Measurement measurement() {
        return bounded ? Measurement.between(certain, possible, missing) : Measurement.unbounded(certain, missing);
    }
}
