package org.khen.internal.evaluation;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khen.facts.CountedTo;
import org.khen.facts.CountedYears;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Level;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.facts.Rating;
import org.khen.facts.TrainingResult;
import org.khen.internal.language.AskedDossier;
import org.khen.pack.Text;
import org.khen.rules.Measured;
import org.khen.rules.Parameter;
import org.khen.rules.Run;

/**
 * A nomination behind the vocabulary, on the day whose rules apply.
 *
 * <p>Every condition is answered in full, with what is missing and by how much; Drools sees only whether the answer is a certain
 * yes, the reader takes the whole of it. One thread at a time.
 */
final class DossierView implements AskedDossier {

    private final Nomination nomination;
    private final Rulebook rulebook;
    private final RulesInForce.Limits limitRows;
    private final BitSet asked;
    private final MeritMeasures merit;
    private final MeritCounts counts;
    private final YearRuns years;
    private final Applicability applicability;
    private final HeldAwards awards;
    private final LimitComparison limits;
    private final Set<String> fired = new HashSet<>(64);
    private final Map<String, Parameter> parameters = new HashMap<>();
    private final Remembered<Measured> measured = new Remembered<>();
    private final Remembered<Run> runs = new Remembered<>();
    private Answer said = Answer.known(false);

    DossierView(Nomination nomination, Rulebook rulebook, RulesInForce rules, BitSet asked) {
        this.nomination = nomination;
        this.rulebook = rulebook;
        this.limitRows = rules.limits(nomination.award());
        this.asked = asked;
        this.merit = new MeritMeasures(nomination);
        this.counts = new MeritCounts(nomination);
        this.years = new YearRuns(nomination);
        this.applicability = new Applicability(nomination);
        this.awards = new HeldAwards(nomination);
        this.limits = new LimitComparison(rulebook, limitRows, applicability);
    }

    Nomination nomination() {
        return nomination;
    }

    /** The answer to the condition asked last. */
    Answer said() {
        return said;
    }

    /** Whether the rule of a criterion fired. */
    boolean fired(String criterion) {
        return fired.contains(criterion);
    }

    /** A measure that rules may hold against a limit; measured and compared once, however many rules ask. */
    private Measured bound(Text name, List<?> arguments, Supplier<Measurement> measure) {
        return measured.get(name, arguments, () -> new Bound(name, measure.get()));
    }

    private Measured bound(Text name, Supplier<Measurement> measure) {
        return bound(name, List.of(), measure);
    }

    /** A measure of a run. */
    Measured bound(Text name, Measurement measurement) {
        return new Bound(name, measurement);
    }

    private final class Bound implements Measured {

        private final Text name;
        private final Measurement measurement;
        private @Nullable Compared compared;

        Bound(Text name, Measurement measurement) {
            this.name = name;
            this.measurement = measurement;
        }

        @Override
        public boolean satisfies(String limit) {
            Compared known = compared;
            while (known != null && !known.limit.equals(limit)) {
                known = known.before;
            }
            if (known == null) {
                known = new Compared(limit, limits.compare(name, measurement, limit), compared);
                compared = known;
            }
            return say(known.answer);
        }
    }

    /** A measure is held against few limits. */
    private record Compared(
            String limit, Answer answer, @Nullable Compared before) {}

    private boolean say(Answer answer) {
        said = answer;
        return answer.truth() == Ternary.YES;
    }

    @Override
    public boolean asks(int criterion) {
        return asked.get(criterion);
    }

    @Override
    public void met(String criterion) {
        fired.add(criterion);
    }

    @Override
    public Parameter param(String id) {
        return parameters.computeIfAbsent(
                id, code -> new ParameterView(rulebook, limitRows.rows(code).rows(), applicability));
    }

    @Override
    public Measured monthsSinceRecruitment() {
        return bound(MeasureNames.MONTHS_SINCE_RECRUITMENT, () -> merit.monthsSinceRecruitment(false));
    }

    @Override
    public Measured monthsSinceRecruitment(Parameter countedTo) {
        return bound(
                MeasureNames.MONTHS_SINCE_RECRUITMENT,
                List.of(countedTo),
                () -> Measurement.under(
                        ParameterView.readings(countedTo),
                        reading -> merit.monthsSinceRecruitment(
                                reading.word(0, CountedTo.class) == CountedTo.DAY_OF_PROPOSAL)));
    }

    @Override
    public Measured workingDaysOff() {
        return bound(MeasureNames.WORKING_DAYS_OFF, () -> merit.workingDaysOff());
    }

    @Override
    public Measured heaviestDiscipline() {
        return bound(MeasureNames.DISCIPLINE, () -> merit.heaviestDiscipline());
    }

    @Override
    public Measured ratingInMeritPeriod() {
        return bound(MeasureNames.RATING, () -> merit.rating());
    }

    @Override
    public Measured initiatives(Level atLeast) {
        return bound(
                MeasureNames.INITIATIVES,
                List.of(atLeast),
                () -> counts.initiatives(atLeast, CountedYears.MERIT_PERIOD));
    }

    @Override
    public Measured researchTopicsApplied() {
        return bound(MeasureNames.TOPICS_APPLIED, () -> counts.researchTopics(true, CountedYears.MERIT_PERIOD));
    }

    @Override
    public Measured researchTopicsAccepted() {
        return bound(MeasureNames.TOPICS_ACCEPTED, () -> counts.researchTopics(false, CountedYears.MERIT_PERIOD));
    }

    @Override
    public Measured initiatives(Level atLeast, Parameter countedYears) {
        return bound(
                MeasureNames.INITIATIVES,
                List.of(atLeast, countedYears),
                () -> inYears(countedYears, years -> counts.initiatives(atLeast, years)));
    }

    @Override
    public Measured researchTopicsApplied(Parameter countedYears) {
        return bound(
                MeasureNames.TOPICS_APPLIED,
                List.of(countedYears),
                () -> inYears(countedYears, years -> counts.researchTopics(true, years)));
    }

    @Override
    public Measured researchTopicsAccepted(Parameter countedYears) {
        return bound(
                MeasureNames.TOPICS_ACCEPTED,
                List.of(countedYears),
                () -> inYears(countedYears, years -> counts.researchTopics(false, years)));
    }

    private static Measurement inYears(Parameter countedYears, Function<CountedYears, Measurement> measure) {
        return Measurement.under(
                ParameterView.readings(countedYears), reading -> measure.apply(reading.word(0, CountedYears.class)));
    }

    @Override
    public Measured longCoursesBelow(Parameter longFromMonths, Parameter resultAtLeast) {
        return bound(
                MeasureNames.LONG_COURSES_BELOW,
                List.of(longFromMonths, resultAtLeast),
                () -> Measurement.under(
                        ParameterView.readings(longFromMonths, resultAtLeast),
                        reading -> counts.longCoursesBelow(reading.number(0), reading.word(1, TrainingResult.class))));
    }

    @Override
    public Measured combatIngenuities() {
        return bound(MeasureNames.COMBAT_INGENUITIES, () -> counts.combatIngenuities());
    }

    @Override
    public Measured coursesNotCounted(Parameter longFromMonths, Parameter resultAtLeast) {
        return bound(
                MeasureNames.COURSES_NOT_COUNTED,
                List.of(longFromMonths, resultAtLeast),
                () -> Measurement.under(
                        ParameterView.readings(longFromMonths, resultAtLeast),
                        reading -> counts.coursesNotCounted(reading.number(0), reading.word(1, TrainingResult.class))));
    }

    @Override
    public Measured suddenAchievements() {
        return bound(MeasureNames.SUDDEN, () -> counts.suddenAchievements());
    }

    @Override
    public Measured outstandingAchievements() {
        return bound(MeasureNames.OUTSTANDING, () -> counts.outstandingAchievements());
    }

    @Override
    public Measured monthsAtOldUnitWithoutComment() {
        return bound(MeasureNames.MONTHS_AT_OLD_UNIT, () -> merit.monthsAtOldUnitWithoutComment());
    }

    @Override
    public Run bestRun(Rating atLeast, Parameter window) {
        return runs.get(MeasureNames.YEARS_OF_RUN, List.of(atLeast, window), () -> best(atLeast, window));
    }

    private Run best(Rating atLeast, Parameter window) {
        List<ParameterReading> readings = ParameterView.readings(window);
        return new RunView(
                this,
                readings,
                readings.stream()
                        .map(reading -> reading.because() == null
                                ? years.best(atLeast, reading.number(0))
                                : new YearRuns.Possible(Set.of(), Set.of()))
                        .toList());
    }

    @Override
    public Run runUpToProposal(Rating atLeast) {
        return runs.get(
                MeasureNames.YEARS_OF_RUN,
                List.of(atLeast),
                () -> new RunView(this, List.of(ParameterReading.NONE), List.of(years.upToProposal(atLeast))));
    }

    @Override
    public boolean isOneOf(Group... groups) {
        return say(applicability.belongsToOneOf(Arrays.asList(groups)));
    }

    @Override
    public boolean isNoneOf(Group... groups) {
        return say(applicability.belongsToOneOf(Arrays.asList(groups)).not());
    }

    @Override
    public boolean worksDirectly() {
        return say(personal(person -> person.directWork(), Fact.DIRECT_WORK));
    }

    @Override
    public boolean holdsLeadingPost() {
        return say(personal(person -> person.leadingPost(), Fact.LEADING_POST));
    }

    @Override
    public boolean holdsNoLeadingPost() {
        return say(personal(person -> person.leadingPost(), Fact.LEADING_POST).not());
    }

    @Override
    public boolean holdsAward(String award) {
        return say(awards.everHeld(award));
    }

    @Override
    public boolean lacksAward(String award) {
        return say(awards.everHeld(award).not());
    }

    private Answer personal(Function<Person, @Nullable Boolean> fact, Fact name) {
        if (!(nomination.candidate() instanceof Person person)) {
            return Answer.known(false);
        }
        Boolean value = fact.apply(person);
        return value == null ? Answer.unknown(EnumSet.of(name)) : Answer.known(value);
    }

    /** Whether the person belongs to at least one of the groups, with what is missing. */
    Answer isOneOfAnswer(Set<Group> groups) {
        return applicability.belongsToOneOf(groups);
    }

    /** Whether the award was given for the merit period, with what is missing. */
    Answer heldForMeritPeriod(String award) {
        return awards.heldForMeritPeriod(award);
    }
}
