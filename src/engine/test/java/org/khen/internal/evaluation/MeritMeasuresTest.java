package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Achievement;
import org.khen.facts.CountedYears;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;
import org.khen.facts.Ratio;
import org.khen.facts.ResearchTopic;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;
import org.khen.facts.Word;

/** What each measure says of facts that are not known: both ends, and every fact that it lacks. */
class MeritMeasuresTest {

    private static final Period YEAR = Period.year(2014);

    private static Measurement.Range measured(
            PersonBuilder person, @Nullable Period merit, Function<MeritMeasures, Measurement> measure) {
        Nomination nomination = new Nomination(
                "d", "ribbon", person.build(), merit, null, LocalDate.of(2015, 1, 15), null, null, List.of(), null);
        return measure.apply(new MeritMeasures(nomination)).ranges().get(0);
    }

    private static Measurement.Range counted(
            PersonBuilder person, @Nullable Period merit, Function<MeritCounts, Measurement> measure) {
        Nomination nomination = new Nomination(
                "d", "ribbon", person.build(), merit, null, LocalDate.of(2015, 1, 15), null, null, List.of(), null);
        return measure.apply(new MeritCounts(nomination)).ranges().get(0);
    }

    private static void assertRange(Measurement.Range range, long low, @Nullable Long high, Set<Fact> missing) {
        assertThat(range.low()).isEqualTo(Ratio.of(low));
        assertThat(range.high()).isEqualTo(high == null ? null : Ratio.of(high));
        assertThat(range.missing()).isEqualTo(missing);
    }

    private static <W extends Enum<W> & Word> void assertWords(
            Measurement.Range range, W low, W high, Set<Fact> missing) {
        assertThat(List.of(range))
                .isEqualTo(Measurement.words(low, high, missing).ranges());
    }

    @Test
    void a_result_of_a_movement_is_not_sudden_whatever_else_is_not_known() {
        Achievement rescue = Achievement.builder("a", YEAR)
                .foreseen(false)
                .withinWorkPlan(false)
                .build();
        Achievement campaign = Achievement.builder("b", YEAR).movement("m").build();
        PersonBuilder both = Person.builder().achievements(Listing.complete(YEAR, rescue, campaign));
        assertRange(counted(both, YEAR, MeritCounts::suddenAchievements), 1, 1L, Set.of());
    }

    @Test
    void every_unknown_attribute_of_a_row_is_named() {
        PersonBuilder topic =
                Person.builder().researchTopics(Listing.complete(YEAR, new ResearchTopic(YEAR, null, null, null)));
        assertRange(
                counted(topic, YEAR, counts -> counts.researchTopics(true, CountedYears.MERIT_PERIOD)),
                0,
                1L,
                Set.of(Fact.RESEARCH_TOPICS_ACCEPTED, Fact.RESEARCH_TOPICS_APPLIED));
        PersonBuilder rescue = Person.builder()
                .achievements(
                        Listing.complete(YEAR, new Achievement("a", YEAR, null, null, null, null, null, null, null)));
        assertRange(
                counted(rescue, YEAR, MeritCounts::suddenAchievements),
                0,
                1L,
                Set.of(Fact.ACHIEVEMENTS_FORESEEN, Fact.ACHIEVEMENTS_WITHIN_WORK_PLAN));
    }

    @Test
    void a_known_attribute_that_decides_makes_the_others_irrelevant() {
        PersonBuilder topic =
                Person.builder().researchTopics(Listing.complete(YEAR, new ResearchTopic(YEAR, null, false, null)));
        assertRange(
                counted(topic, YEAR, counts -> counts.researchTopics(true, CountedYears.MERIT_PERIOD)),
                0,
                0L,
                Set.of());
    }

    @Test
    void a_long_course_lacks_conduct_and_result_and_a_short_one_only_conduct() {
        Period long_ = new Period(LocalDate.of(2013, 9, 1), LocalDate.of(2014, 12, 31));
        Period short_ = new Period(LocalDate.of(2014, 9, 1), LocalDate.of(2014, 12, 31));
        for (Period period : Set.of(long_, short_)) {
            PersonBuilder student =
                    Person.builder().trainings(Listing.complete(YEAR, new Training(period, null, null, false)));
            assertRange(
                    counted(student, YEAR, counts -> counts.coursesNotCounted(12, TrainingResult.GOOD)),
                    0,
                    1L,
                    period.equals(long_)
                            ? Set.of(Fact.TRAININGS_GOOD_CONDUCT, Fact.TRAININGS_RESULT)
                            : Set.of(Fact.TRAININGS_GOOD_CONDUCT));
        }
    }

    @Test
    void by_result_alone_a_long_course_with_a_low_result_counts_and_bad_conduct_does_not() {
        Period long_ = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31));
        Period short_ = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 30));
        assertRange(belowGood(new Training(long_, TrainingResult.ABOVE_AVERAGE, true, false)), 1, 1L, Set.of());
        assertRange(belowGood(new Training(long_, TrainingResult.GOOD, false, false)), 0, 0L, Set.of());
        assertRange(belowGood(new Training(short_, TrainingResult.WEAK, false, false)), 0, 0L, Set.of());
        assertRange(belowGood(new Training(long_, null, true, false)), 0, 1L, Set.of(Fact.TRAININGS_RESULT));
    }

    @Test
    void a_course_from_29_february_is_a_year_long_if_it_takes_in_the_28th_a_year_later() {
        LocalDate from = LocalDate.of(2012, 2, 29);
        Period short_ = new Period(from, LocalDate.of(2013, 2, 27));
        Period long_ = new Period(from, LocalDate.of(2013, 2, 28));
        for (Period period : List.of(short_, long_)) {
            Training course = new Training(period, TrainingResult.WEAK, true, false);
            PersonBuilder student = Person.builder().trainings(Listing.complete(Period.years(2012, 2013), course));
            int count = period.equals(long_) ? 1 : 0;
            assertRange(
                    counted(student, Period.year(2013), counts -> counts.longCoursesBelow(12, TrainingResult.GOOD)),
                    count,
                    (long) count,
                    Set.of());
        }
    }

    private static Measurement.Range belowGood(Training course) {
        return counted(
                Person.builder().trainings(Listing.complete(YEAR, course)),
                YEAR,
                counts -> counts.longCoursesBelow(12, TrainingResult.GOOD));
    }

    @Test
    void an_initiative_of_another_year_counts_only_where_any_year_counts() {
        Listing<Initiative> list = Listing.complete(
                new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2015, 1, 15)),
                Initiative.builder(2012).recognisedAt(Level.BASE).build());
        PersonBuilder person = Person.builder().initiatives(list);
        assertRange(
                counted(person, YEAR, counts -> counts.initiatives(Level.BASE, CountedYears.MERIT_PERIOD)),
                0,
                0L,
                Set.of());
        assertRange(
                counted(person, YEAR, counts -> counts.initiatives(Level.BASE, CountedYears.ANY_YEAR)),
                1,
                1L,
                Set.of());
    }

    @Test
    void a_list_for_the_merit_period_does_not_say_what_there_was_in_other_years() {
        PersonBuilder person = Person.builder().initiatives(Listing.none(YEAR));
        assertRange(
                counted(person, YEAR, counts -> counts.initiatives(Level.BASE, CountedYears.MERIT_PERIOD)),
                0,
                0L,
                Set.of());
        assertRange(
                counted(person, YEAR, counts -> counts.initiatives(Level.BASE, CountedYears.ANY_YEAR)),
                0,
                null,
                Set.of(Fact.INITIATIVES));
    }

    @Test
    void an_absence_without_reason_and_without_days_lacks_both() {
        Period march = new Period(LocalDate.of(2014, 3, 1), LocalDate.of(2014, 3, 31));
        assertRange(
                daysOff(new Absence(march, null, null, null)),
                0,
                31L,
                Set.of(Fact.ABSENCES_REASON, Fact.ABSENCES_WORKING_DAYS));
        assertRange(daysOff(new Absence(march, null, 21, null)), 0, 21L, Set.of(Fact.ABSENCES_REASON));
        assertRange(
                daysOff(new Absence(march, AbsenceReason.RESCUE_OR_COMBAT_WOUND, null, null)),
                0,
                31L,
                Set.of(Fact.ABSENCES_MEDICAL_FINDING, Fact.ABSENCES_WORKING_DAYS));
        assertRange(
                daysOff(new Absence(march, AbsenceReason.ILLNESS, null, null)),
                0,
                31L,
                Set.of(Fact.ABSENCES_WORKING_DAYS));
        assertRange(daysOff(new Absence(march, AbsenceReason.MATERNITY, null, null)), 0, 0L, Set.of());
    }

    @Test
    void of_an_absence_across_the_year_as_many_days_lie_inside_as_cannot_lie_outside() {
        Period winter = new Period(LocalDate.of(2013, 12, 17), LocalDate.of(2014, 1, 30));
        assertRange(
                daysOff(new Absence(winter, AbsenceReason.ILLNESS, 32, null)),
                17,
                30L,
                Set.of(Fact.ABSENCES_WORKING_DAYS));
        assertRange(
                daysOff(new Absence(winter, AbsenceReason.ILLNESS, 10, null)),
                0,
                10L,
                Set.of(Fact.ABSENCES_WORKING_DAYS));
    }

    private static Measurement.Range daysOff(Absence absence) {
        return measured(
                Person.builder().absences(Listing.complete(YEAR, absence)), YEAR, MeritMeasures::workingDaysOff);
    }

    @Test
    void a_year_given_twice_does_not_stand_for_a_year_that_is_not_given() {
        PersonBuilder twice = Person.builder().rated(2013, Rating.GOOD).rated(2013, Rating.GOOD);
        Measurement.Range range = measured(twice, Period.years(2013, 2014), MeritMeasures::rating);
        assertWords(range, Rating.FAILED, Rating.GOOD, Set.of(Fact.YEARS_RATING));
    }

    @Test
    void two_school_years_together_rate_the_calendar_year_between_them() {
        PersonBuilder teacher = Person.builder()
                .rated(Period.schoolYear(2013), Rating.GOOD)
                .rated(Period.schoolYear(2014), Rating.EXCELLENT);
        assertWords(measured(teacher, YEAR, MeritMeasures::rating), Rating.GOOD, Rating.GOOD, Set.of());
    }

    @Test
    void where_neither_the_merit_period_nor_the_list_is_known_both_are_named() {
        assertRange(
                counted(Person.builder(), null, MeritCounts::combatIngenuities),
                0,
                null,
                Set.of(Fact.MERIT_PERIOD, Fact.COMBAT_INGENUITIES));
        assertThat(measured(Person.builder(), null, MeritMeasures::heaviestDiscipline)
                        .missing())
                .containsExactlyInAnyOrder(Fact.MERIT_PERIOD, Fact.DISCIPLINES);
        assertThat(measured(Person.builder(), null, MeritMeasures::rating).missing())
                .containsExactlyInAnyOrder(Fact.MERIT_PERIOD, Fact.YEARS);
        assertRange(
                counted(Person.builder().complete(YEAR, Fact.COMBAT_INGENUITIES), null, MeritCounts::combatIngenuities),
                0,
                null,
                Set.of(Fact.MERIT_PERIOD));
    }

    @Test
    void a_discipline_without_date_may_lie_in_the_merit_period_and_one_without_form_is_at_least_a_reprimand() {
        assertWords(
                discipline(new Discipline(DisciplineForm.WARNING, null, null)),
                DisciplineForm.NONE,
                DisciplineForm.WARNING,
                Set.of(Fact.DISCIPLINES_DECIDED_ON));
        assertWords(
                discipline(new Discipline(null, LocalDate.of(2014, 5, 1), null)),
                DisciplineForm.REPRIMAND,
                DisciplineForm.DISMISSAL,
                Set.of(Fact.DISCIPLINES_FORM));
        assertRange(discipline(new Discipline(null, LocalDate.of(2013, 12, 31), null)), 0, 0L, Set.of());
    }

    private static Measurement.Range discipline(Discipline discipline) {
        return measured(
                Person.builder().disciplines(Listing.complete(YEAR, discipline)),
                YEAR,
                MeritMeasures::heaviestDiscipline);
    }
}
