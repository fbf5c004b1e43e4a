package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.ClockStart;
import org.khen.facts.DisciplineClock;
import org.khen.facts.Fact;
import org.khen.facts.Level;
import org.khen.facts.Rating;
import org.khen.facts.Ratio;
import org.khen.facts.Scope;
import org.khen.internal.evaluation.CountedRuns.Family;
import org.khen.internal.evaluation.YearRuns.YearRun;
import org.khen.pack.Text;
import org.khen.rules.Measured;
import org.khen.rules.Parameter;
import org.khen.rules.Runs;

/** Runs as rules see them: whatever is measured is the most that one of them has. */
final class RunsView implements Runs {

    private final DossierAnswers dossier;
    private final CountedRuns counted;
    private final List<Filter> filters;
    private final RunCounts counts;
    private final Clocks clocks;
    private final Map<Integer, Family> families = new HashMap<>();

    /** Leaves out runs of which something measured does not satisfy a limit. */
    private record Filter(Text name, Function<YearRun, Measurement> measure, String limit) {}

    RunsView(DossierAnswers dossier, CountedRuns counted) {
        this(dossier, counted, List.of());
    }

    private RunsView(DossierAnswers dossier, CountedRuns counted, List<Filter> filters) {
        this.dossier = dossier;
        this.counted = counted;
        this.filters = filters;
        this.counts = new RunCounts(dossier.nomination());
        this.clocks = new Clocks(dossier.nomination());
    }

    @Override
    public Runs sinceAward(String award, Parameter clock) {
        return from(
                List.of(this, "since", award, clock),
                clock,
                (reading, place, year) -> clocks.since(award, reading.word(place, ClockStart.class), year));
    }

    @Override
    public Runs afterAward(String award, Parameter clock) {
        return from(
                List.of(this, "after", award, clock),
                clock,
                (reading, place, year) -> clocks.after(award, reading.word(place, ClockStart.class), year));
    }

    @Override
    public Runs afterDiscipline(Parameter clock) {
        return from(
                List.of(this, "discipline", clock),
                clock,
                (reading, place, year) -> clocks.afterDiscipline(reading.word(place, DisciplineClock.class), year));
    }

    private Runs from(List<?> asking, Parameter clock, CountedRuns.Floor floor) {
        return dossier.allRuns(asking, () -> new RunsView(dossier, counted.from(clock, floor), filters));
    }

    @Override
    public Runs lasting(String limit) {
        return only(List.of(this, "lasting", limit), new Filter(MeasureNames.YEARS_OF_RUN, RunCounts::years, limit));
    }

    @Override
    public Runs withTitles(String award, String limit) {
        return only(
                List.of(this, "with", award, limit),
                new Filter(MeasureNames.TITLES_OF_RUN, run -> counts.titles(run, award), limit));
    }

    private Runs only(List<?> asking, Filter filter) {
        return dossier.allRuns(
                asking,
                () -> new RunsView(
                        dossier,
                        counted,
                        Stream.concat(filters.stream(), Stream.of(filter)).toList()));
    }

    @Override
    public Measured years() {
        return most(MeasureNames.YEARS_OF_RUN, "years", RunCounts::years);
    }

    @Override
    public Measured yearsRated(Rating atLeast) {
        return most(MeasureNames.RATED_YEARS_OF_RUN, atLeast, run -> counts.yearsRated(run, atLeast));
    }

    @Override
    public Measured initiatives(Level atLeast) {
        return most(MeasureNames.INITIATIVES_OF_RUN, atLeast, run -> counts.initiatives(run, atLeast, false));
    }

    @Override
    public Measured appliedInitiatives(Level atLeast) {
        return most(MeasureNames.APPLIED_INITIATIVES_OF_RUN, atLeast, run -> counts.initiatives(run, atLeast, true));
    }

    @Override
    public Measured initiativesReaching(Scope atLeast) {
        return most(MeasureNames.WIDE_INITIATIVES_OF_RUN, atLeast, run -> counts.initiativesReaching(run, atLeast));
    }

    @Override
    public Measured titles(String award) {
        return most(MeasureNames.TITLES_OF_RUN, award, run -> counts.titles(run, award));
    }

    private Measured most(Text name, Object asked, Function<YearRun, Measurement> measure) {
        return dossier.bound(name, List.of(this, asked), () -> most(measure));
    }

    private Measurement most(Function<YearRun, Measurement> measure) {
        List<ParameterReading> readings = counted.readings();
        return Measurement.under(
                readings,
                reading -> counted.line().isKnown()
                        ? most(families.computeIfAbsent(readings.indexOf(reading), none -> filtered(reading)), measure)
                        : Measurement.unbounded(0, counted.line().missing()));
    }

    /** A run stays certain only if it certainly satisfies every limit, by law alone; it stays possible unless it does not. */
    private Family filtered(ParameterReading reading) {
        Family family = counted.family(reading);
        if (filters.isEmpty()) {
            return family;
        }
        List<YearRun> certain = new ArrayList<>(family.certain());
        List<YearRun> possible = new ArrayList<>(family.possible());
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        missing.addAll(family.missing());
        for (Filter filter : filters) {
            certain.removeIf(run -> compared(filter, run).lawAlone() != Ternary.YES);
            possible.removeIf(run -> compared(filter, run).truth() == Ternary.NO);
            Stream.concat(certain.stream(), possible.stream())
                    .forEach(run -> missing.addAll(compared(filter, run).missing()));
        }
        return new Family(certain, possible, missing);
    }

    private Answer compared(Filter filter, YearRun run) {
        return dossier.compared(filter.name(), filter.measure().apply(run), filter.limit());
    }

    private static Measurement most(Family family, Function<YearRun, Measurement> measure) {
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        missing.addAll(family.missing());
        Ratio low = Ratio.ZERO;
        for (YearRun run : family.certain()) {
            Measurement.Range range = measure.apply(run).ranges().get(0);
            missing.addAll(range.missing());
            low = low.compareTo(range.low()) >= 0 ? low : range.low();
        }
        Ratio high = Ratio.ZERO;
        for (YearRun run : family.possible()) {
            Measurement.Range range = measure.apply(run).ranges().get(0);
            missing.addAll(range.missing());
            high = later(high, range.high());
        }
        return Measurement.between(low, high, low.equals(high) ? Set.of() : missing);
    }

    /** The higher one; what nothing bounds is higher than all. */
    private static @Nullable Ratio later(@Nullable Ratio one, @Nullable Ratio other) {
        return one == null || other == null ? null : one.compareTo(other) >= 0 ? one : other;
    }
}
