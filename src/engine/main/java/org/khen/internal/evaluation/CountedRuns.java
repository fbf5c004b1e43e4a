package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.facts.Period;
import org.khen.facts.RunReach;
import org.khen.internal.evaluation.Count.Counts;
import org.khen.internal.evaluation.YearRuns.YearRun;
import org.khen.rules.Parameter;

/**
 * Which runs of adjoining years are asked for.
 *
 * <p>More good years give longer runs and never fewer of them. So two families say all there is to say: the runs of the years
 * that certainly count, and those of the years that possibly count. The most that one run holds lies between the most in the first
 * family and the most in the second, and either may turn out to be true.
 */
final class CountedRuns {

    private final RunLine line;
    private final List<Parameter> parameters;
    private final List<Floor> floors;
    private @Nullable List<ParameterReading> readings;

    private CountedRuns(RunLine line, List<Parameter> parameters, List<Floor> floors) {
        this.line = line;
        this.parameters = parameters;
        this.floors = floors;
    }

    /** Whether a year counts, under one reading of the parameter. */
    interface Floor {
        Counts counts(ParameterReading reading, int place, Period year);
    }

    /**
     * All runs under one reading.
     *
     * @param certain the longest runs of years that certainly count
     * @param possible the longest runs of years that possibly count
     * @param missing the facts for want of which these differ
     */
    record Family(List<YearRun> certain, List<YearRun> possible, Set<Fact> missing) {}

    static CountedRuns of(RunLine line, Parameter reach) {
        return new CountedRuns(line, List.of(reach), List.of());
    }

    /** Asked with one more parameter, which says from when years count. */
    CountedRuns from(Parameter clock, Floor floor) {
        return new CountedRuns(line, with(parameters, clock), with(floors, floor));
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    RunLine line() {
        return line;
    }

    List<ParameterReading> readings() {
        if (readings == null) {
            readings = ParameterView.readings(parameters.toArray(Parameter[]::new));
        }
        return readings;
    }

    /** The runs up to the proposal, whose day is known. */
    Family family(ParameterReading reading) {
        List<Counts> states = new ArrayList<>(line.slots().size());
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        for (int i = 0; i < line.slots().size(); i++) {
            Counts state = state(reading, i);
            states.add(state);
            missing.addAll(state.lacking());
        }
        boolean any = reading.word(0, RunReach.class) == RunReach.ANY_YEARS;
        return new Family(
                longest(states, Ternary.YES, any ? 0 : line.certainEnd()),
                longest(states, Ternary.UNKNOWN, any ? 0 : line.possibleEnd()),
                missing);
    }

    private Counts state(ParameterReading reading, int slot) {
        Counts counts = line.counts().get(slot);
        for (int i = 0; i < floors.size() && counts.truth() != Ternary.NO; i++) {
            counts =
                    counts.and(floors.get(i).counts(reading, i + 1, line.slots().get(slot)));
        }
        return counts;
    }

    /**
     * The longest runs of years that count at least so surely.
     *
     * @param lastFrom the first place at which a run may end
     */
    private List<YearRun> longest(List<Counts> states, Ternary surely, int lastFrom) {
        List<YearRun> runs = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < states.size(); i++) {
            length = states.get(i).truth().compareTo(surely) >= 0 ? length + 1 : 0;
            boolean ends = i + 1 == states.size() || states.get(i + 1).truth().compareTo(surely) < 0;
            if (length > 0 && ends && i >= lastFrom) {
                runs.add(YearRun.of(
                        line.slots().get(i - length + 1), line.slots().get(i), length));
            }
        }
        return runs;
    }
}
