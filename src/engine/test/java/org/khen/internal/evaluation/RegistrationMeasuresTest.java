package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.facts.Exemplar;
import org.khen.facts.ExemplarStep;
import org.khen.facts.Fact;
import org.khen.facts.Movement;
import org.khen.facts.MovementContent;
import org.khen.facts.Ratio;
import org.khen.facts.Registration;
import org.khen.facts.RegistrationBuilder;

/** What is counted of a registration, and what it lacks where facts are not known. */
class RegistrationMeasuresTest {

    private static RegistrationBuilder unit() {
        return Registration.builder("r", "Sở Y tế", 2015);
    }

    private static Exemplar in(String field) {
        return Exemplar.builder(field).build();
    }

    private static void assertRange(
            RegistrationBuilder unit,
            Function<@Nullable RegistrationMeasures, Measurement> measure,
            long low,
            @Nullable Long high,
            Set<Fact> missing) {
        Measurement.Range range =
                measure.apply(new RegistrationMeasures(unit.build())).ranges().get(0);
        assertThat(range.low()).isEqualTo(Ratio.of(low));
        assertThat(range.high()).isEqualTo(high == null ? null : Ratio.of(high));
        assertThat(range.missing()).isEqualTo(missing);
    }

    @Test
    void every_field_is_counted_on_its_own() {
        RegistrationBuilder unit = unit().exemplar(in("y tế"))
                .exemplar(in("Y  TẾ"))
                .exemplar(in("giáo dục"))
                .exemplar(in("y tế"))
                .complete();
        assertRange(unit, RegistrationMeasures::fewest, 1, 1L, Set.of());
        assertRange(unit, RegistrationMeasures::most, 3, 3L, Set.of());
    }

    @Test
    void a_list_that_may_lack_exemplars_may_lack_a_field_or_have_more_in_each() {
        RegistrationBuilder unit = unit().exemplar(in("y tế")).exemplar(in("y tế"));
        assertRange(unit, RegistrationMeasures::fewest, 1, null, Set.of(Fact.EXEMPLARS));
        assertRange(unit, RegistrationMeasures::most, 2, null, Set.of(Fact.EXEMPLARS));
        assertRange(unit(), RegistrationMeasures::fewest, 0, null, Set.of(Fact.EXEMPLARS));
        assertRange(unit(), RegistrationMeasures::most, 0, null, Set.of(Fact.EXEMPLARS));
    }

    @Test
    void a_unit_known_to_register_none_has_none_in_every_field() {
        assertRange(unit().complete(), RegistrationMeasures::fewest, 0, 0L, Set.of());
        assertRange(unit().complete(), RegistrationMeasures::most, 0, 0L, Set.of());
        assertRange(unit().complete(), RegistrationMeasures::movements, 0, 0L, Set.of());
    }

    @Test
    void movements_not_listed_may_be_any_number() {
        Movement movement = Movement.builder("A").build();
        assertRange(unit(), RegistrationMeasures::movements, 0, null, Set.of(Fact.MOVEMENTS));
        assertRange(unit().movement(movement), RegistrationMeasures::movements, 1, null, Set.of(Fact.MOVEMENTS));
        assertRange(unit().movement(movement).complete(), RegistrationMeasures::movements, 1, 1L, Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        "2014-12-31, 0",
        "2013-01-01, 0",
        "2015-01-01, 1",
        "2015-03-31, 1",
        "2015-04-01, 2",
        "2015-12-31, 4",
        "2016-01-01, 5",
        "2017-12-31, 12"
    })
    void quarters_are_counted_from_the_first_of_the_year(LocalDate completed, long quarters) {
        assertRange(unit().completedOn(completed), RegistrationMeasures::quarters, quarters, quarters, Set.of());
    }

    @Test
    void a_day_of_completion_not_known_may_be_in_any_quarter() {
        assertRange(unit(), RegistrationMeasures::quarters, 0, null, Set.of(Fact.COMPLETED_ON));
    }

    @Test
    void one_exemplar_that_lacks_the_step_settles_it_whatever_is_not_known() {
        RegistrationBuilder unit = unit().exemplar(in("y tế"))
                .exemplar(Exemplar.builder("y tế").fostered(false).build());
        assertThat(passed(unit, ExemplarStep.FOSTERED).truth()).isEqualTo(Ternary.NO);
        Answer discovered = passed(unit, ExemplarStep.DISCOVERED);
        assertThat(discovered.truth()).isEqualTo(Ternary.UNKNOWN);
        assertThat(discovered.missing()).isEqualTo(Set.of(Fact.EXEMPLARS, Fact.EXEMPLARS_DISCOVERED));
    }

    @Test
    void each_step_is_read_from_its_own_fact() {
        RegistrationBuilder unit = unit().exemplar(Exemplar.builder("y tế")
                        .discovered(true)
                        .fostered(false)
                        .reviewed(true)
                        .build())
                .complete();
        assertThat(passed(unit, ExemplarStep.DISCOVERED).truth()).isEqualTo(Ternary.YES);
        assertThat(passed(unit, ExemplarStep.FOSTERED).truth()).isEqualTo(Ternary.NO);
        assertThat(passed(unit, ExemplarStep.REVIEWED).truth()).isEqualTo(Ternary.YES);
        assertThat(passed(unit, ExemplarStep.MULTIPLIED).missing()).isEqualTo(Set.of(Fact.EXEMPLARS_MULTIPLIED));
    }

    @Test
    void each_content_is_read_from_its_own_fact() {
        RegistrationBuilder unit = unit().movement(Movement.builder("A")
                        .theme(true)
                        .concreteCriteria(false)
                        .build())
                .complete();
        assertThat(states(unit, MovementContent.THEME).truth()).isEqualTo(Ternary.YES);
        assertThat(states(unit, MovementContent.CONCRETE_CRITERIA).truth()).isEqualTo(Ternary.NO);
        assertThat(states(unit, MovementContent.PERIOD).missing()).isEqualTo(Set.of(Fact.MOVEMENTS_PERIOD_STATED));
    }

    @Test
    void of_none_nothing_holds_for_each() {
        assertThat(passed(unit().complete(), ExemplarStep.DISCOVERED).truth()).isEqualTo(Ternary.NO);
        assertThat(states(unit().complete(), MovementContent.THEME).truth()).isEqualTo(Ternary.NO);
        assertThat(states(unit(), MovementContent.THEME).missing()).isEqualTo(Set.of(Fact.MOVEMENTS));
    }

    @Test
    void a_nomination_is_no_registration_and_lacks_nothing_for_that() {
        assertThat(RegistrationMeasures.inWriting(null).truth()).isEqualTo(Ternary.NO);
        assertThat(RegistrationMeasures.everyExemplarPassed(null, ExemplarStep.REVIEWED)
                        .truth())
                .isEqualTo(Ternary.NO);
        assertThat(RegistrationMeasures.quarters(null).ranges().get(0).missing())
                .isEmpty();
        assertThat(RegistrationMeasures.quarters(null).ranges().get(0).high()).isNull();
    }

    private static Answer passed(RegistrationBuilder unit, ExemplarStep step) {
        return RegistrationMeasures.everyExemplarPassed(new RegistrationMeasures(unit.build()), step);
    }

    private static Answer states(RegistrationBuilder unit, MovementContent content) {
        return RegistrationMeasures.everyMovementStates(new RegistrationMeasures(unit.build()), content);
    }
}
