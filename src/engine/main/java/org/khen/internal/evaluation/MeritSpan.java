package org.khen.internal.evaluation;

import static org.khen.internal.evaluation.Measurement.facts;

import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;

/** The merit period of a nomination, where it is known. */
final class MeritSpan {

    private final Nomination nomination;

    MeritSpan(Nomination nomination) {
        this.nomination = nomination;
    }

    /** Measures over the period; without it a number may be anything. */
    Measurement over(@Nullable Listing<?> list, Fact fact, Function<Period, Measurement> measure) {
        return over(Measurement.unbounded(0, withoutPeriod(list, fact)), measure);
    }

    /** Measures over the period. */
    Measurement over(Measurement withoutPeriod, Function<Period, Measurement> measure) {
        Period merit = nomination.meritPeriod();
        return merit == null ? withoutPeriod : measure.apply(merit);
    }

    /** The period alone settles nothing where the list is not known either. */
    static Set<Fact> withoutPeriod(@Nullable Listing<?> list, Fact fact) {
        return list == null ? facts(Fact.MERIT_PERIOD, fact) : facts(Fact.MERIT_PERIOD);
    }

    /** What can be known of the period by the day of the proposal, whatever the day whose rules apply. */
    Period knowable(Period merit) {
        return Span.knowable(merit, nomination.proposedOn());
    }
}
