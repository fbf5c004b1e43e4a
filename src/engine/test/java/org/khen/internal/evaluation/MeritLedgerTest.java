package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.internal.evaluation.OveruseDossiers.LIFE;
import static org.khen.internal.evaluation.OveruseDossiers.PROPOSED;
import static org.khen.internal.evaluation.OveruseDossiers.RESCUE;
import static org.khen.internal.evaluation.OveruseDossiers.RULES;
import static org.khen.internal.evaluation.OveruseDossiers.YEAR;
import static org.khen.internal.evaluation.OveruseDossiers.assertRange;
import static org.khen.internal.evaluation.OveruseDossiers.nomination;
import static org.khen.internal.evaluation.OveruseDossiers.with;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khen.Particular;
import org.khen.facts.Achievement;
import org.khen.facts.AwardGround;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.MeritPeriod;
import org.khen.facts.PastAward;
import org.khen.facts.PastAwardBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;

/** What earlier awards have used up, and what the lists may lack. */
class MeritLedgerTest {

    private static Particulars spent(String award, PersonBuilder person) {
        return new MeritLedger(nomination(award, person).build(), PROPOSED, RULES).spentAchievements();
    }

    private static Particulars unspent(String award, Period merit, PersonBuilder person) {
        return new MeritLedger(nomination(award, person).meritPeriod(merit).build(), PROPOSED, RULES).unspentYears();
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
    void an_achievement_that_no_award_has_spent_is_left() {
        PastAwardBuilder rewarded = PastAward.builder("certificate").achievement("TT-1");
        assertRange(left("order", with(rewarded)), 0, 0L);
        assertRange(left("title", with(rewarded)), 1, 1L);
        assertRange(left("order", with()), 1, 1L);
        Achievement second = Achievement.builder("TT-2", YEAR).build();
        assertRange(left("order", with(rewarded).achievements(Listing.complete(LIFE, RESCUE, second))), 1, 1L);
        assertRange(left("order", with(rewarded).achievements(Listing.atLeast(RESCUE))), 0, null, Fact.ACHIEVEMENTS);
        PersonBuilder unlisted = Person.builder().pastAwards(Listing.complete(LIFE, rewarded.build()));
        assertRange(left("order", unlisted), 0, null, Fact.ACHIEVEMENTS);
        assertRange(
                left(
                        "order",
                        with().pastAwards(Listing.none(new Period(YEAR.from().plusDays(1), PROPOSED)))),
                0,
                1L,
                Fact.PAST_AWARDS);
    }

    private static Measurement left(String award, PersonBuilder person) {
        return new MeritLedger(nomination(award, person).build(), PROPOSED, RULES)
                .unspentAchievements()
                .measurement();
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
        assertRange(unspent("order", three, with(order)).measurement(), 0, 3L, Fact.PAST_AWARDS_DECIDED_ON);
        order.decidedOn(LocalDate.of(2013, 5, 2));
        assertRange(unspent("order", three, with(order)).measurement(), 1, 1L);
        order.decidedOn(LocalDate.of(2012, 12, 31));
        assertRange(unspent("order", three, with(order)).measurement(), 2, 2L);
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
}
