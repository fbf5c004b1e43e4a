package org.khen.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.facts.AwardGround;
import org.khen.facts.MeritPeriod;
import org.khen.facts.PastAward;
import org.khen.facts.Period;

/** From when years count where the day of the decision is not known: as it would be on any day that the award allows. */
class ClockTest {

    private static final Period MERIT = Period.years(2011, 2012);

    private static PastAward form(@Nullable LocalDate decidedOn) {
        return new PastAward(
                "ribbon", null, null, decidedOn, null, new MeritPeriod.Stated(MERIT), AwardGround.MERIT, null);
    }

    @Test
    void no_year_comes_after_a_decision_before_what_it_rewards_was_nearly_over() {
        assertThat(Clock.afterDecision(form(null), Period.year(2012))).isEqualTo(Truth.NO);
        assertThat(Clock.afterDecision(form(null), Period.year(2013))).isEqualTo(Truth.OPEN);
    }

    @Test
    void a_year_before_what_it_rewards_is_not_the_year_of_the_decision() {
        assertThat(Clock.yearOfDecision(form(null), Period.year(2010))).isEqualTo(Truth.NO);
        assertThat(Clock.yearOfDecision(form(null), Period.year(2013))).isEqualTo(Truth.OPEN);
    }

    @Test
    void a_rewarded_school_year_may_yet_begin_after_the_decision() {
        Period school = Period.schoolYear(2012);
        assertThat(Clock.yearOfDecision(form(LocalDate.of(2012, 8, 31)), school))
                .isEqualTo(Truth.YES);
        assertThat(Clock.yearOfDecision(form(LocalDate.of(2012, 12, 1)), school))
                .isEqualTo(Truth.NO);
        assertThat(Clock.yearOfDecision(form(null), school)).isEqualTo(Truth.OPEN);
    }
}
