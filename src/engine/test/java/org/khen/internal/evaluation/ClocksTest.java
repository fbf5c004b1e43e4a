package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.facts.AwardGround;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.MeritPeriod;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;

/** From when the years of a run count, and what is not known of it. */
class ClocksTest {

    @Test
    void the_decision_of_the_last_award_starts_the_clock() {
        PersonBuilder person = RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(RunsTest.given("ribbon", 2010, LocalDate.of(2011, 1, 1)))
                .pastAward(RunsTest.given("ribbon", 2005, LocalDate.of(2005, 12, 1)));
        RunsTest.assertRange(years(person, "after-decision"), 3, 3);
        RunsTest.assertRange(years(person, "year-of-decision"), 4, 4);
        RunsTest.assertRange(years(person, "regardless"), 4, 4);
        PersonBuilder lastDay = RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(RunsTest.given("ribbon", 2010, LocalDate.of(2010, 12, 31)));
        RunsTest.assertRange(years(lastDay, "after-decision"), 4, 4);
    }

    @Test
    void a_year_that_the_decision_rewarded_does_not_count_again() {
        PersonBuilder person = RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(RunsTest.given("ribbon", 2012, LocalDate.of(2012, 12, 20)));
        RunsTest.assertRange(years(person, "year-of-decision"), 2, 2);
        PersonBuilder yearNotKnown = RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(PastAward.builder("ribbon")
                        .decidedOn(LocalDate.of(2012, 12, 20))
                        .ground(AwardGround.MERIT)
                        .build());
        RunsTest.assertRange(years(yearNotKnown, "year-of-decision"), 2, 3, Fact.PAST_AWARDS_YEAR);
        // A form of commendation has no year beside the merit period that its decision states.
        RunsTest.assertRange(years(form(2011), "year-of-decision"), 3, 3);
        RunsTest.assertRange(years(form(2012), "year-of-decision"), 2, 2);
    }

    private static PersonBuilder form(int merit) {
        return RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(PastAward.builder("ribbon")
                        .decidedOn(LocalDate.of(2012, 12, 20))
                        .ground(AwardGround.MERIT)
                        .meritPeriod(new MeritPeriod.Stated(Period.year(merit)))
                        .build());
    }

    @Test
    void an_award_without_a_year_counts_in_a_run_that_holds_its_merit_period() {
        RunsTest.assertRange(flags(new MeritPeriod.Stated(Period.year(2013))), 1, 1);
        RunsTest.assertRange(flags(new MeritPeriod.Stated(Period.year(2011))), 0, 0);
        RunsTest.assertRange(flags(new MeritPeriod.Stated(Period.years(2011, 2012))), 0, 1, Fact.PAST_AWARDS_YEAR);
        RunsTest.assertRange(flags(new MeritPeriod.NotStated()), 0, 1, Fact.PAST_AWARDS_YEAR);
    }

    @Test
    void a_title_that_was_decided_after_the_proposal_is_none_in_a_run() {
        PersonBuilder person = RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(RunsTest.given("flag", 2013, RunsTest.PROPOSED))
                .pastAward(RunsTest.given("flag", 2014, RunsTest.PROPOSED.plusDays(1)));

        RunsTest.assertRange(
                RunsTest.measured(person, d -> RunsTest.excellent(d, "any").titles("flag")), 1, 1);
        RunsTest.assertRange(
                RunsTest.measured(
                        person, d -> d.titleRuns("flag", d.param("any")).years()),
                1,
                1);
    }

    private static Measurement.Range flags(MeritPeriod merit) {
        PersonBuilder person = RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(PastAward.builder("flag")
                        .meritPeriod(merit)
                        .decidedOn(RunsTest.PROPOSED)
                        .build());
        return RunsTest.measured(person, d -> RunsTest.excellent(d, "any").titles("flag"));
    }

    @Test
    void the_merit_period_that_the_decision_names_starts_the_clock_and_without_one_the_decision() {
        RunsTest.assertRange(
                years(withPeriod(new MeritPeriod.Stated(Period.years(2010, 2011))), "after-merit-period"), 3, 3);
        RunsTest.assertRange(years(withPeriod(new MeritPeriod.NotStated()), "after-merit-period"), 1, 1);
        RunsTest.assertRange(years(withPeriod(new MeritPeriod.NotStated()), "after-merit-period-or-year"), 2, 2);
        RunsTest.assertRange(years(withPeriod(null), "after-merit-period"), 1, 4, Fact.PAST_AWARDS_MERIT_PERIOD);
    }

    private static PersonBuilder withPeriod(MeritPeriod period) {
        return RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(new PastAward(
                        "ribbon",
                        Period.year(2011),
                        null,
                        LocalDate.of(2013, 3, 1),
                        null,
                        period,
                        AwardGround.MERIT,
                        null));
    }

    private static Measurement.Range years(PersonBuilder person, String clock) {
        return RunsTest.measured(
                person,
                d -> RunsTest.excellent(d, "any")
                        .sinceAward("ribbon", d.param(clock))
                        .years());
    }

    private static PersonBuilder inTheRun(@Nullable AwardGround ground) {
        return RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(PastAward.builder("ribbon")
                        .year(Period.year(2012))
                        .decidedOn(LocalDate.of(2012, 12, 20))
                        .ground(ground)
                        .build());
    }

    @Test
    void an_award_for_one_deed_starts_the_clock_only_in_the_strictest_reading() {
        for (AwardGround deed : List.of(AwardGround.SUDDEN, AwardGround.THEMATIC)) {
            RunsTest.assertRange(years(inTheRun(deed), "after-decision"), 2, 2);
            RunsTest.assertRange(years(inTheRun(deed), "year-of-decision"), 4, 4);
        }
        RunsTest.assertRange(years(inTheRun(AwardGround.MERIT), "year-of-decision"), 2, 2);
        RunsTest.assertRange(years(inTheRun(null), "after-decision"), 2, 2);
        RunsTest.assertRange(years(inTheRun(null), "year-of-decision"), 2, 4, Fact.PAST_AWARDS_GROUND);
        RunsTest.assertRange(
                years(inTheRun(AwardGround.NOT_STATED), "year-of-decision"), 2, 4, Fact.PAST_AWARDS_GROUND);
    }

    @Test
    void of_several_awards_to_build_on_the_last_counts_in_the_strictest_reading_and_the_first_in_the_widest() {
        PersonBuilder twice = RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(RunsTest.given("ribbon", 2010, LocalDate.of(2010, 12, 20)))
                .pastAward(RunsTest.given("ribbon", 2012, LocalDate.of(2012, 12, 20)));

        RunsTest.assertRange(after(twice, "after-decision"), 2, 2);
        RunsTest.assertRange(after(twice, "year-of-decision"), 4, 4);
        RunsTest.assertRange(years(twice, "year-of-decision"), 2, 2);
    }

    private static Measurement.Range after(PersonBuilder person, String clock) {
        return RunsTest.measured(
                person,
                d -> RunsTest.excellent(d, "any")
                        .afterAward("ribbon", d.param(clock))
                        .years());
    }

    @Test
    void without_the_award_the_clock_stands_still_or_never_started() {
        PersonBuilder person = RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT);
        RunsTest.assertRange(years(person, "after-decision"), 2, 2);
        RunsTest.assertRange(
                RunsTest.measured(
                        person,
                        d -> RunsTest.excellent(d, "any")
                                .afterAward("ribbon", d.param("after-decision"))
                                .years()),
                0,
                0);
        PersonBuilder notKnown = Person.builder().rated(2014, Rating.EXCELLENT).complete(RunsTest.LIFE, Fact.YEARS);
        RunsTest.assertRange(
                RunsTest.measured(
                        notKnown,
                        d -> RunsTest.excellent(d, "any")
                                .afterAward("ribbon", d.param("after-decision"))
                                .years()),
                0,
                1,
                Fact.PAST_AWARDS);
        RunsTest.assertRange(years(notKnown, "after-decision"), 0, 1, Fact.PAST_AWARDS);
        RunsTest.assertRange(years(notKnown, "regardless"), 1, 1);
    }

    @Test
    void an_award_given_after_the_proposal_was_not_given_before_it() {
        PersonBuilder person = RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(RunsTest.given("ribbon", 2014, RunsTest.PROPOSED.plusDays(1)));
        RunsTest.assertRange(years(person, "after-decision"), 2, 2);
    }

    @Test
    void an_award_of_which_the_day_is_not_known_may_be_later_than_the_proposal() {
        PersonBuilder person = RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(PastAward.builder("ribbon").year(Period.year(2014)).build());
        RunsTest.assertRange(years(person, "after-decision"), 0, 2, Fact.PAST_AWARDS_DECIDED_ON);
        RunsTest.assertRange(
                RunsTest.measured(
                        person,
                        d -> RunsTest.excellent(d, "any")
                                .afterAward("ribbon", d.param("regardless"))
                                .years()),
                0,
                2,
                Fact.PAST_AWARDS_DECIDED_ON);
    }

    @Test
    void an_award_of_which_the_day_is_not_known_was_not_decided_before_what_it_rewards() {
        PastAward form = PastAward.builder("ribbon")
                .ground(AwardGround.MERIT)
                .meritPeriod(new MeritPeriod.Stated(Period.years(2012, 2013)))
                .build();
        // Decided in 2013 or later: no earlier year comes after it, nor is any the year of the decision.
        RunsTest.assertRange(after(fourYears(form), "after-decision"), 0, 1, Fact.PAST_AWARDS_DECIDED_ON);
        RunsTest.assertRange(after(fourYears(form), "year-of-decision"), 0, 1, Fact.PAST_AWARDS_DECIDED_ON);
        PastAward ofThisYear = PastAward.builder("ribbon")
                .ground(AwardGround.MERIT)
                .year(Period.year(2014))
                .build();
        RunsTest.assertRange(after(fourYears(ofThisYear), "after-decision"), 0, 0);
        RunsTest.assertRange(after(fourYears(ofThisYear), "year-of-decision"), 0, 0);
    }

    private static PersonBuilder fourYears(PastAward award) {
        return RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(award);
    }

    @Test
    void a_discipline_moves_the_start_to_its_end() {
        PersonBuilder ended = RunsTest.rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .discipline(new Discipline(
                        DisciplineForm.REPRIMAND,
                        LocalDate.of(2012, 3, 1),
                        new DisciplineEnd.Ended(LocalDate.of(2013, 3, 1))));
        RunsTest.assertRange(undisciplined(ended, "end"), 1, 1);
        RunsTest.assertRange(undisciplined(ended, "year-of-end"), 2, 2);
        PersonBuilder running = RunsTest.rated(Rating.EXCELLENT)
                .discipline(new Discipline(DisciplineForm.REPRIMAND, null, new DisciplineEnd.Running()));
        RunsTest.assertRange(undisciplined(running, "year-of-end"), 0, 0);
        PersonBuilder notKnown =
                RunsTest.rated(Rating.EXCELLENT).discipline(new Discipline(DisciplineForm.REPRIMAND, null, null));
        RunsTest.assertRange(undisciplined(notKnown, "end"), 0, 1, Fact.DISCIPLINES_END);
    }

    private static Measurement.Range undisciplined(PersonBuilder person, String clock) {
        return RunsTest.measured(
                person,
                d -> RunsTest.excellent(d, "any")
                        .afterDiscipline(d.param(clock))
                        .years());
    }
}
