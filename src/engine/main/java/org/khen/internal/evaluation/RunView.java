package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Ratio;
import org.khen.internal.evaluation.Count.Counts;
import org.khen.rules.Measured;
import org.khen.rules.Run;

/** A run as rules see it: for each reading of its parameter, all the runs that are possible. */
final class RunView implements Run {

    private final DossierAnswers dossier;
    private final List<ParameterReading> readings;
    private final List<YearRuns.Possible> possible;
    private final Remembered<Measured> measured = new Remembered<>();

    RunView(DossierAnswers dossier, List<ParameterReading> readings, List<YearRuns.Possible> possible) {
        this.dossier = dossier;
        this.readings = readings;
        this.possible = possible;
    }

    @Override
    public Measured years() {
        return measured.get(
                MeasureNames.YEARS_OF_RUN, List.of(), () -> dossier.bound(MeasureNames.YEARS_OF_RUN, yearsMeasured()));
    }

    @Override
    public Measured initiatives(Level atLeast) {
        return measured.get(
                MeasureNames.INITIATIVES_OF_RUN,
                List.of(atLeast),
                () -> dossier.bound(MeasureNames.INITIATIVES_OF_RUN, initiativesMeasured(atLeast)));
    }

    @Override
    public Measured titles(String award) {
        return measured.get(
                MeasureNames.TITLES_OF_RUN,
                List.of(award),
                () -> dossier.bound(MeasureNames.TITLES_OF_RUN, titlesMeasured(award)));
    }

    Measurement yearsMeasured() {
        return over(run -> Measurement.exactly(run.years()));
    }

    Measurement initiativesMeasured(Level atLeast) {
        Listing<Initiative> list =
                dossier.nomination().candidate() instanceof Person person ? person.initiatives() : null;
        return over(run -> count(run, list, Fact.INITIATIVES, initiative -> {
            Level level = initiative.recognisedAt();
            return within(run, initiative.year())
                    .and(
                            level == null
                                    ? Counts.unknown(Fact.INITIATIVES_RECOGNISED_AT)
                                    : Counts.of(level.compareTo(atLeast) >= 0));
        }));
    }

    Measurement titlesMeasured(String award) {
        Listing<PastAward> list = dossier.nomination().candidate().pastAwards();
        return over(run -> count(run, list, Fact.PAST_AWARDS, past -> {
            if (!past.award().equals(award)) {
                return Counts.NO;
            }
            return HeldAwards.givenFor(past, run.whole());
        }));
    }

    private static Counts within(YearRuns.YearRun run, Period year) {
        return Counts.of(run.whole() != null && run.whole().overlaps(year));
    }

    private <T> Measurement count(
            YearRuns.YearRun run, @Nullable Listing<T> list, Fact fact, Function<T, Counts> counts) {
        Period whole = run.whole();
        if (whole == null) {
            return Measurement.exactly(0);
        }
        Period knowable = Span.knowable(whole, dossier.nomination().proposedOn());
        return Count.of(list, fact, knowable, counts).measurement();
    }

    /** The widest range over the possible runs, for each reading. */
    private Measurement over(Function<YearRuns.YearRun, Measurement> measure) {
        return Measurement.under(readings, reading -> {
            YearRuns.Possible one = possible.get(readings.indexOf(reading));
            List<Measurement.Range> ranges = new ArrayList<>(1);
            for (YearRuns.YearRun run : one.runs()) {
                ranges.addAll(measure.apply(run).ranges());
            }
            if (ranges.size() == 1 && one.missing().isEmpty()) {
                return new Measurement(null, ranges);
            }
            return ranges.isEmpty() ? Measurement.unbounded(0, one.missing()) : widest(ranges, one.missing());
        });
    }

    private static Measurement widest(List<Measurement.Range> ranges, Set<Fact> missing) {
        Set<Fact> lacking = EnumSet.noneOf(Fact.class);
        lacking.addAll(missing);
        Ratio low = ranges.get(0).low();
        Ratio high = ranges.get(0).high();
        for (Measurement.Range range : ranges) {
            lacking.addAll(range.missing());
            low = low.compareTo(range.low()) <= 0 ? low : range.low();
            Ratio top = range.high();
            high = high == null || top == null ? null : high.compareTo(top) >= 0 ? high : top;
        }
        return new Measurement(null, List.of(new Measurement.Range(low, high, lacking, ParameterReading.NONE)));
    }
}
