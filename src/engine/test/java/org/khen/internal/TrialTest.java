package org.khen.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khen.ToyPack.number;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khen.EligibilityEngine;
import org.khen.Outcome;
import org.khen.RandomPeople;
import org.khen.RulePacks;
import org.khen.ToyPack;
import org.khen.Verdict;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.internal.language.Condition;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.Unit;

class TrialTest {

    private static ToyPack months(long required) {
        return new ToyPack()
                .award("ribbon")
                .limit("months", Direction.AT_LEAST, number(required), Unit.MONTH)
                .measured("served", CriterionKind.REQUIREMENT, "monthsSinceRecruitment().satisfies(\"months\")")
                .route("ribbon", "*", null, "served");
    }

    private static Nomination twoYears() {
        return Nomination.builder("T-1", "ribbon")
                .candidate(
                        Person.builder().recruitedOn(LocalDate.of(2018, 1, 1)).build())
                .meritPeriod(2019)
                .proposedOn(LocalDate.of(2020, 1, 1))
                .build();
    }

    @Test
    void without_a_difference_it_decides_as_the_engine_does() {
        Decider decider = new Decider(List.of(TwoReadingsTest.everyWord().pack()));
        Trial trial = Trial.of(List.of(TwoReadingsTest.everyWord().pack()));
        RandomPeople people = new RandomPeople(20_261_125);
        for (int i = 0; i < 2_000; i++) {
            Nomination nomination = people.any(List.of("ribbon", "cup").get(i % 2));
            assertThat(trial.decide(nomination)).isEqualTo(decider.decide(nomination, null));
        }
    }

    @Test
    void other_tables_are_tried_with_the_same_rules() {
        Trial trial = Trial.of(List.of(months(24).pack()));
        assertThat(trial.decide(twoYears()).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(trial.withTables(List.of(months(25).pack()))
                        .decide(twoYears())
                        .outcome())
                .isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void an_engine_takes_other_tables_and_refuses_other_rules() {
        RulePacks packs = months(24).packs();
        EligibilityEngine engine = EligibilityEngine.of(packs);
        RulePacks stricter = packs.changed(pack -> months(25).pack());
        assertThat(engine.evaluate(twoYears()).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(engine.withTables(stricter).evaluate(twoYears()).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(engine.withTables(stricter).packs()).isSameAs(stricter);
        RulePacks otherRules = months(24)
                .measured("more", CriterionKind.REQUIREMENT, "monthsSinceRecruitment().satisfies(\"months\")")
                .packs();
        assertThatThrownBy(() -> engine.withTables(otherRules))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("EligibilityEngine.of(packs)");
    }

    @Test
    void a_condition_is_tried_in_place_of_another() {
        Trial trial = Trial.of(List.of(months(25).pack()));
        Trial always = trial.withCondition("served", new Condition.Fixed(true));
        Trial never = trial.withCondition("served", new Condition.Fixed(false));
        assertThat(trial.decide(twoYears()).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(always.decide(twoYears()).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(never.decide(twoYears()).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(trial.withCondition("served", Condition.not(trial.condition("served")))
                        .decide(twoYears())
                        .outcome())
                .isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void a_verdict_is_taken_as_given() {
        Trial trial = Trial.of(List.of(months(25).pack()));
        assertThat(trial.supposing("served", Verdict.MET).decide(twoYears()).outcome())
                .isEqualTo(Outcome.ELIGIBLE);
        assertThat(trial.decide(twoYears()).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }
}
