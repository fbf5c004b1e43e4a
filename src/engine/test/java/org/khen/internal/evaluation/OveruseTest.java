package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.Particular;
import org.khen.ToyPack;
import org.khen.facts.Achievement;
import org.khen.facts.AwardGround;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.MeritPeriod;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.PastAward;
import org.khen.facts.PastAwardBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.facts.Rating;
import org.khen.facts.Ratio;
import org.khen.pack.AwardScope;
import org.khen.pack.NoLongerFor;
import org.khen.pack.SpentProof;

/** What is spent, given already, pending or led by somebody: both ends, and every fact that is lacking. */
class OveruseTest {

    private static final Period LIFE = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2016, 12, 31));
    private static final Period YEAR = Period.year(2014);
    private static final LocalDate PROPOSED = LocalDate.of(2015, 1, 15);
    private static final Achievement RESCUE = Achievement.builder("TT-1", YEAR).build();

    private static final Rulebook RULES = new Rulebook(List.of(new ToyPack()
            .award("title")
            .form("certificate", false)
            .form("order", true)
            .spends(AwardScope.FORMS.mark(), SpentProof.ACHIEVEMENT, NoLongerFor.ANY_FORM)
            .spends("order", SpentProof.YEAR, NoLongerFor.SAME_AWARD)
            .pack()));

    private static NominationBuilder nomination(String award, PersonBuilder person) {
        return Nomination.builder("d", award)
                .candidate(person.build())
                .meritPeriod(YEAR)
                .proposedOn(PROPOSED);
    }

    private static Particulars spent(String award, PersonBuilder person) {
        return new MeritLedger(nomination(award, person).build(), PROPOSED, RULES).spentAchievements();
    }

    private static Particulars unspent(String award, Period merit, PersonBuilder person) {
        return new MeritLedger(nomination(award, person).meritPeriod(merit).build(), PROPOSED, RULES).unspentYears();
    }

    private static Overuse overuse(NominationBuilder nomination) {
        return new Overuse(nomination.build(), PROPOSED, RULES);
    }

    private static PersonBuilder with(PastAwardBuilder... awards) {
        return Person.builder()
                .achievements(Listing.complete(LIFE, RESCUE))
                .pastAwards(new Listing<>(
                        LIFE,
                        List.of(awards).stream().map(PastAwardBuilder::build).toList()));
    }

    private static void assertRange(Measurement measured, long low, @Nullable Long high, Fact... missing) {
        Measurement.Range range = measured.ranges().get(0);
        assertThat(range.low()).isEqualTo(Ratio.of(low));
        assertThat(range.high()).isEqualTo(high == null ? null : Ratio.of(high));
        assertThat(range.missing()).containsExactlyInAnyOrder(missing);
    }

    @Test
    void an_achievement_rewarded_by_a_form_is_spent_for_another_form_and_not_for_a_title() {
        PersonBuilder rewarded = with(PastAward.builder("certificate")
                .achievement("TT-1")
                .number("12/QĐ")
                .decidedOn(LocalDate.of(2014, 5, 2)));
        Particulars spent = spent("order", rewarded);
        assertRange(spent.measurement(), 1, 1L);
        assertThat(spent.list()).extracting(Particular::number).containsExactly("12/QĐ");
        assertRange(spent("certificate", rewarded).measurement(), 1, 1L);
        assertRange(spent("title", rewarded).measurement(), 0, 0L);
        assertRange(
                spent("order", with(PastAward.builder("title").achievement("TT-1")))
                        .measurement(),
                0,
                0L);
    }

    @Test
    void another_code_or_none_is_another_achievement() {
        assertRange(
                spent("order", with(PastAward.builder("certificate").achievement("TT-2")))
                        .measurement(),
                0,
                0L);
        Particulars none = spent("order", with(PastAward.builder("certificate")));
        assertRange(none.measurement(), 0, 0L);
        assertThat(none.list()).isEmpty();
    }

    @Test
    void an_award_that_no_pack_names_may_be_a_form() {
        assertRange(
                spent("order", with(PastAward.builder("elsewhere").achievement("TT-1")))
                        .measurement(),
                0,
                1L,
                Fact.PAST_AWARDS);
    }

    @Test
    void what_the_lists_may_lack_may_be_spent() {
        PersonBuilder rescued = Person.builder().achievements(Listing.complete(LIFE, RESCUE));
        assertRange(spent("order", rescued).measurement(), 0, null, Fact.PAST_AWARDS);
        assertRange(spent("title", rescued).measurement(), 0, 0L);
        PersonBuilder coded = Person.builder()
                .pastAwards(Listing.complete(
                        LIFE,
                        PastAward.builder("certificate").achievement("TT-9").build()));
        assertRange(spent("order", coded).measurement(), 0, null, Fact.ACHIEVEMENTS);
        assertRange(
                spent("order", Person.builder().pastAwards(Listing.none(LIFE))).measurement(), 0, 0L);
        assertRange(
                spent("order", Person.builder().achievements(Listing.none(LIFE)))
                        .measurement(),
                0,
                0L);
    }

    @Test
    void the_list_of_awards_must_reach_from_the_achievement_to_the_proposal() {
        PersonBuilder person = Person.builder().achievements(Listing.complete(LIFE, RESCUE));
        person.pastAwards(Listing.none(new Period(YEAR.from(), PROPOSED)));
        assertRange(spent("order", person).measurement(), 0, 0L);
        person.pastAwards(Listing.none(new Period(YEAR.from().plusDays(1), PROPOSED)));
        assertRange(spent("order", person).measurement(), 0, null, Fact.PAST_AWARDS);
        person.pastAwards(Listing.none(new Period(YEAR.from(), PROPOSED.minusDays(1))));
        assertRange(spent("order", person).measurement(), 0, null, Fact.PAST_AWARDS);
    }

    @Test
    void whoever_has_had_no_award_has_spent_nothing_whatever_the_merit_period() {
        PersonBuilder none = Person.builder().pastAwards(new Listing<>(LIFE, List.of()));
        MeritLedger ledger =
                new MeritLedger(nomination("order", none).meritPeriod(null).build(), PROPOSED, RULES);
        assertRange(ledger.spentAchievements().measurement(), 0, 0L);
        assertRange(ledger.overlappingAwards().measurement(), 0, 0L);
        assertRange(ledger.unspentYears().measurement(), 1, null, Fact.MERIT_PERIOD);

        PersonBuilder lately =
                Person.builder().pastAwards(new Listing<>(new Period(PROPOSED.minusYears(59), PROPOSED), List.of()));
        ledger = new MeritLedger(nomination("order", lately).meritPeriod(null).build(), PROPOSED, RULES);
        assertRange(ledger.spentAchievements().measurement(), 0, null, Fact.MERIT_PERIOD);
        assertRange(ledger.overlappingAwards().measurement(), 0, null, Fact.MERIT_PERIOD);
        assertRange(ledger.unspentYears().measurement(), 0, null, Fact.MERIT_PERIOD);
    }

    @Test
    void years_that_the_same_award_was_given_for_on_merit_are_spent() {
        PastAwardBuilder order = PastAward.builder("order").ground(AwardGround.MERIT);
        Period three = new Period(LocalDate.of(2012, 1, 1), LocalDate.of(2014, 12, 31));
        order.meritPeriod(new MeritPeriod.Stated(Period.year(2012)));
        assertRange(unspent("order", three, with(order)).measurement(), 2, 2L);
        order.meritPeriod(new MeritPeriod.Stated(new Period(LocalDate.of(2010, 1, 1), LocalDate.of(2014, 6, 30))));
        assertRange(unspent("order", three, with(order)).measurement(), 0, 0L);
        assertThat(unspent("order", three, with(order)).list()).hasSize(1);
        assertRange(unspent("certificate", three, with(order)).measurement(), 3, 3L);
        assertRange(
                unspent("order", three, with(order.ground(AwardGround.SUDDEN))).measurement(), 3, 3L);
        order.ground(AwardGround.MERIT).meritPeriod(new MeritPeriod.NotStated());
        assertRange(unspent("order", three, with(order)).measurement(), 3, 3L);
    }

    @Test
    void years_may_be_spent_where_the_decision_or_the_list_is_not_known() {
        PastAwardBuilder order = PastAward.builder("order");
        assertRange(
                unspent("order", YEAR, with(order)).measurement(),
                0,
                1L,
                Fact.PAST_AWARDS_GROUND,
                Fact.PAST_AWARDS_MERIT_PERIOD);
        order.meritPeriod(new MeritPeriod.Stated(YEAR)).ground(AwardGround.NOT_STATED);
        assertRange(unspent("order", YEAR, with(order)).measurement(), 0, 1L, Fact.PAST_AWARDS_GROUND);
        assertRange(unspent("order", YEAR, Person.builder()).measurement(), 0, 1L, Fact.PAST_AWARDS);
        assertRange(unspent("title", YEAR, Person.builder()).measurement(), 1, 1L);
        Period millennium = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));
        assertRange(unspent("title", millennium, Person.builder()).measurement(), 60, 60L);
    }

    @Test
    void forms_without_a_code_whose_merit_period_overlaps_are_to_be_compared() {
        PastAwardBuilder form = PastAward.builder("certificate").meritPeriod(new MeritPeriod.Stated(YEAR));
        assertRange(overlapping(with(form)), 1, 1L);
        assertRange(overlapping(with(form.meritPeriod(new MeritPeriod.Stated(Period.year(2013))))), 0, 0L);
        assertRange(overlapping(with(form.meritPeriod(new MeritPeriod.NotStated()))), 0, 1L, Fact.PAST_AWARDS_YEAR);
        assertRange(overlapping(with(form.year(2014))), 1, 1L);
        assertRange(overlapping(with(PastAward.builder("certificate"))), 0, 1L, Fact.PAST_AWARDS_MERIT_PERIOD);
        assertRange(overlapping(with(form.achievement("TT-2"))), 0, 0L);
        assertRange(overlapping(with(PastAward.builder("title").meritPeriod(new MeritPeriod.Stated(YEAR)))), 0, 0L);
        assertRange(overlapping(Person.builder()), 0, null, Fact.PAST_AWARDS);
    }

    private static Measurement overlapping(PersonBuilder person) {
        return new MeritLedger(nomination("order", person).build(), PROPOSED, RULES)
                .overlappingAwards()
                .measurement();
    }

    @Test
    void state_level_awards_count_in_the_calendar_year_of_the_proposal() {
        PastAwardBuilder order = PastAward.builder("order").ground(AwardGround.MERIT);
        assertRange(stateLevel(with(order.decidedOn(LocalDate.of(2014, 12, 31)))), 0, 0L);
        assertRange(stateLevel(with(order.decidedOn(LocalDate.of(2015, 1, 1)))), 1, 1L);
        assertRange(stateLevel(with(order.ground(AwardGround.SUDDEN))), 0, 0L);
        assertRange(stateLevel(with(order.ground(AwardGround.NOT_STATED))), 0, 1L, Fact.PAST_AWARDS_GROUND);
        PastAwardBuilder lower =
                PastAward.builder("certificate").ground(AwardGround.MERIT).decidedOn(PROPOSED);
        assertRange(stateLevel(with(lower)), 0, 0L);
        PastAwardBuilder unknown =
                PastAward.builder("elsewhere").ground(AwardGround.MERIT).decidedOn(PROPOSED);
        assertRange(stateLevel(with(unknown)), 0, 1L, Fact.PAST_AWARDS);
        assertRange(
                stateLevel(with(PastAward.builder("order"))),
                0,
                1L,
                Fact.PAST_AWARDS_DECIDED_ON,
                Fact.PAST_AWARDS_GROUND);
        assertRange(stateLevel(Person.builder()), 0, null, Fact.PAST_AWARDS);
    }

    private static Measurement stateLevel(PersonBuilder person) {
        return overuse(nomination("order", person))
                .stateLevelAwardsInYear(EnumSet.of(AwardGround.SUDDEN))
                .measurement();
    }

    @Test
    void an_open_matter_of_a_kind_asked_for_is_named_and_others_do_not_count() {
        PersonBuilder person = Person.builder();
        assertThat(open(person).missing()).containsExactly(Fact.PROCEEDINGS);
        person.proceedings(Listing.none(new Period(PROPOSED, PROPOSED)));
        assertThat(open(person).truth()).isEqualTo(Ternary.NO);
        person.proceedings(Listing.none(new Period(YEAR.from(), PROPOSED.minusDays(1))));
        assertThat(open(person).truth()).isEqualTo(Ternary.UNKNOWN);
        person.proceedings(Listing.complete(LIFE, matter(ProceedingKind.PRESS_REPORT, ProceedingStatus.OPEN)));
        assertThat(open(person).truth()).isEqualTo(Ternary.NO);
        person.proceedings(Listing.complete(LIFE, matter(ProceedingKind.INSPECTION, null)));
        assertThat(open(person).missing()).containsExactly(Fact.PROCEEDINGS_STATUS);
        person.proceedings(Listing.complete(LIFE, matter(ProceedingKind.INSPECTION, ProceedingStatus.CLOSED)));
        assertThat(open(person).truth()).isEqualTo(Ternary.NO);
        person.proceedings(Listing.atLeast(matter(ProceedingKind.INSPECTION, ProceedingStatus.OPEN)));
        assertThat(open(person).truth()).isEqualTo(Ternary.YES);
        assertThat(open(person).particulars())
                .extracting(Particular::matter)
                .containsExactly(ProceedingKind.INSPECTION);
    }

    private static Proceeding matter(ProceedingKind kind, @Nullable ProceedingStatus status) {
        return new Proceeding(kind, status, null, null);
    }

    private static Answer open(PersonBuilder person) {
        return overuse(nomination("order", person))
                .openProceeding(EnumSet.of(ProceedingKind.INSPECTION, ProceedingKind.DISCIPLINE));
    }

    @Test
    void merit_counts_from_the_day_a_discipline_was_completed() {
        assertThat(early(null).missing()).containsExactly(Fact.DISCIPLINES_END);
        assertThat(early(new DisciplineEnd.Ended(YEAR.from())).truth()).isEqualTo(Ternary.NO);
        assertThat(early(new DisciplineEnd.Ended(YEAR.from().plusDays(1))).truth())
                .isEqualTo(Ternary.YES);
        assertThat(early(new DisciplineEnd.Running()).truth()).isEqualTo(Ternary.YES);
        assertThat(overuse(nomination("order", Person.builder()))
                        .meritBeginsBeforeDisciplineEnds()
                        .missing())
                .containsExactly(Fact.DISCIPLINES);
    }

    private static Answer early(@Nullable DisciplineEnd end) {
        Discipline discipline = new Discipline(DisciplineForm.REPRIMAND, LocalDate.of(2013, 6, 1), end);
        return overuse(nomination("order", Person.builder().disciplines(Listing.complete(LIFE, discipline))))
                .meritBeginsBeforeDisciplineEnds();
    }

    @Test
    void the_ground_of_the_proposal_is_not_guessed() {
        NominationBuilder nomination = nomination("order", Person.builder());
        Set<AwardGround> grounds = EnumSet.of(AwardGround.LONG_SERVICE);
        assertThat(overuse(nomination).proposedFor(grounds).missing()).containsExactly(Fact.GROUND);
        assertThat(overuse(nomination.ground(AwardGround.LONG_SERVICE))
                        .proposedFor(grounds)
                        .truth())
                .isEqualTo(Ternary.YES);
        assertThat(overuse(nomination.ground(AwardGround.MERIT))
                        .proposedFor(grounds)
                        .truth())
                .isEqualTo(Ternary.NO);
    }

    @Test
    void who_holds_no_leading_post_heads_no_unit() {
        assertThat(heads(Person.builder()).missing()).containsExactly(Fact.HEAD_OF_UNIT);
        assertThat(heads(Person.builder().leadingPost(true)).truth()).isEqualTo(Ternary.UNKNOWN);
        assertThat(heads(Person.builder().leadingPost(false)).truth()).isEqualTo(Ternary.NO);
        assertThat(heads(Person.builder().headOfUnit(true)).truth()).isEqualTo(Ternary.YES);
        assertThat(heads(Person.builder().headOfUnit(false)).truth()).isEqualTo(Ternary.NO);
    }

    private static Answer heads(PersonBuilder person) {
        return new Leadership(nomination("order", person).build()).headsUnit();
    }

    @Test
    void a_head_rated_above_the_unit_is_counted_year_by_year() {
        PersonBuilder head = Person.builder().rated(2014, Rating.GOOD);
        assertRange(above(head), 0, 1L, Fact.LED_UNIT_YEARS);
        assertRange(above(head.ledUnitRated(2013, Rating.FAILED)), 0, 1L, Fact.LED_UNIT_YEARS_RATING);
        assertRange(above(head.ledUnitRated(2014, Rating.GOOD)), 0, 0L);
        assertRange(above(Person.builder().rated(2014, Rating.GOOD).ledUnitRated(2014, Rating.COMPLETED)), 1, 1L);
        assertRange(above(Person.builder().ledUnitRated(2014, Rating.GOOD)), 0, null, Fact.YEARS);
        assertRange(above(Person.builder().rated(2014, Rating.FAILED)), 0, 0L);
    }

    private static Measurement above(PersonBuilder person) {
        return new Leadership(nomination("order", person).build()).yearsAboveUnit();
    }
}
