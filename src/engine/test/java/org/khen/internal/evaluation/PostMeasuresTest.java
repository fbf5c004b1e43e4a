package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.CountedPosts;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PostGroup;
import org.khen.facts.PostHeld;
import org.khen.facts.Ratio;

/** Time in posts where something about it is not known: both ends, and every fact that is wanting. */
class PostMeasuresTest {

    private static final LocalDate PROPOSED = LocalDate.of(2015, 1, 15);
    private static final Period LIFE = Period.years(1900, 2015);

    private static PostMeasures of(Candidate candidate) {
        return new PostMeasures(
                new Nomination("d", "ribbon", candidate, null, null, PROPOSED, null, null, List.of(), null));
    }

    private static PostMeasures all(PostHeld... posts) {
        return of(Person.builder().posts(Listing.complete(LIFE, posts)).build());
    }

    private static PostHeld director(LocalDate from, LocalDate to) {
        return new PostHeld(PostGroup.PROVINCIAL_DIRECTOR, new Period(from, to));
    }

    private static void assertYears(PostMeasures posts, long low, @Nullable Long high, Fact... missing) {
        Measurement.Range range = posts.years(PostGroup.PROVINCIAL_DIRECTOR, CountedPosts.THE_GROUP)
                .ranges()
                .get(0);
        assertThat(range.low()).isEqualTo(Ratio.of(low));
        assertThat(range.high()).isEqualTo(high == null ? null : Ratio.of(high));
        assertThat(range.missing()).isEqualTo(Set.of(missing));
    }

    @Test
    void a_day_makes_the_year_full() {
        assertYears(all(director(LocalDate.of(2008, 1, 1), LocalDate.of(2013, 12, 30))), 5, 5L);
        assertYears(all(director(LocalDate.of(2008, 1, 1), LocalDate.of(2013, 12, 31))), 6, 6L);
        assertYears(all(director(LocalDate.of(2008, 1, 1), LocalDate.of(2014, 1, 1))), 6, 6L);
    }

    @Test
    void time_counts_up_to_the_day_of_the_proposal() {
        assertYears(all(director(LocalDate.of(2005, 1, 16), LocalDate.of(2020, 12, 31))), 10, 10L);
        assertYears(all(director(LocalDate.of(2005, 1, 17), LocalDate.of(2020, 12, 31))), 9, 9L);
        assertThat(all(director(LocalDate.of(2015, 1, 16), LocalDate.of(2020, 12, 31)))
                        .held(PostGroup.PROVINCIAL_DIRECTOR)
                        .truth())
                .isEqualTo(Ternary.NO);
    }

    @Test
    void days_that_two_posts_share_count_once_and_posts_apart_add_up() {
        assertYears(
                all(
                        director(LocalDate.of(2000, 1, 1), LocalDate.of(2003, 12, 31)),
                        director(LocalDate.of(2002, 1, 1), LocalDate.of(2005, 12, 31)),
                        director(LocalDate.of(2001, 5, 1), LocalDate.of(2001, 6, 30))),
                6,
                6L);
        assertYears(
                all(
                        director(LocalDate.of(2000, 1, 1), LocalDate.of(2003, 6, 30)),
                        director(LocalDate.of(2005, 1, 1), LocalDate.of(2007, 6, 30))),
                6,
                6L);
    }

    @Test
    void time_in_higher_posts_is_added_only_where_the_parameter_says_so() {
        PostMeasures posts = all(
                new PostHeld(PostGroup.DEPARTMENT_HEAD, Period.years(2000, 2003)),
                new PostHeld(PostGroup.PROVINCIAL_DIRECTOR, Period.years(2004, 2009)),
                new PostHeld(PostGroup.OTHER, Period.years(1990, 1999)));
        assertYears(posts, 6, 6L);
        assertThat(posts.years(PostGroup.PROVINCIAL_DIRECTOR, CountedPosts.THE_GROUP_AND_HIGHER)
                        .ranges()
                        .get(0)
                        .low())
                .isEqualTo(Ratio.of(10));
    }

    @Test
    void a_post_of_unknown_group_may_count_and_one_of_unknown_time_may_have_lasted_long() {
        PostHeld known = new PostHeld(PostGroup.PROVINCIAL_DIRECTOR, Period.years(2004, 2009));
        assertYears(all(known, new PostHeld(null, Period.years(2010, 2013))), 6, 10L, Fact.POSTS_GROUP);
        assertYears(all(known, new PostHeld(PostGroup.PROVINCIAL_DIRECTOR, null)), 6, null, Fact.POSTS_PERIOD);
        assertYears(all(known, new PostHeld(PostGroup.MINISTER, null)), 6, 6L);
    }

    @Test
    void of_a_list_that_may_lack_posts_nothing_bounds_the_time() {
        PostHeld known = new PostHeld(PostGroup.PROVINCIAL_DIRECTOR, Period.years(2004, 2009));
        assertYears(of(Person.builder().post(known).build()), 6, null, Fact.POSTS);
        assertYears(of(Person.builder().build()), 0, null, Fact.POSTS);
        assertThat(of(Person.builder().build()).held(PostGroup.MINISTER).missing())
                .containsExactly(Fact.POSTS);
    }

    @Test
    void a_collective_holds_no_post() {
        PostMeasures none = of(Collective.builder().build());
        assertYears(none, 0, 0L);
        assertThat(none.held(PostGroup.OTHER).truth()).isEqualTo(Ternary.NO);
    }
}
