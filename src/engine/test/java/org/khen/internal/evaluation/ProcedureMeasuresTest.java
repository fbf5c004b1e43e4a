package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.facts.Achievement;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Procedure;
import org.khen.facts.PublicNotice;
import org.khen.facts.Ratio;

/** Days in the handling of a nomination: both ends, and what they lack. */
class ProcedureMeasuresTest {

    private static final Period YEAR = Period.year(2014);
    private static final LocalDate PROPOSED = LocalDate.of(2015, 1, 20);

    private static NominationBuilder nomination(@Nullable Listing<Achievement> achievements) {
        var person = Person.builder();
        if (achievements != null) {
            person.achievements(achievements);
        }
        return Nomination.builder("d", "ribbon").candidate(person.build());
    }

    private static Achievement on(int month, int day) {
        LocalDate last = LocalDate.of(2014, month, day);
        return Achievement.builder("a" + month, new Period(last.minusDays(3), last))
                .build();
    }

    private static void assertRange(Measurement measured, long low, @Nullable Long high, Set<Fact> missing) {
        Measurement.Range range = measured.ranges().get(0);
        assertThat(range.low()).isEqualTo(Ratio.of(low));
        assertThat(range.high()).isEqualTo(high == null ? null : Ratio.of(high));
        assertThat(range.missing()).isEqualTo(missing);
    }

    @Test
    void both_days_of_a_notice_count_and_no_notice_has_no_days() {
        LocalDate from = LocalDate.of(2015, 1, 10);
        assertRange(notice(new PublicNotice.Given(new Period(from, from.plusDays(6)))), 7, 7L, Set.of());
        assertRange(notice(new PublicNotice.Given(new Period(from, from))), 1, 1L, Set.of());
        assertRange(notice(new PublicNotice.NotGiven()), 0, 0L, Set.of());
        assertRange(notice(null), 0, null, Set.of(Fact.PUBLIC_NOTICE));
        assertRange(ProcedureMeasures.daysOfNotice(nomination(null).build()), 0, null, Set.of(Fact.PUBLIC_NOTICE));
    }

    private static Measurement notice(@Nullable PublicNotice notice) {
        Procedure procedure = new Procedure(notice, null, null, null, null, null);
        return ProcedureMeasures.daysOfNotice(
                nomination(null).procedure(procedure).build());
    }

    @Test
    void days_to_the_proposal_are_counted_from_the_last_day_of_the_merit_period() {
        NominationBuilder year = nomination(null).meritPeriod(2014);
        assertRange(ProcedureMeasures.fromMeritPeriod(year.build()), 0, null, Set.of(Fact.PROPOSED_ON));
        assertRange(
                ProcedureMeasures.fromMeritPeriod(
                        year.proposedOn(LocalDate.of(2014, 12, 31)).build()),
                0,
                0L,
                Set.of());
        assertRange(ProcedureMeasures.fromMeritPeriod(year.proposedOn(PROPOSED).build()), 20, 20L, Set.of());
        assertRange(
                ProcedureMeasures.fromMeritPeriod(
                        nomination(null).proposedOn(PROPOSED).build()),
                0,
                null,
                Set.of(Fact.MERIT_PERIOD));
    }

    @Test
    void nothing_is_less_than_no_days() {
        NominationBuilder early = nomination(null).meritPeriod(2014).proposedOn(LocalDate.of(2014, 12, 1));
        assertRange(ProcedureMeasures.fromMeritPeriod(early.build()), 0, 0L, Set.of());
    }

    @Test
    void days_since_the_achievement_are_counted_from_the_latest_one() {
        Nomination two = nomination(Listing.complete(YEAR, on(12, 6), on(8, 2)))
                .meritPeriod(2014)
                .proposedOn(PROPOSED)
                .build();
        assertRange(ProcedureMeasures.fromAchievement(two), 45, 45L, Set.of());
    }

    @Test
    void without_an_achievement_the_merit_period_counts() {
        Nomination none = nomination(Listing.none(YEAR))
                .meritPeriod(2014)
                .proposedOn(PROPOSED)
                .build();
        assertRange(ProcedureMeasures.fromAchievement(none), 20, 20L, Set.of());
    }

    @Test
    void a_list_that_may_lack_a_later_achievement_gives_the_most_days_only() {
        NominationBuilder some = nomination(Listing.atLeast(on(12, 6))).meritPeriod(2014);
        assertRange(
                ProcedureMeasures.fromAchievement(some.proposedOn(PROPOSED).build()),
                0,
                45L,
                Set.of(Fact.ACHIEVEMENTS));
        assertRange(
                ProcedureMeasures.fromAchievement(
                        nomination(null).meritPeriod(2014).build()),
                0,
                null,
                Set.of(Fact.ACHIEVEMENTS, Fact.PROPOSED_ON));
    }

    @Test
    void a_decision_still_to_come_may_take_any_time() {
        NominationBuilder proposed = nomination(null).proposedOn(PROPOSED);
        assertRange(ProcedureMeasures.toDecision(proposed.build()), 0, null, Set.of(Fact.DECIDED_ON));
        assertRange(
                ProcedureMeasures.toDecision(
                        proposed.decidedOn(LocalDate.of(2015, 2, 28)).build()),
                39,
                39L,
                Set.of());
        assertRange(
                ProcedureMeasures.toDecision(nomination(null).build()),
                0,
                null,
                Set.of(Fact.DECIDED_ON, Fact.PROPOSED_ON));
    }
}
