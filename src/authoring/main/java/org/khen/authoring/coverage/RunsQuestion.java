package org.khen.authoring.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.internal.language.Argument;
import org.khen.internal.language.Call;
import org.khen.internal.language.Condition;
import org.khen.rules.Measured;
import org.khen.rules.RunWords;
import org.khen.rules.Runs;

/**
 * A test that holds against a limit the most that one of several runs of years has, taken apart: the words that leave out years
 * and those that leave out whole runs mean the same in whatever order they stand.
 *
 * @param all which runs are asked for
 * @param floors what leaves out years
 * @param filters what leaves out runs
 * @param measure what is measured of those left
 * @param limit the code of the limit
 */
record RunsQuestion(Asked all, Set<Asked> floors, Set<Asked> filters, Asked measure, String limit) {

    static final String AFTER_AWARD = "afterAward";

    private static final Set<String> FLOORS = Set.of("sinceAward", AFTER_AWARD, "afterDiscipline");
    private static final String LASTING = "lasting";
    private static final String WITH_TITLES = "withTitles";

    /** A word with what it is given. */
    record Asked(String word, List<Argument> arguments) {

        private static Asked of(Call call) {
            return new Asked(call.word().name(), call.arguments());
        }

        Stream<String> codes() {
            return arguments.stream()
                    .filter(Argument.Code.class::isInstance)
                    .map(argument -> ((Argument.Code) argument).code());
        }

        private Stream<String> parameters() {
            return arguments.stream()
                    .filter(Argument.ParameterCode.class::isInstance)
                    .map(argument -> ((Argument.ParameterCode) argument).code());
        }
    }

    /** The test so read; nothing if it asks for something else, or by a word that this does not know. */
    static Optional<RunsQuestion> of(Condition.Test test) {
        Call held = test.call();
        Call measured = held.askedOf();
        if (!isFrom(held, Measured.class)
                || !held.word().name().equals("satisfies")
                || measured == null
                || !isFrom(measured, Runs.class)) {
            return Optional.empty();
        }
        Set<Asked> floors = new HashSet<>();
        Set<Asked> filters = new HashSet<>();
        Call of = measured.askedOf();
        while (of != null && isFrom(of, Runs.class)) {
            String word = of.word().name();
            if (FLOORS.contains(word)) {
                floors.add(Asked.of(of));
            } else if (word.equals(LASTING) || word.equals(WITH_TITLES)) {
                filters.add(Asked.of(of));
            } else {
                return Optional.empty();
            }
            of = of.askedOf();
        }
        String limit = Asked.of(held).codes().findFirst().orElse(null);
        return of == null || limit == null || !isFrom(of, RunWords.class)
                ? Optional.empty()
                : Optional.of(new RunsQuestion(
                        Asked.of(of), Set.copyOf(floors), Set.copyOf(filters), Asked.of(measured), limit));
    }

    private static boolean isFrom(Call call, Class<?> words) {
        return call.word().method().getDeclaringClass() == words;
    }

    /** The codes of the parameters that it reads. */
    List<String> parameters() {
        return Stream.concat(Stream.of(all), floors.stream())
                .flatMap(Asked::parameters)
                .distinct()
                .toList();
    }

    /** The word that leaves out exactly the runs for which this question alone is answered by no; {@code null} if there is none. */
    @Nullable
    Asked asFilter() {
        Argument.Code code = new Argument.Code(limit);
        return switch (measure.word()) {
            case "years" -> new Asked(LASTING, List.of(code));
            case "titles" ->
                new Asked(
                        WITH_TITLES,
                        Stream.concat(measure.arguments().stream(), Stream.of(code))
                                .toList());
            default -> null;
        };
    }

    /** The limits of the words that leave out runs. */
    Stream<String> limitsOfFilters() {
        // The last code is that of the limit: before it stands that of an award.
        return filters.stream()
                .map(filter -> filter.codes().reduce((award, code) -> code))
                .flatMap(Optional::stream);
    }

    /** Whether the other asks for the same runs, and leaves out years and runs that this one does not, or no more. */
    boolean isAskedOfAllRunsOf(RunsQuestion other) {
        return all.equals(other.all) && other.floors.containsAll(floors) && other.filters.containsAll(filters);
    }

    /** Whether some award has to have been given before. */
    boolean isAfterAward(String award) {
        return floors.stream()
                .anyMatch(floor ->
                        floor.word().equals(AFTER_AWARD) && floor.codes().anyMatch(award::equals));
    }
}
