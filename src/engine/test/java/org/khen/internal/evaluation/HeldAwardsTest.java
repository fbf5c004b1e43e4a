package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Ratio;

/** How long ago an award was decided, and what is not known of it. */
class HeldAwardsTest {

    private static final LocalDate PROPOSED = LocalDate.of(2018, 4, 10);
    private static final Period LIFE = new Period(LocalDate.of(1900, 1, 1), PROPOSED);

    private static PastAward cup(@Nullable LocalDate decided) {
        return PastAward.builder("cup").decidedOn(decided).build();
    }

    private static void assertYears(
            @Nullable Listing<PastAward> past,
            @Nullable LocalDate proposed,
            long low,
            @Nullable Long high,
            Fact... missing) {
        Person person = past == null
                ? Person.builder().build()
                : Person.builder().pastAwards(past).build();
        Nomination nomination =
                new Nomination("d", "ribbon", person, null, null, proposed, null, null, List.of(), null);
        Measurement.Range range =
                new HeldAwards(nomination).yearsSinceDecision("cup").ranges().get(0);
        assertThat(range.low()).isEqualTo(Ratio.of(low));
        assertThat(range.high()).isEqualTo(high == null ? null : Ratio.of(high));
        assertThat(range.missing()).isEqualTo(Set.of(missing));
    }

    @Test
    void calendar_years_count_and_not_days() {
        assertYears(Listing.complete(LIFE, cup(LocalDate.of(2017, 1, 1))), PROPOSED, 1, 1L);
        assertYears(Listing.complete(LIFE, cup(LocalDate.of(2017, 12, 31))), PROPOSED, 1, 1L);
        assertYears(Listing.complete(LIFE, cup(LocalDate.of(2016, 12, 31))), PROPOSED, 2, 2L);
        assertYears(Listing.complete(LIFE, cup(LocalDate.of(2018, 1, 1))), PROPOSED, 0, 0L);
    }

    @Test
    void the_latest_decision_up_to_the_proposal_counts_whatever_other_awards_there_are() {
        PastAward[] past = {
            cup(LocalDate.of(2009, 3, 20)),
            cup(LocalDate.of(2012, 3, 20)),
            cup(LocalDate.of(2018, 4, 11)),
            PastAward.builder("ribbon").decidedOn(LocalDate.of(2017, 3, 20)).build()
        };
        assertYears(Listing.complete(LIFE, past), PROPOSED, 6, 6L);
    }

    @Test
    void a_list_that_may_lack_a_later_one_gives_no_certain_year() {
        Period before = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2017, 12, 31));
        assertYears(Listing.complete(before, cup(LocalDate.of(2012, 3, 20))), PROPOSED, 0, 6L, Fact.PAST_AWARDS);
        Period after = new Period(LocalDate.of(2013, 1, 1), PROPOSED);
        assertYears(Listing.complete(after, cup(LocalDate.of(2012, 3, 20))), PROPOSED, 6, 6L);
        assertYears(Listing.atLeast(cup(LocalDate.of(2018, 3, 20))), PROPOSED, 0, 0L);
    }

    @Test
    void a_decision_without_a_day_may_be_the_latest() {
        assertYears(
                Listing.complete(LIFE, cup(LocalDate.of(2012, 3, 20)), cup(null)),
                PROPOSED,
                0,
                6L,
                Fact.PAST_AWARDS_DECIDED_ON);
    }

    @Test
    void of_nobody_who_was_given_none_it_was_lately() {
        assertYears(Listing.none(LIFE), PROPOSED, YearRuns.LONGEST_LIFE, (long) YearRuns.LONGEST_LIFE);
        assertYears(Listing.atLeast(), PROPOSED, 0, (long) YearRuns.LONGEST_LIFE, Fact.PAST_AWARDS);
        assertYears(null, PROPOSED, 0, null, Fact.PAST_AWARDS);
        assertYears(null, null, 0, null, Fact.PAST_AWARDS, Fact.PROPOSED_ON);
        assertYears(Listing.none(LIFE), null, 0, null, Fact.PROPOSED_ON);
    }
}
