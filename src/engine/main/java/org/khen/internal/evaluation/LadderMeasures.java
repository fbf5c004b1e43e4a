package org.khen.internal.evaluation;

import static org.khen.internal.evaluation.Measurement.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Collective;
import org.khen.facts.Contribution;
import org.khen.facts.CountedTo;
import org.khen.facts.CountedYears;
import org.khen.facts.Fact;
import org.khen.facts.Household;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.internal.evaluation.Count.Counts;

/** How long something has lasted, and what was given, up to a day. */
final class LadderMeasures {

    private final Nomination nomination;

    LadderMeasures(Nomination nomination) {
        this.nomination = nomination;
    }

    Measurement yearsOfModel(CountedTo countedTo) {
        LocalDate since = nomination.candidate() instanceof Person person ? person.productionModelSince() : null;
        return fullYears(since, Fact.PRODUCTION_MODEL_SINCE, countedTo);
    }

    Measurement yearsOfExistence(CountedTo countedTo) {
        LocalDate founded = nomination.candidate() instanceof Collective collective ? collective.foundedOn() : null;
        return fullYears(founded, Fact.FOUNDED_ON, countedTo);
    }

    /** Both the first and the last day count: from 1 January to 31 December it is a year. */
    private Measurement fullYears(@Nullable LocalDate since, Fact fact, CountedTo countedTo) {
        boolean toProposal = countedTo == CountedTo.DAY_OF_PROPOSAL;
        Period merit = nomination.meritPeriod();
        LocalDate end = toProposal ? nomination.proposedOn() : merit == null ? null : merit.to();
        Fact day = toProposal ? Fact.PROPOSED_ON : Fact.MERIT_PERIOD;
        if (since == null) {
            return Measurement.unbounded(0, end == null ? facts(fact, day) : facts(fact));
        }
        if (end == null) {
            return Measurement.unbounded(0, facts(day));
        }
        return Measurement.exactly(Math.max(0, ChronoUnit.YEARS.between(since, end.plusDays(1))));
    }

    Measurement contributions(CountedYears years) {
        Listing<Contribution> list =
                nomination.candidate() instanceof Household household ? household.contributions() : null;
        LocalDate proposed = nomination.proposedOn();
        if (years == CountedYears.MERIT_PERIOD) {
            MeritSpan span = new MeritSpan(nomination);
            return span.over(list, Fact.CONTRIBUTIONS, merit -> sum(list, merit, span.knowable(merit)));
        }
        if (proposed == null) {
            return Measurement.unbounded(
                    0, list == null ? facts(Fact.PROPOSED_ON, Fact.CONTRIBUTIONS) : facts(Fact.PROPOSED_ON));
        }
        Period everything = new Period(YearRuns.longestLife(proposed), proposed);
        return sum(list, new Period(LocalDate.EPOCH.minusYears(1_000), proposed), everything);
    }

    private static Measurement sum(@Nullable Listing<Contribution> list, Period counted, Period complete) {
        Count count = new Count();
        if (list == null) {
            count.lacks(Fact.CONTRIBUTIONS);
            return count.measurement();
        }
        for (Contribution contribution : list.items()) {
            if (counted.holds(contribution.on())) {
                Long amount = contribution.amount();
                if (amount == null) {
                    count.lacks(Fact.CONTRIBUTIONS_AMOUNT);
                } else {
                    count.add(amount, Counts.YES);
                }
            }
        }
        if (!list.isCompleteFor(complete)) {
            count.lacks(Fact.CONTRIBUTIONS);
        }
        return count.measurement();
    }
}
