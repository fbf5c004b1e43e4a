package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khen.OpenReason;
import org.khen.Particular;
import org.khen.facts.CountedYears;
import org.khen.facts.Fact;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.pack.Text;
import org.khen.rules.Measured;
import org.khen.rules.Parameter;
import org.khen.rules.Run;
import org.khen.rules.Runs;

/**
 * What has been asked of a nomination and answered, on the day whose rules apply: everything is measured and compared once,
 * however many rules ask. One thread at a time.
 */
final class DossierAnswers {

    private final Nomination nomination;
    private final Rulebook rulebook;
    private final MeritMeasures merit;
    private final MeritCounts counts;
    private final YearRuns years;
    private final Applicability applicability;
    private final HeldAwards awards;
    private final MemberMeasures members;
    private final MeritLedger ledger;
    private final Overuse overuse;
    private final Leadership leadership;
    private final RulesInForce.Limits limitRows;
    private final LimitComparison limits;
    private final TableComparison tables;
    private final Workplaces workplaces;
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Remembered<Measured> measured = new Remembered<>();
    private final Remembered<Run> runs = new Remembered<>();
    private final Map<List<?>, Runs> allRuns = new HashMap<>();
    private Answer said = Answer.known(false);

    DossierAnswers(Nomination nomination, LocalDate day, Rulebook rulebook) {
        this.nomination = nomination;
        this.rulebook = rulebook;
        this.merit = new MeritMeasures(nomination);
        this.counts = new MeritCounts(nomination);
        this.years = new YearRuns(nomination);
        this.applicability = new Applicability(nomination);
        this.awards = new HeldAwards(nomination);
        this.members = new MemberMeasures(nomination);
        this.ledger = new MeritLedger(nomination, day, rulebook);
        this.overuse = new Overuse(nomination, day, rulebook);
        this.leadership = new Leadership(nomination);
        this.limitRows = rulebook.on(day).limits(nomination.award());
        this.limits = new LimitComparison(rulebook, limitRows, applicability);
        this.tables = new TableComparison(nomination, day, rulebook, limits);
        this.workplaces = new Workplaces(nomination, rulebook.places());
    }

    Nomination nomination() {
        return nomination;
    }

    MeritMeasures merit() {
        return merit;
    }

    MeritCounts counts() {
        return counts;
    }

    YearRuns years() {
        return years;
    }

    Applicability applicability() {
        return applicability;
    }

    Workplaces workplaces() {
        return workplaces;
    }

    HeldAwards awards() {
        return awards;
    }

    TableComparison tables() {
        return tables;
    }

    MemberMeasures members() {
        return members;
    }

    /** What a value that was measured is, held against a limit. */
    Answer compared(Text name, Measurement measurement, String limit) {
        return limits.compare(name, measurement, limit);
    }

    MeritLedger ledger() {
        return ledger;
    }

    Overuse overuse() {
        return overuse;
    }

    Leadership leadership() {
        return leadership;
    }

    /** The answer to the condition asked last. */
    Answer said() {
        return said;
    }

    /** Remembers an answer, and gives the rule engine what it needs of it. */
    boolean say(Answer answer) {
        said = answer;
        return answer.truth() == Ternary.YES;
    }

    /** A measure that rules may hold against a limit. */
    Measured bound(Text name, List<?> arguments, Supplier<Measurement> measure) {
        Measured known = measured.get(name, arguments);
        return known != null ? known : measured.add(name, arguments, new Bound(name, measure.get(), List.of()));
    }

    /** A measure that names the decisions and matters it rests on. */
    Measured boundWithParticulars(Text name, List<?> arguments, Supplier<Particulars> measure) {
        Measured known = measured.get(name, arguments);
        if (known != null) {
            return known;
        }
        Particulars found = measure.get();
        return measured.add(name, arguments, new Bound(name, found.measurement(), found.list()));
    }

    Measured bound(Text name, Supplier<Measurement> measure) {
        return bound(name, List.of(), measure);
    }

    /** A measure of a run. */
    Measured bound(Text name, Measurement measurement) {
        return new Bound(name, measurement, List.of());
    }

    /** What was measured, with both ends. */
    static Measurement measurement(Measured measured) {
        return ((Bound) measured).measurement;
    }

    private final class Bound implements Measured {

        private final Text name;
        private final Measurement measurement;
        private final List<Particular> particulars;
        private @Nullable Compared compared;

        Bound(Text name, Measurement measurement, List<Particular> particulars) {
            this.name = name;
            this.measurement = measurement;
            this.particulars = particulars;
        }

        @Override
        public boolean satisfies(String limit) {
            Compared known = compared;
            while (known != null && !known.limit.equals(limit)) {
                known = known.before;
            }
            if (known == null) {
                known = new Compared(
                        limit, limits.compare(name, measurement, limit).with(particulars), compared);
                compared = known;
            }
            return say(known.answer);
        }

        @Override
        public boolean satisfiesWhereSet(String limit) {
            satisfies(limit);
            boolean awaited = said.reasons().equals(Set.of(OpenReason.LOCAL_TEXT_MISSING))
                    && said.comparisons().stream().allMatch(comparison -> comparison.required() == null);
            return say(awaited ? Answer.known(true, Ternary.YES, said.comparisons()) : said);
        }
    }

    /** A measure is held against few limits. */
    private record Compared(
            String limit, Answer answer, @Nullable Compared before) {}

    /** A run of years, worked out once for each way of asking. */
    Run run(List<?> asking, Supplier<Run> worked) {
        Run known = runs.get(MeasureNames.YEARS_OF_RUN, asking);
        return known != null ? known : runs.add(MeasureNames.YEARS_OF_RUN, asking, worked.get());
    }

    /** Runs of years, worked out once for each way of asking. */
    Runs allRuns(List<?> asking, Supplier<Runs> worked) {
        return allRuns.computeIfAbsent(asking, none -> worked.get());
    }

    Parameter parameter(String id) {
        Parameter known = parameters.get(id);
        if (known == null) {
            known = new ParameterView(rulebook, limitRows.rows(id), applicability);
            parameters.put(id, known);
        }
        return known;
    }

    /** What a person's file says, yes or no; of a collective or household, no. */
    Answer personal(Function<Person, @Nullable Boolean> fact, Fact name) {
        if (!(nomination.candidate() instanceof Person person)) {
            return Answer.known(false);
        }
        return fact(fact.apply(person), name);
    }

    /** What a fact says that every candidate has, yes or no. */
    Answer fact(@Nullable Boolean value, Fact name) {
        return value == null ? Answer.unknown(EnumSet.of(name)) : Answer.known(value);
    }

    /** A measure over the years that a parameter names. */
    static Measurement inYears(Parameter countedYears, Function<CountedYears, Measurement> measure) {
        return Measurement.under(
                ParameterView.readings(countedYears), reading -> measure.apply(reading.word(0, CountedYears.class)));
    }
}
