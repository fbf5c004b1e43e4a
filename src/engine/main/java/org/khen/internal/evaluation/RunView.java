package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.khen.facts.Fact;
import org.khen.facts.Level;
import org.khen.facts.Ratio;
import org.khen.pack.Text;
import org.khen.rules.Measured;
import org.khen.rules.Run;

/** A run as rules see it: for each reading of its parameter, all the runs that are possible. */
final class RunView implements Run {

    private final DossierAnswers dossier;
    private final List<ParameterReading> readings;
    private final List<YearRuns.Possible> possible;
    private final RunCounts counts;
    private final Remembered<Measured> measured = new Remembered<>();

    RunView(DossierAnswers dossier, List<ParameterReading> readings, List<YearRuns.Possible> possible) {
        this.dossier = dossier;
        this.readings = readings;
        this.possible = possible;
        this.counts = new RunCounts(dossier.nomination());
    }

    @Override
    public Measured years() {
        return measured(MeasureNames.YEARS_OF_RUN, List.of(), RunCounts::years);
    }

    @Override
    public Measured initiatives(Level atLeast) {
        return measured(
                MeasureNames.INITIATIVES_OF_RUN, List.of(atLeast), run -> counts.initiatives(run, atLeast, false));
    }

    @Override
    public Measured titles(String award) {
        return measured(MeasureNames.TITLES_OF_RUN, List.of(award), run -> counts.titles(run, award));
    }

    private Measured measured(Text name, List<?> arguments, Function<YearRuns.YearRun, Measurement> measure) {
        Measured known = measured.get(name, arguments);
        return known != null ? known : measured.add(name, arguments, dossier.bound(name, over(measure)));
    }

    /** The widest range over the possible runs, for each reading. */
    private Measurement over(Function<YearRuns.YearRun, Measurement> measure) {
        return Measurement.under(readings, reading -> {
            // Nearly always one: to look for it would compare all that it holds.
            YearRuns.Possible one = possible.get(readings.size() == 1 ? 0 : readings.indexOf(reading));
            if (one.runs().size() == 1 && one.missing().isEmpty()) {
                return measure.apply(one.runs().iterator().next());
            }
            List<Measurement.Range> ranges = new ArrayList<>(1);
            for (YearRuns.YearRun run : one.runs()) {
                ranges.addAll(measure.apply(run).ranges());
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
