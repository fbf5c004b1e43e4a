package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khen.RoundStatus.COUNCIL_CHOOSES;
import static org.khen.RoundStatus.ELIGIBLE_NOT_SELECTED;
import static org.khen.RoundStatus.PLACES_UNKNOWN;
import static org.khen.RoundStatus.SELECTED;
import static org.khen.ToyRound.eligible;
import static org.khen.ToyRound.open;
import static org.khen.ToyRound.refused;
import static org.khen.ToyRound.rule;
import static org.khen.ToyRound.status;
import static org.khen.ToyRound.worker;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.Collective;
import org.khen.facts.FocusGroup;
import org.khen.facts.Nomination;
import org.khen.facts.Ratio;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.facts.Sex;
import org.khen.pack.Language;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Validity;

/** Many candidates, few places. */
class RoundReviewTest {

    private static EligibilityEngine engine;

    @BeforeAll
    static void compile() {
        engine = ToyRound.compiled();
    }

    private static RoundResult result(RoundDecision round, String id) {
        return Objects.requireNonNull(round.result(id));
    }

    @Test
    void without_a_cap_whoever_is_eligible_is_on_the_list() {
        RoundDecision round =
                new ToyRound().add(eligible("a"), refused("b"), open("c")).review(engine);
        assertThat(round.results())
                .extracting(RoundResult::id, RoundResult::status)
                .containsExactly(
                        tuple("a", SELECTED),
                        tuple("b", RoundStatus.NOT_ELIGIBLE),
                        tuple("c", RoundStatus.UNDETERMINED));
        assertThat(result(round, "a").secure()).isTrue();
        assertThat(result(round, "c").couldDisplace()).isFalse();
    }

    @Test
    void fifteen_per_cent_of_three_people_is_no_place() {
        RoundDecision round = new ToyRound()
                .atMost(15, RoundScope.UNIT)
                .unit("u", 3)
                .add(eligible("a").from("u").voted(9, 9))
                .review(engine);
        assertThat(status(round, "a")).isEqualTo(ELIGIBLE_NOT_SELECTED);
        assertThat(result(round, "a").placesShort()).isEqualTo(1);
        assertThat(round.caps().get(0).places()).isZero();
    }

    @Test
    void fifteen_per_cent_of_thirty_three_people_is_four_places_and_votes_say_whose() {
        ToyRound toy = new ToyRound().atMost(15, RoundScope.UNIT).unit("u", 33);
        for (int i = 1; i <= 6; i++) {
            toy.add(eligible("d-" + i).from("u").voted(10 - i, 9 + 1));
        }
        RoundDecision round = toy.review(engine);
        assertThat(round.results())
                .extracting(RoundResult::status)
                .containsExactly(SELECTED, SELECTED, SELECTED, SELECTED, ELIGIBLE_NOT_SELECTED, ELIGIBLE_NOT_SELECTED);
        assertThat(result(round, "d-6").placesShort()).isEqualTo(2);
        assertThat(round.explain(result(round, "d-5"), Language.VIETNAMESE))
                .isEqualTo(
                        "Đủ điều kiện nhưng vượt tỷ lệ, số lượng quy định: u, Danh hiệu ribbon: tối đa 15 % của 33 (số đạt danh"
                                + " hiệu, tiêu chuẩn Danh hiệu pin), tức 04 suất (bỏ phần lẻ); còn thiếu 01 suất. Căn cứ Điều 1 Nghị định"
                                + " 1/2000/NĐ-CP.");
    }

    @Test
    void equals_at_the_cap_are_for_the_council_and_never_for_their_codes() {
        ToyRound toy = new ToyRound().places(2, RoundScope.ROUND);
        toy.add(
                eligible("a").voted(9, 9),
                eligible("b").voted(7, 9),
                eligible("c").voted(7, 9),
                eligible("d").voted(6, 9));
        RoundDecision round = toy.review(engine);
        assertThat(round.results())
                .extracting(RoundResult::status)
                .containsExactly(SELECTED, COUNCIL_CHOOSES, COUNCIL_CHOOSES, ELIGIBLE_NOT_SELECTED);
        Contest contest = round.contests().get(0);
        assertThat(contest.places()).isEqualTo(1);
        assertThat(contest.dossiers()).containsExactly("b", "c");
        assertThat(round.explain(result(round, "b"), Language.VIETNAMESE))
                .startsWith("Còn 01 suất cho 02 đề nghị mà ý kiến đã có chưa phân thứ tự; Hội đồng lựa chọn.");
    }

    @Test
    void without_votes_and_ranking_nothing_contested_is_selected() {
        RoundDecision round = new ToyRound()
                .places(1, RoundScope.ROUND)
                .add(eligible("a"), eligible("b"))
                .review(engine);
        assertThat(round.count(COUNCIL_CHOOSES)).isEqualTo(2);
        assertThat(new ToyRound()
                        .places(2, RoundScope.ROUND)
                        .add(eligible("a"), eligible("b"))
                        .review(engine)
                        .count(SELECTED))
                .isEqualTo(2);
    }

    @Test
    void the_ranking_of_a_unit_orders_its_own_and_nobody_else() {
        RoundDecision round = new ToyRound()
                .places(2, RoundScope.ROUND)
                .add(
                        eligible("a1").from("a").ranked(1),
                        eligible("a2").from("a").ranked(2),
                        eligible("a3").from("a").ranked(3),
                        eligible("b1").from("b").ranked(1))
                .review(engine);
        assertThat(round.results())
                .extracting(RoundResult::status)
                .containsExactly(SELECTED, COUNCIL_CHOOSES, ELIGIBLE_NOT_SELECTED, COUNCIL_CHOOSES);
    }

    @Test
    void the_law_prefers_the_woman_of_two_equals() {
        ToyRound toy = new ToyRound().places(1, RoundScope.ROUND).tie(FocusGroup.WOMEN, 1);
        RoundDecision round = toy.add(
                        eligible("m", Sex.MALE).voted(7, 9),
                        eligible("w", Sex.FEMALE).voted(7, 9))
                .review(engine);
        assertThat(status(round, "w")).isEqualTo(SELECTED);
        assertThat(status(round, "m")).isEqualTo(ELIGIBLE_NOT_SELECTED);
        RoundDecision unknown = new ToyRound()
                .places(1, RoundScope.ROUND)
                .tie(FocusGroup.WOMEN, 1)
                .add(eligible("x").voted(7, 9), eligible("m", Sex.MALE).voted(7, 9))
                .review(engine);
        assertThat(unknown.count(COUNCIL_CHOOSES)).isEqualTo(2);
    }

    @Test
    void of_those_of_two_units_without_votes_nobody_has_said_that_they_are_equal() {
        RoundDecision round = new ToyRound()
                .places(1, RoundScope.ROUND)
                .tie(FocusGroup.WOMEN, 1)
                .add(
                        eligible("m", Sex.MALE).from("u").ranked(1),
                        eligible("w", Sex.FEMALE).from("v").ranked(1))
                .review(engine);
        assertThat(round.count(COUNCIL_CHOOSES)).isEqualTo(2);
    }

    @Test
    void of_two_whom_their_unit_ranks_alike_the_law_prefers_the_woman() {
        RoundDecision round = new ToyRound()
                .places(1, RoundScope.ROUND)
                .tie(FocusGroup.WOMEN, 1)
                .add(
                        eligible("m", Sex.MALE).from("u").ranked(1),
                        eligible("w", Sex.FEMALE).from("u").ranked(1))
                .review(engine);
        assertThat(status(round, "w")).isEqualTo(SELECTED);
    }

    @Test
    void the_votes_go_before_the_tie_break() {
        RoundDecision round = new ToyRound()
                .places(1, RoundScope.ROUND)
                .tie(FocusGroup.WOMEN, 1)
                .add(
                        eligible("m", Sex.MALE).voted(8, 9),
                        eligible("w", Sex.FEMALE).voted(7, 9))
                .review(engine);
        assertThat(status(round, "m")).isEqualTo(SELECTED);
    }

    private static RoundEntry collective(String id, int people, int women) {
        Collective who = Collective.builder().headcount(people).women(women).build();
        return RoundEntry.of(Nomination.builder(id, "banner")
                .candidate(who)
                .meritPeriod(2015)
                .proposedOn(LocalDate.of(2016, 1, 20))
                .build());
    }

    @Test
    void of_equal_collectives_that_with_seventy_per_cent_women_comes_first() {
        RoundRule tie =
                rule("tie", RoundRuleKind.TIE_BREAK, null, null, Ratio.of(70, 100), FocusGroup.MOSTLY_WOMEN, null, 1);
        RoundRule one =
                rule("one", RoundRuleKind.NUMBER_AT_MOST, "banner", RoundScope.ROUND, Ratio.of(1), null, null, null);
        for (int women : List.of(69, 70, 71)) {
            RoundDecision round = new ToyRound()
                    .with(tie)
                    .with(one)
                    .add(
                            collective("other", 100, 69).voted(7, 9),
                            collective("own", 100, women).voted(7, 9))
                    .review(engine);
            assertThat(status(round, "own")).isEqualTo(women < 70 ? COUNCIL_CHOOSES : SELECTED);
        }
    }

    @Test
    void an_unknown_denominator_makes_the_cap_unknown() {
        RoundDecision round = new ToyRound()
                .atMost(50, RoundScope.UNIT)
                .unit(RoundUnit.of("u"))
                .unit("v", 2)
                .add(
                        eligible("a").from("u").voted(9, 9),
                        eligible("b").from("v").voted(8, 9))
                .review(engine);
        assertThat(status(round, "a")).isEqualTo(PLACES_UNKNOWN);
        assertThat(status(round, "b")).isEqualTo(SELECTED);
        assertThat(round.explain(result(round, "a"), Language.VIETNAMESE)).contains("chưa rõ số này");
    }

    @Test
    void who_is_inside_under_every_value_of_an_unknown_cap_is_selected() {
        RoundDecision round = new ToyRound()
                .atMost(50, RoundScope.ROUND)
                .unit("u", 4)
                .unit(RoundUnit.of("v"))
                .add(
                        eligible("a").from("u").voted(9, 9),
                        eligible("b").from("u").voted(8, 9))
                .add(eligible("c").from("v").voted(7, 9))
                .review(engine);
        assertThat(round.results()).extracting(RoundResult::status).containsExactly(SELECTED, SELECTED, PLACES_UNKNOWN);
        assertThat(round.caps().get(0).leastPlaces()).isEqualTo(2);
        assertThat(round.caps().get(0).places()).isNull();
    }

    @Test
    void a_unit_that_nobody_describes_leaves_the_number_open() {
        RoundDecision round = new ToyRound()
                .atMost(50, RoundScope.ROUND)
                .unit("u", 2)
                .add(
                        eligible("a").from("u").voted(9, 9),
                        eligible("b").from("elsewhere").voted(8, 9))
                .review(engine);
        assertThat(status(round, "a")).isEqualTo(SELECTED);
        assertThat(status(round, "b")).isEqualTo(PLACES_UNKNOWN);
    }

    @Test
    void caps_of_units_and_of_the_round_hold_together() {
        RoundDecision round = new ToyRound()
                .places(1, RoundScope.UNIT)
                .places(2, RoundScope.ROUND)
                .add(
                        eligible("a").from("u").voted(9, 9),
                        eligible("b").from("u").voted(8, 9),
                        eligible("c").from("v").voted(7, 9),
                        eligible("d").from("w").voted(6, 9))
                .review(engine);
        assertThat(round.results())
                .extracting(RoundResult::status)
                .containsExactly(SELECTED, ELIGIBLE_NOT_SELECTED, SELECTED, ELIGIBLE_NOT_SELECTED);
        assertThat(Objects.requireNonNull(result(round, "b").cap()).within()).isEqualTo("u");
        assertThat(Objects.requireNonNull(result(round, "d").cap()).within()).isNull();
    }

    @Test
    void one_who_is_undetermined_is_kept_apart_and_may_displace() {
        RoundDecision round = new ToyRound()
                .places(2, RoundScope.ROUND)
                .add(
                        eligible("a").voted(9, 9),
                        open("b").voted(8, 9),
                        eligible("c").voted(7, 9),
                        open("z").voted(1, 9))
                .review(engine);
        assertThat(result(round, "a").secure()).isTrue();
        assertThat(status(round, "c")).isEqualTo(SELECTED);
        assertThat(result(round, "c").secure()).isFalse();
        assertThat(result(round, "b").couldDisplace()).isTrue();
        assertThat(result(round, "z").couldDisplace()).isFalse();
    }

    @Test
    void the_order_of_entries_and_units_changes_nothing() {
        ToyRound toy = new ToyRound()
                .places(1, RoundScope.UNIT)
                .places(3, RoundScope.ROUND)
                .tie(FocusGroup.WOMEN, 1)
                .unit("u", 2)
                .unit("v", 3);
        Random random = new Random(5);
        for (int i = 0; i < 12; i++) {
            RoundEntry entry = eligible("d-" + i, random.nextBoolean() ? Sex.FEMALE : Sex.MALE)
                    .from("u" + random.nextInt(4));
            toy.add(random.nextBoolean() ? entry.voted(random.nextInt(4), 4) : entry.ranked(1 + random.nextInt(3)));
        }
        RoundDecision expected = toy.review(engine);
        for (int i = 0; i < 20; i++) {
            assertThat(toy.engine(engine).review(toy.shuffled(random))).isEqualTo(expected);
        }
    }

    @Test
    void a_nomination_that_cannot_be_decided_stops_nobody() {
        Nomination broken = Nomination.builder("x", "no-such-award")
                .candidate(worker().build())
                .proposedOn(LocalDate.of(2016, 1, 20))
                .build();
        RoundDecision round =
                new ToyRound().add(RoundEntry.of(broken), eligible("a")).review(engine);
        assertThat(round.failed()).extracting(EvaluationResult.Failed::id).containsExactly("x");
        assertThat(status(round, "a")).isEqualTo(SELECTED);
    }

    @Test
    void a_round_of_nobody_has_an_answer_too() {
        RoundDecision round = new ToyRound().places(3, RoundScope.ROUND).review(engine);
        assertThat(round.results()).isEmpty();
        assertThat(round.explain(Language.VIETNAMESE)).contains("0 đề nghị.");
    }

    @Test
    void the_page_tells_totals_caps_choices_and_every_nomination() {
        RoundDecision round = new ToyRound()
                .atMost(50, RoundScope.UNIT)
                .unit("u", 2)
                .add(
                        eligible("a").from("u").voted(9, 9),
                        eligible("b").from("u").voted(8, 9),
                        refused("c"),
                        open("e"))
                .review(engine);
        assertThat(round.explain(Language.VIETNAMESE))
                .contains(
                        "Trong danh sách dự kiến: 1", "Tỷ lệ, số lượng tối đa:", "Kết quả từng hồ sơ:", "Bộ quy định:");
        assertThat(round.explain(Language.ENGLISH)).contains("On the draft list: 1", "Caps:", "Each nomination:");
    }

    @Test
    void rules_of_other_days_do_not_count() {
        LocalDate before = ToyRound.DAY.minusDays(1);
        RoundDecision round = new ToyRound()
                .with(rule(
                                "old",
                                RoundRuleKind.NUMBER_AT_MOST,
                                "ribbon",
                                RoundScope.ROUND,
                                Ratio.ZERO,
                                null,
                                null,
                                null)
                        .during(new Validity(null, before)))
                .add(eligible("a"))
                .review(engine);
        assertThat(status(round, "a")).isEqualTo(SELECTED);
        assertThat(List.copyOf(round.caps())).isEmpty();
    }
}
