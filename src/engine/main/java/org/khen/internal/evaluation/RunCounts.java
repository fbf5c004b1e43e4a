package org.khen.internal.evaluation;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Rating;
import org.khen.facts.Scope;
import org.khen.internal.evaluation.Count.Counts;
import org.khen.internal.evaluation.YearRuns.YearRun;

/** What falls into the years of one run. */
final class RunCounts {

    private final Nomination nomination;

    RunCounts(Nomination nomination) {
        this.nomination = nomination;
    }

    static Measurement years(YearRun run) {
        return Measurement.exactly(run.years());
    }

    Measurement yearsRated(YearRun run, Rating atLeast) {
        RatedYears rated = new RatedYears(nomination, atLeast);
        Period whole = run.whole();
        if (whole == null) {
            return Measurement.exactly(0);
        }
        Count count = new Count();
        // Adjoining years of one kind: from the last one back.
        Period last = new Period(whole.to().minusYears(1).plusDays(1), whole.to());
        for (int back = 0; back < run.years(); back++) {
            count.add(1, rated.counts(YearRuns.earlier(last, back)));
        }
        return count.measurement();
    }

    Measurement initiatives(YearRun run, Level atLeast, boolean applied) {
        return initiatives(run, initiative -> {
            Level level = initiative.recognisedAt();
            Counts recognised = level == null
                    ? Counts.unknown(Fact.INITIATIVES_RECOGNISED_AT)
                    : Counts.of(level.compareTo(atLeast) >= 0);
            return applied ? recognised.and(Counts.of(initiative.applied(), Fact.INITIATIVES_APPLIED)) : recognised;
        });
    }

    Measurement initiativesReaching(YearRun run, Scope atLeast) {
        return initiatives(run, initiative -> {
            Scope influence = initiative.influence();
            return influence == null
                    ? Counts.unknown(Fact.INITIATIVES_INFLUENCE)
                    : Counts.of(influence.compareTo(atLeast) >= 0);
        });
    }

    private Measurement initiatives(YearRun run, Function<Initiative, Counts> counts) {
        Listing<Initiative> list = nomination.candidate() instanceof Person person ? person.initiatives() : null;
        return count(
                run,
                list,
                Fact.INITIATIVES,
                (initiative, whole) ->
                        Counts.of(whole.overlaps(initiative.year())).and(counts.apply(initiative)));
    }

    Measurement titles(YearRun run, String award) {
        Listing<PastAward> list = nomination.candidate().pastAwards();
        return count(
                run,
                list,
                Fact.PAST_AWARDS,
                (past, whole) -> past.award().equals(award)
                        ? HeldAwards.givenFor(past, whole).and(HeldAwards.given(past, nomination.proposedOn()))
                        : Counts.NO);
    }

    /** What counts of a list, by item and the years of the run; without years nothing does. */
    private <T> Measurement count(
            YearRun run, @Nullable Listing<T> list, Fact fact, BiFunction<T, Period, Counts> counts) {
        Period whole = run.whole();
        if (whole == null) {
            return Measurement.exactly(0);
        }
        Period knowable = Span.knowable(whole, nomination.proposedOn());
        return Count.of(list, fact, knowable, item -> counts.apply(item, whole)).measurement();
    }
}
