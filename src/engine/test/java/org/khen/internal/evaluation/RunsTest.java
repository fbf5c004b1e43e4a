package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khen.ToyPack;
import org.khen.facts.AwardGround;
import org.khen.facts.ClockStart;
import org.khen.facts.Collective;
import org.khen.facts.DisciplineClock;
import org.khen.facts.Fact;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;
import org.khen.facts.Ratio;
import org.khen.facts.RunReach;
import org.khen.facts.Scope;
import org.khen.pack.Direction;
import org.khen.pack.Unit;
import org.khen.rules.Dossier;
import org.khen.rules.Measured;
import org.khen.rules.Runs;

/** What runs of years hold, and what is not known of them. */
class RunsTest {

    private static final int LAST = 2014;
    static final LocalDate PROPOSED = LocalDate.of(LAST + 1, 1, 15);
    static final Period LIFE = new Period(LocalDate.of(1900, 1, 1), PROPOSED);

    private static final Rulebook RULEBOOK = rulebook();

    private static Rulebook rulebook() {
        ToyPack pack = new ToyPack()
                .limit("two", Direction.AT_LEAST, ToyPack.number(2), Unit.YEAR)
                .limit("five", Direction.AT_LEAST, ToyPack.number(5), Unit.YEAR)
                .limit("once", Direction.AT_LEAST, ToyPack.number(1), Unit.TIME)
                .limit(
                        "locally",
                        Direction.AT_LEAST,
                        ToyPack.number(2),
                        Unit.YEAR,
                        null,
                        org.khen.pack.LimitStatus.LOCAL_UNCONFIRMED,
                        List.of(),
                        org.khen.pack.Validity.ALWAYS)
                .parameter("any", ToyPack.word(RunReach.ANY_YEARS), null)
                .parameter("to-proposal", ToyPack.word(RunReach.UP_TO_PROPOSAL), null)
                .parameter("end", ToyPack.word(DisciplineClock.AFTER_ITS_END), null)
                .parameter("year-of-end", ToyPack.word(DisciplineClock.YEAR_OF_ITS_END), null);
        for (ClockStart clock : ClockStart.values()) {
            pack.parameter(clock.code(), ToyPack.word(clock), null);
        }
        return new Rulebook(List.of(pack.pack()));
    }

    /** The range of what a rule would hold against a limit. */
    static Measurement.Range measured(PersonBuilder person, Function<Dossier, Measured> asked) {
        Nomination nomination = Nomination.builder("d", "ribbon")
                .candidate(person.build())
                .proposedOn(PROPOSED)
                .build();
        DossierView dossier = new DossierView(nomination, PROPOSED, RULEBOOK, new BitSet());
        return DossierAnswers.measurement(asked.apply(dossier)).ranges().get(0);
    }

    static void assertRange(Measurement.Range range, long low, long high, Fact... missing) {
        assertThat(range.low()).isEqualTo(Ratio.of(low));
        assertThat(range.high()).isEqualTo(Ratio.of(high));
        assertThat(range.missing()).isEqualTo(Set.of(missing));
    }

    static PersonBuilder rated(Rating... fromFirst) {
        PersonBuilder person = Person.builder();
        for (int i = 0; i < fromFirst.length; i++) {
            person.rated(LAST - fromFirst.length + 1 + i, fromFirst[i]);
        }
        return person.complete(LIFE, Fact.YEARS, Fact.PAST_AWARDS, Fact.INITIATIVES, Fact.DISCIPLINES);
    }

    private static Initiative initiative(int year) {
        return Initiative.builder(year)
                .recognisedAt(Level.BASE)
                .applied(true)
                .influence(Scope.PROVINCE)
                .build();
    }

    static PastAward given(String award, int year, LocalDate decidedOn) {
        return PastAward.builder(award)
                .year(Period.year(year))
                .decidedOn(decidedOn)
                .ground(AwardGround.MERIT)
                .build();
    }

    static Runs excellent(Dossier dossier, String reach) {
        return dossier.runs(Rating.EXCELLENT, dossier.param(reach));
    }

    @Test
    void the_run_that_holds_the_initiatives_counts_even_if_another_is_longer_or_later() {
        PersonBuilder person = rated(
                        Rating.EXCELLENT,
                        Rating.EXCELLENT,
                        Rating.GOOD,
                        Rating.EXCELLENT,
                        Rating.EXCELLENT,
                        Rating.EXCELLENT)
                .initiative(initiative(2009))
                .initiative(initiative(2010))
                .initiative(initiative(2013));
        assertRange(measured(person, d -> excellent(d, "any").lasting("two").initiatives(Level.BASE)), 2, 2);
        assertRange(
                measured(person, d -> excellent(d, "to-proposal").lasting("two").initiatives(Level.BASE)), 1, 1);
        assertRange(measured(person, d -> excellent(d, "any").years()), 3, 3);
    }

    @Test
    void initiatives_of_two_runs_are_not_added_up() {
        PersonBuilder person = rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.GOOD, Rating.EXCELLENT)
                .initiative(initiative(2011))
                .initiative(initiative(2014));
        assertRange(measured(person, d -> excellent(d, "any").initiatives(Level.BASE)), 1, 1);
    }

    @Test
    void a_run_that_is_too_short_holds_nothing_that_counts() {
        PersonBuilder person = rated(Rating.GOOD, Rating.EXCELLENT).initiative(initiative(2014));
        assertRange(measured(person, d -> excellent(d, "any").lasting("two").initiatives(Level.BASE)), 0, 0);
    }

    @Test
    void an_initiative_that_is_not_applied_or_does_not_reach_so_far_counts_only_where_nobody_asks_for_it() {
        PersonBuilder person = rated(Rating.EXCELLENT)
                .initiative(new Initiative(Period.year(LAST), Level.BASE, null, Scope.DISTRICT, false))
                .initiative(new Initiative(Period.year(LAST), Level.BASE, null, null, null));
        assertRange(measured(person, d -> excellent(d, "any").initiatives(Level.BASE)), 2, 2);
        assertRange(
                measured(person, d -> excellent(d, "any").appliedInitiatives(Level.BASE)),
                0,
                1,
                Fact.INITIATIVES_APPLIED);
        assertRange(
                measured(person, d -> excellent(d, "any").initiativesReaching(Scope.PROVINCE)),
                0,
                1,
                Fact.INITIATIVES_INFLUENCE);
        assertRange(measured(person, d -> excellent(d, "any").initiatives(Level.PROVINCE)), 0, 0);
    }

    @Test
    void a_year_that_a_complete_list_does_not_hold_was_not_rated() {
        assertRange(measured(rated(Rating.EXCELLENT), d -> excellent(d, "any").years()), 1, 1);
        PersonBuilder listed = Person.builder().rated(LAST, Rating.EXCELLENT);
        assertRange(measured(listed, d -> excellent(d, "any").years()), 1, 60, Fact.YEARS);
    }

    @Test
    void years_of_a_rating_are_counted_inside_the_run() {
        PersonBuilder person = rated(Rating.EXCELLENT, Rating.FAILED, Rating.GOOD, Rating.EXCELLENT, Rating.GOOD);
        assertRange(measured(person, d -> d.runs(Rating.GOOD, d.param("any")).yearsRated(Rating.EXCELLENT)), 1, 1);
        assertRange(
                measured(
                        person,
                        d -> d.runs(Rating.GOOD, d.param("any")).lasting("five").yearsRated(Rating.EXCELLENT)),
                0,
                0);
    }

    @Test
    void a_collective_has_no_run_before_it_was_set_up() {
        Nomination nomination = Nomination.builder("d", "ribbon")
                .candidate(Collective.builder()
                        .foundedOn(LocalDate.of(2012, 6, 1))
                        .rated(2013, Rating.EXCELLENT)
                        .rated(2014, Rating.EXCELLENT)
                        .build())
                .proposedOn(PROPOSED)
                .build();
        DossierView dossier = new DossierView(nomination, PROPOSED, RULEBOOK, new BitSet());
        assertRange(
                DossierAnswers.measurement(excellent(dossier, "any").years())
                        .ranges()
                        .get(0),
                2,
                3,
                Fact.YEARS);
    }

    @Test
    void titles_run_over_adjoining_years_and_a_gap_breaks_them() {
        PersonBuilder person = Person.builder().complete(LIFE, Fact.PAST_AWARDS);
        Stream.of(2009, 2010, 2012, 2013, 2014).forEach(year -> person.pastAward(given("ribbon", year, PROPOSED)));
        assertRange(measured(person, d -> d.titleRuns("ribbon", d.param("any")).years()), 3, 3);
        PersonBuilder gap = Person.builder().complete(LIFE, Fact.PAST_AWARDS);
        Stream.of(2011, 2012, 2014).forEach(year -> gap.pastAward(given("ribbon", year, PROPOSED)));
        assertRange(measured(gap, d -> d.titleRuns("ribbon", d.param("any")).years()), 2, 2);
        assertRange(
                measured(gap, d -> d.titleRuns("ribbon", d.param("to-proposal")).years()), 1, 1);
    }

    @Test
    void one_title_for_two_calendar_years_is_not_two_titles() {
        PersonBuilder person = Person.builder()
                .complete(LIFE, Fact.PAST_AWARDS)
                .pastAward(given("ribbon", 2012, PROPOSED))
                .pastAward(PastAward.builder("ribbon")
                        .year(Period.schoolYear(2013))
                        .decidedOn(PROPOSED)
                        .build());
        assertRange(measured(person, d -> d.titleRuns("ribbon", d.param("any")).years()), 1, 3, Fact.PAST_AWARDS_YEAR);
        PersonBuilder schools = Person.builder().complete(LIFE, Fact.PAST_AWARDS);
        IntStream.of(2011, 2012, 2013)
                .forEach(start -> schools.pastAward(PastAward.builder("ribbon")
                        .year(Period.schoolYear(start))
                        .decidedOn(PROPOSED)
                        .build()));
        assertRange(
                measured(
                        schools,
                        d -> d.titleRuns("ribbon", d.param("to-proposal")).years()),
                3,
                3);
    }

    @Test
    void what_rests_on_an_unconfirmed_local_choice_leaves_out_no_run_for_certain() {
        PersonBuilder person = rated(Rating.EXCELLENT, Rating.EXCELLENT).initiative(initiative(2014));
        Measurement.Range range =
                measured(person, d -> excellent(d, "any").lasting("locally").initiatives(Level.BASE));
        assertThat(range.low()).isEqualTo(Ratio.ZERO);
        assertThat(range.high()).isEqualTo(Ratio.of(1));
    }

    @Test
    void words_that_leave_out_may_stand_in_any_order() {
        PersonBuilder person = rated(Rating.EXCELLENT, Rating.EXCELLENT, Rating.EXCELLENT)
                .pastAward(given("ribbon", 2011, LocalDate.of(2012, 2, 1)))
                .pastAward(given("cup", 2013, PROPOSED))
                .initiative(initiative(2012))
                .initiative(initiative(2014));
        assertRange(
                measured(
                        person,
                        d -> excellent(d, "any")
                                .lasting("two")
                                .withTitles("cup", "once")
                                .sinceAward("ribbon", d.param("after-decision"))
                                .initiatives(Level.BASE)),
                1,
                1);
        assertRange(
                measured(
                        person,
                        d -> excellent(d, "any")
                                .sinceAward("ribbon", d.param("after-decision"))
                                .withTitles("cup", "once")
                                .lasting("two")
                                .initiatives(Level.BASE)),
                1,
                1);
        assertRange(
                measured(
                        person,
                        d -> excellent(d, "any").withTitles("star", "once").years()),
                0,
                0);
    }

    @Test
    void without_the_day_of_the_proposal_nothing_is_known() {
        Nomination nomination = Nomination.builder("d", "ribbon")
                .candidate(Person.builder().build())
                .build();
        DossierView dossier = new DossierView(nomination, PROPOSED, RULEBOOK, new BitSet());
        Measurement.Range range = DossierAnswers.measurement(
                        excellent(dossier, "any").years())
                .ranges()
                .get(0);
        assertThat(range.high()).isNull();
        assertThat(range.missing()).containsExactlyInAnyOrder(Fact.PROPOSED_ON, Fact.YEARS);
    }
}
