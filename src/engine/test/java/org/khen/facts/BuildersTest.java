package org.khen.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BuildersTest {

    private static final Period SPAN = Period.years(2010, 2014);

    @Test
    void nothing_is_known_of_a_candidate_of_whom_nothing_was_said() {
        assertThat(Household.builder().build())
                .isEqualTo(new Household(null, null, null, null, null, null, null, null, null, null));
        assertThat(Collective.builder().build().years()).isNull();
        assertThat(Person.builder().build().groups()).isNull();
    }

    @Test
    void a_row_says_nothing_about_further_rows() {
        Listing<YearOfWork> years =
                Person.builder().rated(2014, Rating.GOOD).build().years();

        assertThat(years).isEqualTo(Listing.atLeast(new YearOfWork(Period.year(2014), Rating.GOOD)));
        assertThat(years.isCompleteFor(Period.year(2014))).isFalse();
    }

    @Test
    void that_a_list_lacks_nothing_is_said_apart() {
        Person person = Person.builder()
                .rated(2014, Rating.GOOD)
                .complete(SPAN, Fact.YEARS, Fact.DISCIPLINES)
                .build();

        assertThat(person.years()).isEqualTo(Listing.complete(SPAN, new YearOfWork(Period.year(2014), Rating.GOOD)));
        assertThat(person.disciplines()).isEqualTo(Listing.none(SPAN));
        assertThat(person.absences()).isNull();
    }

    @Test
    void a_whole_listing_takes_the_place_of_rows() {
        assertThat(Person.builder()
                        .rated(2014, Rating.GOOD)
                        .years(Listing.none(SPAN))
                        .build()
                        .years())
                .isEqualTo(Listing.none(SPAN));
    }

    @Test
    void a_list_that_a_candidate_does_not_have_cannot_be_complete() {
        assertThatThrownBy(() -> Household.builder().complete(SPAN, Fact.DISCIPLINES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DISCIPLINES");
    }

    @Test
    void a_nomination_without_a_candidate_cannot_be_built() {
        assertThatThrownBy(() -> Nomination.builder("a", "b").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("(a)");
    }

    @Test
    void a_group_given_twice_counts_once() {
        assertThat(Person.builder().groups(Group.WORKER, Group.WORKER).build().groups())
                .containsExactly(Group.WORKER);
    }

    @Test
    void a_span_that_is_not_known_does_not_pass_for_a_list_that_may_lack_some() {
        assertThatThrownBy(() -> Person.builder().complete(null, Fact.ABSENCES)).hasMessage("span");
    }

    @Test
    void a_nomination_needs_its_codes_and_its_candidate() {
        Person person = Person.builder().build();
        assertThatThrownBy(() -> new Nomination(null, "a", person, null, null, null, null, null, List.of(), null))
                .hasMessage("id");
        assertThatThrownBy(() -> new Nomination("1", null, person, null, null, null, null, null, List.of(), null))
                .hasMessage("award");
        assertThatThrownBy(() -> new Nomination("1", "a", null, null, null, null, null, null, List.of(), null))
                .hasMessage("candidate");
    }
}
