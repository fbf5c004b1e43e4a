package org.khen.internal.evaluation;

import static org.khen.internal.evaluation.Measurement.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Achievement;
import org.khen.facts.Candidate;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.CountedYears;
import org.khen.facts.Fact;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.ResearchTopic;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;
import org.khen.internal.evaluation.Count.Counts;

/** What is counted over the merit period, or over the years that a parameter names. Every count says which facts it lacked. */
final class MeritCounts {

    private final Nomination nomination;
    private final MeritSpan span;
    private final @Nullable Person person;

    MeritCounts(Nomination nomination) {
        this.nomination = nomination;
        this.span = new MeritSpan(nomination);
        this.person = nomination.candidate() instanceof Person someone ? someone : null;
    }

    Measurement initiatives(Level atLeast, CountedYears years) {
        return count(
                person == null ? null : person.initiatives(), Fact.INITIATIVES, years, Initiative::year, initiative -> {
                    Level level = initiative.recognisedAt();
                    return level == null
                            ? Counts.unknown(Fact.INITIATIVES_RECOGNISED_AT)
                            : Counts.of(level.compareTo(atLeast) >= 0);
                });
    }

    Measurement researchTopics(boolean applied, CountedYears years) {
        return count(
                person == null ? null : person.researchTopics(),
                Fact.RESEARCH_TOPICS,
                years,
                ResearchTopic::year,
                topic -> Counts.of(topic.accepted(), Fact.RESEARCH_TOPICS_ACCEPTED)
                        .and(applied ? Counts.of(topic.applied(), Fact.RESEARCH_TOPICS_APPLIED) : Counts.YES));
    }

    Measurement combatIngenuities() {
        return count(
                person == null ? null : person.combatIngenuities(),
                Fact.COMBAT_INGENUITIES,
                CombatIngenuity::year,
                wit -> Counts.of(wit.recognisedByUnit(), Fact.COMBAT_INGENUITIES_RECOGNISED));
    }

    Measurement coursesNotCounted(long longFromMonths, TrainingResult resultAtLeast) {
        return count(person == null ? null : person.trainings(), Fact.TRAININGS, Training::period, course -> {
            Counts off = negated(course.alongsideWork(), Fact.TRAININGS_ALONGSIDE_WORK);
            return off.and(notCounted(course, longFromMonths, resultAtLeast));
        });
    }

    Measurement longCoursesBelow(long longFromMonths, TrainingResult resultAtLeast) {
        return count(
                person == null ? null : person.trainings(),
                Fact.TRAININGS,
                Training::period,
                course -> negated(course.alongsideWork(), Fact.TRAININGS_ALONGSIDE_WORK)
                        .and(longAndBelow(course, longFromMonths, resultAtLeast)));
    }

    private static Counts notCounted(Training course, long longFromMonths, TrainingResult resultAtLeast) {
        return negated(course.goodConduct(), Fact.TRAININGS_GOOD_CONDUCT)
                .or(longAndBelow(course, longFromMonths, resultAtLeast));
    }

    private static Counts longAndBelow(Training course, long longFromMonths, TrainingResult resultAtLeast) {
        long months = ChronoUnit.MONTHS.between(
                course.period().from(), course.period().to().plusDays(1));
        if (months < longFromMonths) {
            return Counts.NO;
        }
        TrainingResult result = course.result();
        return result == null ? Counts.unknown(Fact.TRAININGS_RESULT) : Counts.of(result.compareTo(resultAtLeast) < 0);
    }

    /** A result of a movement is thematic, however little it was foreseen. */
    Measurement suddenAchievements() {
        return achievements(achievement -> negated(achievement.foreseen(), Fact.ACHIEVEMENTS_FORESEEN)
                .and(negated(achievement.withinWorkPlan(), Fact.ACHIEVEMENTS_WITHIN_WORK_PLAN))
                .and(Counts.of(achievement.movement() == null)));
    }

    Measurement outstandingAchievements() {
        return achievements(achievement -> Counts.of(achievement.outstanding(), Fact.ACHIEVEMENTS_OUTSTANDING));
    }

    private Measurement achievements(Function<Achievement, Counts> counts) {
        Candidate candidate = nomination.candidate();
        return count(candidate.achievements(), Fact.ACHIEVEMENTS, Achievement::period, counts);
    }

    /** Counts the items of the merit period, or of any year up to the proposal. */
    private <T> Measurement count(
            @Nullable Listing<T> list,
            Fact fact,
            CountedYears years,
            Function<T, Period> period,
            Function<T, Counts> counts) {
        LocalDate proposed = nomination.proposedOn();
        if (years == CountedYears.MERIT_PERIOD) {
            return count(list, fact, period, counts);
        }
        if (proposed == null) {
            return Measurement.unbounded(0, list == null ? facts(Fact.PROPOSED_ON, fact) : facts(Fact.PROPOSED_ON));
        }
        Period everything = new Period(YearRuns.longestLife(proposed), proposed);
        return Count.of(
                        list,
                        fact,
                        everything,
                        item -> Counts.of(!period.apply(item).from().isAfter(proposed))
                                .and(counts.apply(item)))
                .measurement();
    }

    /** Counts the items whose period overlaps the merit period. */
    private <T> Measurement count(
            @Nullable Listing<T> list, Fact fact, Function<T, Period> period, Function<T, Counts> counts) {
        return span.over(
                list,
                fact,
                merit -> Count.of(
                                list,
                                fact,
                                span.knowable(merit),
                                item -> Counts.of(period.apply(item).overlaps(merit))
                                        .and(counts.apply(item)))
                        .measurement());
    }

    private static Counts negated(@Nullable Boolean value, Fact fact) {
        return value == null ? Counts.unknown(fact) : Counts.of(!value);
    }
}
