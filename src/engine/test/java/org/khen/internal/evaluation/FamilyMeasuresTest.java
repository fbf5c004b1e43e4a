package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.Fact;
import org.khen.facts.Family;
import org.khen.facts.FamilyBuilder;
import org.khen.facts.Kinship;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Ratio;
import org.khen.facts.Relative;

/** What is counted of a family where something about it is not known: both ends, and every fact that is wanting. */
class FamilyMeasuresTest {

    private static final LocalDate PROPOSED = LocalDate.of(2014, 10, 1);
    private static final Period LIFE = Period.years(1900, 2014);
    private static final Relative FALLEN_CHILD = new Relative(Kinship.CHILD, null, true, 0);
    private static final Relative LIVING_CHILD = new Relative(Kinship.CHILD, null, false, 0);

    private static FamilyMeasures of(@Nullable Family family) {
        return ofCandidate(
                family == null
                        ? Person.builder().build()
                        : Person.builder().family(family).build());
    }

    private static FamilyMeasures ofCandidate(Candidate candidate) {
        return new FamilyMeasures(
                new Nomination("d", "ribbon", candidate, null, null, PROPOSED, null, null, List.of(), null));
    }

    private static FamilyBuilder all(Relative... relatives) {
        FamilyBuilder family = Family.builder().complete(LIFE);
        List.of(relatives).forEach(family::relative);
        return family;
    }

    private static FamilyBuilder some(Relative... relatives) {
        FamilyBuilder family = Family.builder();
        List.of(relatives).forEach(family::relative);
        return family;
    }

    private static void assertRange(Measurement measured, long low, @Nullable Long high, Fact... missing) {
        Measurement.Range range = measured.ranges().get(0);
        assertThat(range.low()).isEqualTo(Ratio.of(low));
        assertThat(range.high()).isEqualTo(high == null ? null : Ratio.of(high));
        assertThat(range.missing()).isEqualTo(Set.of(missing));
    }

    private static void assertUnknown(Answer answer, Fact... missing) {
        assertThat(answer.truth()).isEqualTo(Ternary.UNKNOWN);
        assertThat(answer.missing()).isEqualTo(EnumSet.copyOf(List.of(missing)));
    }

    @Test
    void a_child_by_birth_or_lawfully_adopted_who_fell_counts_and_no_other_relative() {
        Family family = all(
                        FALLEN_CHILD,
                        new Relative(Kinship.ADOPTED_CHILD, true, true, 0),
                        new Relative(Kinship.ADOPTED_CHILD, false, true, 0),
                        new Relative(Kinship.CHILD_IN_LAW, null, true, 0),
                        new Relative(Kinship.HUSBAND, null, true, 0),
                        LIVING_CHILD)
                .build();
        assertRange(of(family).martyrChildren(), 2, 2L);
    }

    @Test
    void an_adoption_of_which_nobody_knows_whether_it_was_lawful_may_count_or_not() {
        Family family = all(FALLEN_CHILD, new Relative(Kinship.ADOPTED_CHILD, null, true, 0))
                .build();
        assertRange(of(family).martyrChildren(), 1, 2L, Fact.FAMILY_RELATIVES_LAWFULLY_ADOPTED);
    }

    @Test
    void every_attribute_that_is_not_known_is_named() {
        Family family = all(new Relative(null, null, null, null)).build();
        assertRange(of(family).martyrChildren(), 0, 1L, Fact.FAMILY_RELATIVES_KINSHIP, Fact.FAMILY_RELATIVES_MARTYR);
        assertRange(
                of(family).greatestLossOfInvalidChild(),
                0,
                100L,
                Fact.FAMILY_RELATIVES_KINSHIP,
                Fact.FAMILY_RELATIVES_MARTYR,
                Fact.FAMILY_RELATIVES_CAPACITY_LOST);
        assertRange(of(family).martyrHusbands(), 0, 1L, Fact.FAMILY_RELATIVES_KINSHIP, Fact.FAMILY_RELATIVES_MARTYR);
    }

    @Test
    void of_a_list_that_may_lack_somebody_no_more_children_can_have_fallen_than_there_were() {
        assertRange(of(some(FALLEN_CHILD).children(1).build()).martyrChildren(), 1, 1L);
        assertRange(of(some(FALLEN_CHILD).children(3).build()).martyrChildren(), 1, 3L, Fact.FAMILY_RELATIVES);
        assertRange(of(some(FALLEN_CHILD).build()).martyrChildren(), 1, null, Fact.FAMILY_RELATIVES);
        assertRange(of(Family.builder().children(1).build()).martyrChildren(), 0, 1L, Fact.FAMILY_RELATIVES);
    }

    @Test
    void a_list_that_is_complete_for_other_days_only_may_lack_somebody() {
        Family family = some(FALLEN_CHILD).complete(Period.years(1900, 2013)).build();
        assertRange(of(family).martyrChildren(), 1, null, Fact.FAMILY_RELATIVES);
    }

    @Test
    void the_greatest_loss_is_that_of_a_living_own_child() {
        Family family = all(
                        new Relative(Kinship.CHILD, null, false, 81),
                        new Relative(Kinship.CHILD, null, false, 41),
                        new Relative(Kinship.CHILD, null, true, 95),
                        new Relative(Kinship.CHILD_IN_LAW, null, false, 99))
                .build();
        assertRange(of(family).greatestLossOfInvalidChild(), 81, 81L);
        assertRange(of(all().build()).greatestLossOfInvalidChild(), 0, 0L);
    }

    @Test
    void a_child_who_is_no_invalid_changes_nothing_whatever_else_is_not_known_of_it() {
        Family family = all(new Relative(null, null, null, 0)).build();
        assertRange(of(family).greatestLossOfInvalidChild(), 0, 0L);
    }

    @Test
    void a_child_that_is_not_listed_may_be_an_invalid() {
        assertRange(
                of(some(LIVING_CHILD).children(2).build()).greatestLossOfInvalidChild(),
                0,
                100L,
                Fact.FAMILY_RELATIVES);
        assertRange(of(some(LIVING_CHILD).children(1).build()).greatestLossOfInvalidChild(), 0, 0L);
    }

    @Test
    void children_in_all_are_at_least_those_listed() {
        assertRange(of(all(FALLEN_CHILD, LIVING_CHILD).build()).ownChildren(), 2, null, Fact.FAMILY_CHILDREN);
        assertRange(of(all().children(3).build()).ownChildren(), 3, 3L);
    }

    @Test
    void a_second_husband_who_fell_counts() {
        Family family = all(new Relative(Kinship.HUSBAND, null, false, 0), new Relative(Kinship.HUSBAND, null, true, 0))
                .build();
        assertRange(of(family).martyrHusbands(), 1, 1L);
        assertRange(of(all(FALLEN_CHILD).build()).martyrHusbands(), 0, 0L);
        assertRange(of(some(FALLEN_CHILD).build()).martyrHusbands(), 0, null, Fact.FAMILY_RELATIVES);
    }

    @Test
    void of_a_family_of_which_nothing_is_known_everything_is_wanting() {
        assertRange(of(null).ownChildren(), 0, null, Fact.FAMILY_CHILDREN);
        assertRange(of(null).martyrChildren(), 0, null, Fact.FAMILY_RELATIVES);
        assertRange(of(null).greatestLossOfInvalidChild(), 0, 100L, Fact.FAMILY_RELATIVES);
        assertRange(of(null).ownLossOfCapacity(), 0, 100L, Fact.FAMILY_CAPACITY_LOST);
        assertRange(of(null).martyrHusbands(), 0, null, Fact.FAMILY_RELATIVES);
        assertUnknown(of(null).isMartyr(), Fact.FAMILY_MARTYR);
    }

    @Test
    void a_collective_has_no_family() {
        FamilyMeasures none = ofCandidate(Collective.builder().build());
        assertRange(none.ownChildren(), 0, 0L);
        assertRange(none.martyrChildren(), 0, 0L);
        assertRange(none.ownLossOfCapacity(), 0, 0L);
        assertRange(none.martyrHusbands(), 0, 0L);
        assertThat(none.isMartyr().truth()).isEqualTo(Ternary.NO);
    }
}
