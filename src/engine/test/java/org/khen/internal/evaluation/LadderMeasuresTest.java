package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.facts.AwardGround;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.Contribution;
import org.khen.facts.CountedTo;
import org.khen.facts.CountedYears;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Household;
import org.khen.facts.Listing;
import org.khen.facts.MemberResults;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Ratio;

/** What the measures of collectives, households and rungs say of facts that are not known. */
class LadderMeasuresTest {

    private static final LocalDate PROPOSED = LocalDate.of(2015, 1, 15);
    private static final Period YEAR = Period.year(2014);
    private static final Period LIFE = new Period(LocalDate.of(1900, 1, 1), PROPOSED);

    private static Nomination nomination(Candidate candidate, @Nullable Period merit, @Nullable LocalDate proposed) {
        return new Nomination("d", "ribbon", candidate, merit, null, proposed, null, null, List.of(), null);
    }

    private static Measurement.Range members(
            @Nullable Period merit, Function<MemberMeasures, Measurement> measure, MemberResults... years) {
        Collective collective =
                Collective.builder().memberResults(Listing.atLeast(years)).build();
        return measure.apply(new MemberMeasures(nomination(collective, merit, PROPOSED)))
                .ranges()
                .get(0);
    }

    private static void assertRange(Measurement.Range range, Ratio low, @Nullable Ratio high, Fact... missing) {
        assertThat(range.low()).isEqualTo(low);
        assertThat(range.high()).isEqualTo(high);
        assertThat(range.missing()).isEqualTo(Set.of(missing));
    }

    private static void assertRange(Measurement.Range range, long low, @Nullable Long high, Fact... missing) {
        assertRange(range, Ratio.of(low), high == null ? null : Ratio.of(high), missing);
    }

    @Test
    void a_share_is_a_fraction_and_never_rounded() {
        MemberResults sixOfEleven =
                MemberResults.builder(2014).members(11).advancedWorkers(6).build();
        Measurement.Range share = members(YEAR, MemberMeasures::shareOfAdvancedWorkers, sixOfEleven);
        assertRange(share, Ratio.of(600, 11), Ratio.of(600, 11));
        assertThat(share.low()).isGreaterThan(Ratio.of(50));
        MemberResults half =
                MemberResults.builder(2014).members(10).advancedWorkers(5).build();
        assertRange(members(YEAR, MemberMeasures::shareOfAdvancedWorkers, half), 50, 50L);
    }

    @Test
    void a_share_of_which_one_part_is_not_known_may_be_anything() {
        assertRange(
                members(
                        YEAR,
                        MemberMeasures::shareOfAdvancedWorkers,
                        MemberResults.builder(2014).members(10).build()),
                0,
                100L,
                Fact.MEMBER_RESULTS_ADVANCED);
        assertRange(
                members(
                        YEAR,
                        MemberMeasures::shareOfAdvancedWorkers,
                        MemberResults.builder(2014).advancedWorkers(10).build()),
                0,
                100L,
                Fact.MEMBER_RESULTS_MEMBERS);
        assertRange(
                members(
                        YEAR,
                        MemberMeasures::shareOfAdvancedWorkers,
                        MemberResults.builder(2014).advancedWorkers(0).build()),
                0,
                0L);
    }

    @Test
    void of_several_years_the_worst_counts() {
        MemberResults good = MemberResults.builder(2013)
                .members(10)
                .advancedWorkers(9)
                .membersWhoCompletedTasks(10)
                .emulationSoldiers(3)
                .heaviestDiscipline(DisciplineForm.NONE)
                .build();
        MemberResults bad = MemberResults.builder(2014)
                .members(10)
                .advancedWorkers(5)
                .membersWhoCompletedTasks(8)
                .emulationSoldiers(0)
                .heaviestDiscipline(DisciplineForm.WARNING)
                .build();
        Period both = Period.years(2013, 2014);
        assertRange(members(both, MemberMeasures::shareOfAdvancedWorkers, good, bad), 50, 50L);
        assertRange(members(both, MemberMeasures::notCompleting, good, bad), 2, 2L);
        assertRange(members(both, MemberMeasures::emulationSoldiers, good, bad), 0, 0L);
        assertWords(
                members(both, MemberMeasures::heaviestDiscipline, good, bad),
                DisciplineForm.WARNING,
                DisciplineForm.WARNING);
        assertRange(members(Period.year(2013), MemberMeasures::notCompleting, good, bad), 0, 0L);
    }

    @Test
    void a_year_that_is_not_told_of_may_be_worse() {
        MemberResults good = MemberResults.builder(2013)
                .members(10)
                .advancedWorkers(9)
                .membersWhoCompletedTasks(9)
                .emulationSoldiers(3)
                .heaviestDiscipline(DisciplineForm.REPRIMAND)
                .build();
        Period both = Period.years(2013, 2014);
        assertRange(members(both, MemberMeasures::shareOfAdvancedWorkers, good), 0, 90L, Fact.MEMBER_RESULTS);
        assertRange(members(both, MemberMeasures::notCompleting, good), 1, null, Fact.MEMBER_RESULTS);
        assertRange(members(both, MemberMeasures::emulationSoldiers, good), 0, 3L, Fact.MEMBER_RESULTS);
        assertWords(
                members(both, MemberMeasures::heaviestDiscipline, good),
                DisciplineForm.REPRIMAND,
                DisciplineForm.DISMISSAL,
                Fact.MEMBER_RESULTS);
    }

    @Test
    void what_is_not_known_of_a_year_is_named() {
        MemberResults nothing = MemberResults.builder(2014).build();
        assertRange(
                members(YEAR, MemberMeasures::notCompleting, nothing),
                0,
                null,
                Fact.MEMBER_RESULTS_MEMBERS,
                Fact.MEMBER_RESULTS_COMPLETED);
        assertRange(members(YEAR, MemberMeasures::emulationSoldiers, nothing), 0, null, Fact.MEMBER_RESULTS_SOLDIERS);
        assertWords(
                members(YEAR, MemberMeasures::heaviestDiscipline, nothing),
                DisciplineForm.NONE,
                DisciplineForm.DISMISSAL,
                Fact.MEMBER_RESULTS_DISCIPLINE);
        assertRange(
                members(
                        YEAR,
                        MemberMeasures::notCompleting,
                        MemberResults.builder(2014).members(4).build()),
                0,
                4L,
                Fact.MEMBER_RESULTS_COMPLETED);
        assertRange(members(null, MemberMeasures::shareOfAdvancedWorkers, nothing), 0, 100L, Fact.MERIT_PERIOD);
    }

    private static void assertWords(Measurement.Range range, DisciplineForm low, DisciplineForm high, Fact... missing) {
        assertThat(List.of(range))
                .isEqualTo(Measurement.words(low, high, Set.of(missing)).ranges());
    }

    private static Measurement.Range model(@Nullable LocalDate since, CountedTo to, @Nullable LocalDate proposed) {
        Person person = since == null
                ? Person.builder().build()
                : Person.builder().productionModelSince(since).build();
        return new LadderMeasures(nomination(person, YEAR, proposed))
                .yearsOfModel(to)
                .ranges()
                .get(0);
    }

    @Test
    void years_of_a_model_are_full_years_to_the_day_that_the_text_means() {
        LocalDate since = LocalDate.of(2013, 1, 1);
        assertRange(model(since, CountedTo.END_OF_MERIT_PERIOD, PROPOSED), 2, 2L);
        assertRange(model(since.plusDays(1), CountedTo.END_OF_MERIT_PERIOD, PROPOSED), 1, 1L);
        assertRange(model(since.plusDays(1), CountedTo.DAY_OF_PROPOSAL, PROPOSED), 2, 2L);
        assertRange(model(PROPOSED.plusDays(20), CountedTo.DAY_OF_PROPOSAL, PROPOSED), 0, 0L);
        assertRange(model(null, CountedTo.DAY_OF_PROPOSAL, PROPOSED), 0, null, Fact.PRODUCTION_MODEL_SINCE);
        assertRange(model(since, CountedTo.DAY_OF_PROPOSAL, null), 0, null, Fact.PROPOSED_ON);
    }

    @Test
    void a_collective_is_as_old_as_the_day_it_was_set_up_says() {
        Collective collective =
                Collective.builder().foundedOn(LocalDate.of(2005, 1, 1)).build();
        assertRange(
                new LadderMeasures(nomination(collective, YEAR, PROPOSED))
                        .yearsOfExistence(CountedTo.END_OF_MERIT_PERIOD)
                        .ranges()
                        .get(0),
                10,
                10L);
        assertRange(
                new LadderMeasures(nomination(Collective.builder().build(), null, PROPOSED))
                        .yearsOfExistence(CountedTo.END_OF_MERIT_PERIOD)
                        .ranges()
                        .get(0),
                0,
                null,
                Fact.FOUNDED_ON,
                Fact.MERIT_PERIOD);
    }

    private static Measurement.Range given(CountedYears years, Listing<Contribution> list) {
        return new LadderMeasures(
                        nomination(Household.builder().contributions(list).build(), YEAR, PROPOSED))
                .contributions(years)
                .ranges()
                .get(0);
    }

    @Test
    void contributions_are_added_up_and_those_after_the_proposal_left_out() {
        Listing<Contribution> list = Listing.complete(
                LIFE,
                new Contribution(LocalDate.of(2013, 5, 1), 3_000_000_000L),
                new Contribution(LocalDate.of(2014, 5, 1), 200_000_000L),
                new Contribution(PROPOSED.plusDays(1), 7L));
        assertRange(given(CountedYears.ANY_YEAR, list), 3_200_000_000L, 3_200_000_000L);
        assertRange(given(CountedYears.MERIT_PERIOD, list), 200_000_000, 200_000_000L);
    }

    @Test
    void a_contribution_without_an_amount_may_be_worth_anything() {
        Contribution known = new Contribution(LocalDate.of(2014, 5, 1), 5L);
        Contribution notKnown = new Contribution(LocalDate.of(2014, 6, 1), null);
        assertRange(
                given(CountedYears.ANY_YEAR, Listing.complete(LIFE, known, notKnown)),
                5,
                null,
                Fact.CONTRIBUTIONS_AMOUNT);
        assertRange(given(CountedYears.ANY_YEAR, Listing.atLeast(known)), 5, null, Fact.CONTRIBUTIONS);
        assertRange(
                new LadderMeasures(nomination(Household.builder().build(), YEAR, null))
                        .contributions(CountedYears.ANY_YEAR)
                        .ranges()
                        .get(0),
                0,
                null,
                Fact.PROPOSED_ON,
                Fact.CONTRIBUTIONS);
    }

    private static Ternary onMerit(boolean whole, AwardGround... grounds) {
        List<PastAward> awards = java.util.Arrays.stream(grounds)
                .map(ground -> new PastAward("cup", YEAR, null, PROPOSED, null, null, ground, null))
                .toList();
        Person person = Person.builder()
                .pastAwards(new Listing<>(whole ? LIFE : null, awards))
                .build();
        return new HeldAwards(nomination(person, YEAR, PROPOSED))
                .heldOnMerit("cup")
                .truth();
    }

    @Test
    void an_award_for_a_sudden_or_thematic_achievement_carries_no_merit_award() {
        assertThat(onMerit(true, AwardGround.MERIT)).isEqualTo(Ternary.YES);
        assertThat(onMerit(true, AwardGround.SUDDEN)).isEqualTo(Ternary.NO);
        assertThat(onMerit(true, AwardGround.THEMATIC)).isEqualTo(Ternary.NO);
        assertThat(onMerit(true, AwardGround.THEMATIC, AwardGround.MERIT)).isEqualTo(Ternary.YES);
        assertThat(onMerit(true, AwardGround.MOVEMENT)).isEqualTo(Ternary.UNKNOWN);
        assertThat(onMerit(true, AwardGround.NOT_STATED, AwardGround.SUDDEN)).isEqualTo(Ternary.UNKNOWN);
        assertThat(onMerit(true)).isEqualTo(Ternary.NO);
        assertThat(onMerit(false, AwardGround.SUDDEN)).isEqualTo(Ternary.UNKNOWN);
        assertThat(onMerit(false, AwardGround.MERIT)).isEqualTo(Ternary.YES);
    }

    @Test
    void what_was_decided_after_the_proposal_was_not_held_on_the_day() {
        assertThat(decided(PROPOSED.minusDays(1))).isEqualTo(Ternary.YES);
        assertThat(decided(PROPOSED)).isEqualTo(Ternary.YES);
        assertThat(decided(PROPOSED.plusDays(1))).isEqualTo(Ternary.NO);
        assertThat(decided(null)).isEqualTo(Ternary.UNKNOWN);
    }

    private static Ternary decided(LocalDate day) {
        PastAward cup = new PastAward("cup", YEAR, null, day, null, null, AwardGround.MERIT, null);
        HeldAwards held = new HeldAwards(nomination(
                Person.builder().pastAwards(Listing.complete(LIFE, cup)).build(), YEAR, PROPOSED));
        assertThat(held.everHeld("cup").truth())
                .isEqualTo(held.heldOnMerit("cup").truth());
        return held.heldOnMerit("cup").truth();
    }
}
