package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.RoundStatus.COUNCIL_CHOOSES;
import static org.khen.RoundStatus.ELIGIBLE_NOT_SELECTED;
import static org.khen.RoundStatus.SELECTED;
import static org.khen.ToyRound.eligible;
import static org.khen.ToyRound.nomination;
import static org.khen.ToyRound.rule;
import static org.khen.ToyRound.status;
import static org.khen.ToyRound.worker;

import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.Achievement;
import org.khen.facts.FocusGroup;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Ratio;
import org.khen.facts.RoundEntry;
import org.khen.facts.Sex;
import org.khen.pack.Language;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.UnusedPlaces;

/** Places kept for groups, and nominations of one candidate of which one award at most can be given. */
class RoundReservesAndRivalsTest {

    private static EligibilityEngine engine;

    @BeforeAll
    static void compile() {
        engine = ToyRound.compiled();
    }

    private static RoundResult result(RoundDecision round, String id) {
        return Objects.requireNonNull(round.result(id));
    }

    @Test
    void reserved_places_are_kept_for_their_group() {
        ToyRound toy = new ToyRound()
                .places(2, RoundScope.ROUND)
                .reserved(1, FocusGroup.WOMEN, UnusedPlaces.OPEN_TO_ALL)
                .add(
                        eligible("m1", Sex.MALE).voted(9, 9),
                        eligible("m2", Sex.MALE).voted(8, 9),
                        eligible("w", Sex.FEMALE).voted(5, 9));
        RoundDecision round = toy.review(engine);
        assertThat(round.results())
                .extracting(RoundResult::status)
                .containsExactly(SELECTED, ELIGIBLE_NOT_SELECTED, SELECTED);
        assertThat(result(round, "w").reserve()).isEqualTo("for-women");
        assertThat(round.reserves().get(0).filled()).isEqualTo(1);
    }

    @Test
    void reserved_places_without_anybody_stay_empty_or_pass_on() {
        for (UnusedPlaces unused : UnusedPlaces.values()) {
            RoundDecision round = new ToyRound()
                    .places(2, RoundScope.ROUND)
                    .reserved(1, FocusGroup.WOMEN, unused)
                    .add(
                            eligible("m1", Sex.MALE).voted(9, 9),
                            eligible("m2", Sex.MALE).voted(8, 9))
                    .review(engine);
            assertThat(status(round, "m1")).isEqualTo(SELECTED);
            assertThat(status(round, "m2"))
                    .isEqualTo(unused == UnusedPlaces.OPEN_TO_ALL ? SELECTED : ELIGIBLE_NOT_SELECTED);
        }
    }

    private static RoundEntry form(String id, String award, String candidate, String achievement) {
        return RoundEntry.of(nomination(
                        id,
                        award,
                        worker().achievements(Listing.atLeast(Achievement.builder(achievement, Period.year(2015))
                                .build()))))
                .of(candidate);
    }

    @Test
    void one_achievement_of_one_candidate_carries_one_form() {
        ToyRound toy = new ToyRound()
                .with(rule("one", RoundRuleKind.ONE_FORM_PER_ACHIEVEMENT, null, null, null, null, null, null));
        RoundDecision round = toy.add(
                        form("a", "medal", "p1", "deed"),
                        form("b", "order", "p1", "deed"),
                        form("c", "order", "p2", "deed"))
                .review(engine);
        assertThat(round.results())
                .extracting(RoundResult::status)
                .containsExactly(COUNCIL_CHOOSES, COUNCIL_CHOOSES, SELECTED);
        assertThat(round.contests()).hasSize(1);
        assertThat(round.explain(result(round, "a"), Language.VIETNAMESE))
                .isEqualTo(
                        "Một thành tích chỉ một hình thức khen thưởng; Hội đồng chọn một trong các đề nghị, cùng với b. Căn cứ"
                                + " Điều 1 Nghị định 1/2000/NĐ-CP.");
    }

    @Test
    void two_achievements_may_carry_two_forms_but_one_year_one_state_level_award() {
        ToyRound toy = new ToyRound()
                .with(rule("one", RoundRuleKind.ONE_FORM_PER_ACHIEVEMENT, null, null, null, null, null, null));
        toy.add(form("a", "medal", "p1", "deed"), form("b", "order", "p1", "other"));
        RoundDecision round = toy.review(engine);
        assertThat(round.count(SELECTED)).isEqualTo(2);
        assertThat(result(round, "a").toCompare()).containsExactly("b");
        RoundDecision year = toy.with(
                        rule("year", RoundRuleKind.ONE_STATE_AWARD_A_YEAR, null, null, null, null, null, null))
                .review(engine);
        assertThat(year.count(COUNCIL_CHOOSES)).isEqualTo(2);
    }

    @Test
    void an_award_that_has_no_place_anyway_does_not_hold_up_the_other() {
        ToyRound toy = new ToyRound()
                .with(rule("one", RoundRuleKind.ONE_FORM_PER_ACHIEVEMENT, null, null, null, null, null, null))
                .with(rule(
                        "none", RoundRuleKind.NUMBER_AT_MOST, "order", RoundScope.ROUND, Ratio.ZERO, null, null, null));
        RoundDecision round = toy.add(form("a", "medal", "p1", "deed"), form("b", "order", "p1", "deed"))
                .review(engine);
        assertThat(status(round, "a")).isEqualTo(SELECTED);
        assertThat(status(round, "b")).isEqualTo(ELIGIBLE_NOT_SELECTED);
        assertThat(round.contests()).isEmpty();
    }

    @Test
    void a_rival_that_is_undetermined_leaves_the_other_on_the_list_and_not_secure() {
        ToyRound toy = new ToyRound()
                .with(rule("one", RoundRuleKind.ONE_FORM_PER_ACHIEVEMENT, null, null, null, null, null, null));
        RoundEntry open = RoundEntry.of(nomination(
                        "b",
                        "order",
                        Person.builder()
                                .achievements(Listing.atLeast(Achievement.builder("deed", Period.year(2015))
                                        .build()))))
                .of("p1");
        RoundDecision round = toy.add(form("a", "medal", "p1", "deed"), open).review(engine);
        assertThat(status(round, "a")).isEqualTo(SELECTED);
        assertThat(result(round, "a").secure()).isFalse();
        assertThat(result(round, "b").couldDisplace()).isTrue();
        assertThat(round.contests()).isEmpty();
    }
}
