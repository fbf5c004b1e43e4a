package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.internal.evaluation.OveruseDossiers.LIFE;
import static org.khen.internal.evaluation.OveruseDossiers.PROPOSED;
import static org.khen.internal.evaluation.OveruseDossiers.RULES;
import static org.khen.internal.evaluation.OveruseDossiers.YEAR;
import static org.khen.internal.evaluation.OveruseDossiers.assertRange;
import static org.khen.internal.evaluation.OveruseDossiers.nomination;
import static org.khen.internal.evaluation.OveruseDossiers.with;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.Particular;
import org.khen.facts.AwardGround;
import org.khen.facts.AwardYear;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.MeritPeriod;
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

/** What holds an award back besides its own standard. */
class OveruseTest {

    private static Overuse overuse(NominationBuilder nomination) {
        return new Overuse(nomination.build(), PROPOSED, RULES);
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
        PastAwardBuilder listNotSeen =
                PastAward.builder("honour").ground(AwardGround.MERIT).decidedOn(PROPOSED);
        assertRange(stateLevel(with(listNotSeen)), 0, 1L, Fact.PAST_AWARDS);
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
                .stateLevelAwardsInYear(AwardYear.OF_DECISION, EnumSet.of(AwardGround.SUDDEN))
                .measurement();
    }

    @Test
    void state_level_awards_may_count_in_the_year_of_their_merit_instead() {
        PastAwardBuilder order =
                PastAward.builder("order").ground(AwardGround.MERIT).decidedOn(LocalDate.of(2015, 1, 5));
        assertRange(ofMerit(with(order.meritPeriod(new MeritPeriod.Stated(YEAR)))), 1, 1L);
        assertRange(ofMerit(with(order.meritPeriod(new MeritPeriod.Stated(Period.years(2010, 2014))))), 1, 1L);
        assertRange(ofMerit(with(order.meritPeriod(new MeritPeriod.Stated(Period.year(2013))))), 0, 0L);
        assertRange(ofMerit(with(order.meritPeriod(new MeritPeriod.NotStated()))), 0, 1L, Fact.PAST_AWARDS_YEAR);
        assertRange(ofMerit(with(order.year(2014))), 1, 1L);
        assertRange(
                ofMerit(with(PastAward.builder("order").ground(AwardGround.MERIT))),
                0,
                1L,
                Fact.PAST_AWARDS_MERIT_PERIOD);
        PastAwardBuilder unstated = PastAward.builder("order").ground(AwardGround.MERIT);
        assertRange(ofMerit(with(unstated.decidedOn(LocalDate.of(2013, 12, 31)))), 0, 0L);
        assertRange(ofMerit(with(unstated.decidedOn(YEAR.from()))), 0, 1L, Fact.PAST_AWARDS_MERIT_PERIOD);
        Period sinceTheYear = new Period(YEAR.from(), PROPOSED);
        assertRange(ofMerit(Person.builder().pastAwards(Listing.none(sinceTheYear))), 0, 0L);
        Period sinceTheDayAfter = new Period(YEAR.from().plusDays(1), PROPOSED);
        assertRange(ofMerit(Person.builder().pastAwards(Listing.none(sinceTheDayAfter))), 0, null, Fact.PAST_AWARDS);
    }

    @Test
    void without_a_merit_period_an_award_of_any_year_may_be_of_the_same_one() {
        PastAwardBuilder order =
                PastAward.builder("order").ground(AwardGround.MERIT).meritPeriod(new MeritPeriod.Stated(YEAR));
        assertRange(ofUnknownMerit(with()), 0, 0L);
        assertRange(ofUnknownMerit(with(order)), 0, 1L, Fact.MERIT_PERIOD);
        assertRange(ofUnknownMerit(with(order.ground(AwardGround.SUDDEN))), 0, 0L);
        Period sinceTheYear = new Period(YEAR.from(), PROPOSED);
        assertRange(
                ofUnknownMerit(Person.builder().pastAwards(Listing.none(sinceTheYear))), 0, null, Fact.MERIT_PERIOD);
        assertRange(ofUnknownMerit(Person.builder()), 0, null, Fact.MERIT_PERIOD, Fact.PAST_AWARDS);
    }

    private static Measurement ofUnknownMerit(PersonBuilder person) {
        return overuse(nomination("order", person).meritPeriod(null))
                .stateLevelAwardsInYear(AwardYear.OF_MERIT, EnumSet.of(AwardGround.SUDDEN))
                .measurement();
    }

    private static Measurement ofMerit(PersonBuilder person) {
        return overuse(nomination("order", person))
                .stateLevelAwardsInYear(AwardYear.OF_MERIT, EnumSet.of(AwardGround.SUDDEN))
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
