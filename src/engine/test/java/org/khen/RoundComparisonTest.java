package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.khen.ToyPack.number;
import static org.khen.ToyPack.word;
import static org.khen.ToyRound.eligible;
import static org.khen.ToyRound.nomination;
import static org.khen.ToyRound.refused;
import static org.khen.ToyRound.rule;
import static org.khen.ToyRound.worker;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.Achievement;
import org.khen.facts.CountedTo;
import org.khen.facts.FocusGroup;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Ratio;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.Sex;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Unit;
import org.khen.pack.UnusedPlaces;
import org.khen.pack.Validity;

/** One round reviewed twice: who comes on the list, who leaves it, and by which row. */
class RoundComparisonTest {

    private static EligibilityEngine engine;

    @BeforeAll
    static void compile() {
        engine = toyEngine();
    }

    /** Whoever works long enough is eligible. */
    static EligibilityEngine toyEngine() {
        return new ToyPack()
                .award("pin")
                .award("ribbon")
                .form("medal", true)
                .form("order", true)
                .parameter("counted-to", word(CountedTo.DAY_OF_PROPOSAL), null)
                .limit("months", Direction.AT_LEAST, number(10), Unit.MONTH)
                .measured(
                        "work",
                        CriterionKind.REQUIREMENT,
                        "monthsSinceRecruitment(param(\"counted-to\")).satisfies(\"months\")")
                .route("ribbon", "*", null, "work", null, Validity.ALWAYS)
                .route("medal", "*", null, "work", null, Validity.ALWAYS)
                .route("order", "*", null, "work", null, Validity.ALWAYS)
                .engine();
    }

    /** The same rules with another number of months. */
    static EligibilityEngine months(EligibilityEngine engine, int months) {
        return engine.withTables(engine.packs()
                .changed(pack -> pack.with(
                        pack.routes(),
                        pack.spends(),
                        pack.topics().stream()
                                .map(topic -> topic.with(
                                        topic.criteria(),
                                        topic.limits().stream()
                                                .map(limit -> limit.id().equals("months")
                                                        ? limit.demanding(
                                                                limit.direction(), number(months), limit.factor())
                                                        : limit)
                                                .toList()))
                                .toList(),
                        pack.tables())));
    }

    private static EligibilityEngine months(int months) {
        return months(engine, months);
    }

    private static RoundEntry since(String id, int year, int votes) {
        return RoundEntry.of(nomination(id, "ribbon", Person.builder().recruitedOn(LocalDate.of(year, 1, 1))))
                .voted(votes, 9);
    }

    private static RoundMove move(RoundComparison comparison, String id) {
        return comparison.moves().stream()
                .filter(move -> move.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static ToyRound three(ToyRound toy) {
        return toy.add(
                since("a", 2014, 9), since("b", 2013, 8), since("c", 2012, 7), since("d", 2011, 6), refused("x"));
    }

    @Test
    void a_round_against_itself_is_empty() {
        ToyRound toy = three(new ToyRound().places(2, RoundScope.ROUND));
        RoundComparison comparison = RoundComparison.of(toy.review(engine), toy.review(engine));
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.explain(Language.VIETNAMESE)).contains("Không có thay đổi.");
    }

    @Test
    void one_more_place_is_a_gain_by_the_cap() {
        RoundDecision two = three(new ToyRound().places(2, RoundScope.ROUND)).review(engine);
        RoundDecision three = three(new ToyRound().places(3, RoundScope.ROUND)).review(engine);
        RoundComparison comparison = RoundComparison.of(two, three);
        assertThat(comparison.moves())
                .extracting(RoundMove::id, RoundMove::kind, RoundMove::because)
                .containsExactly(tuple("c", RoundMoveKind.GAINS, RoundMoveCause.CAP));
        CapChange cap = move(comparison, "c").caps().get(0);
        assertThat(cap).isEqualTo(new CapChange(two.caps().get(0), three.caps().get(0)));
        assertThat(comparison.rules()).hasSize(1);
        assertThat(comparison.explain(Language.VIETNAMESE))
                .contains(
                        "số lượng tối đa (places-round): Danh hiệu ribbon, toàn đợt xét, 02 suất, bỏ phần lẻ →",
                        "c – Danh hiệu ribbon: Đủ điều kiện, ngoài tỷ lệ → Trong danh sách dự kiến. Số suất thay đổi:",
                        "02 suất → 03 suất. Căn cứ Điều 1 Nghị định");
        RoundComparison back = RoundComparison.of(three, two);
        assertThat(move(back, "c").kind()).isEqualTo(RoundMoveKind.LOSES);
        assertThat(move(back, "c").because()).isEqualTo(RoundMoveCause.CAP);
    }

    @Test
    void who_moves_only_because_another_fell_is_told_so() {
        ToyRound toy = three(new ToyRound().places(2, RoundScope.ROUND));
        RoundComparison comparison = RoundComparison.of(toy.review(engine), toy.review(months(30)));
        assertThat(comparison.moves())
                .extracting(RoundMove::id, RoundMove::kind, RoundMove::because, RoundMove::others)
                .containsExactly(
                        tuple("a", RoundMoveKind.LOSES, RoundMoveCause.OWN_DECISION, List.of()),
                        tuple("c", RoundMoveKind.GAINS, RoundMoveCause.ANOTHER, List.of("a")));
        assertThat(move(comparison, "a").decision())
                .satisfies(change -> assertThat(change.findings())
                        .extracting(FindingChange::criterion)
                        .containsExactly("work"));
        assertThat(comparison.explain(Language.VIETNAMESE).replaceAll("\\s+", " "))
                .contains(
                        "a – Danh hiệu ribbon: Trong danh sách dự kiến → Không đủ điều kiện. Kết quả của chính hồ sơ thay đổi."
                                + " Quy định: mức hoặc danh mục quy định thay đổi. Tiêu chí work (work): đạt → không đạt, 24 tháng"
                                + " (quy định từ 10 tháng trở lên → quy định từ 30 tháng trở lên). Căn cứ Điều 1 Nghị định 1/2000/NĐ-CP.",
                        "c – Danh hiệu ribbon: Đủ điều kiện, ngoài tỷ lệ → Trong danh sách dự kiến. Chỉ thay đổi theo hồ sơ a;"
                                + " số suất không đổi: Toàn đợt xét, Danh hiệu ribbon: tối đa 02 suất. Căn cứ Điều 1 Nghị định"
                                + " 1/2000/NĐ-CP.");
    }

    @Test
    void whoever_had_no_chance_leaves_nothing_to_others_and_is_not_named() {
        ToyRound toy = new ToyRound()
                .places(2, RoundScope.ROUND)
                .add(since("a", 2014, 9), since("b", 2010, 8), since("c", 2010, 7), since("z", 2014, 1));
        RoundMove up = move(RoundComparison.of(toy.review(engine), toy.review(months(30))), "c");
        assertThat(up.others()).containsExactly("a");
        RoundMove down = move(RoundComparison.of(toy.review(months(30)), toy.review(engine)), "c");
        assertThat(down.kind()).isEqualTo(RoundMoveKind.LOSES);
        assertThat(down.because()).isEqualTo(RoundMoveCause.ANOTHER);
        assertThat(down.others()).containsExactly("a");
    }

    @Test
    void a_place_more_in_one_unit_is_a_loss_in_another_without_a_cap_of_its_own_that_changed() {
        ToyRound one = new ToyRound().places(1, RoundScope.UNIT).places(2, RoundScope.ROUND);
        ToyRound two = new ToyRound().places(2, RoundScope.UNIT).places(2, RoundScope.ROUND);
        for (ToyRound toy : List.of(one, two)) {
            toy.add(
                    eligible("a").from("u").voted(9, 9),
                    eligible("b").from("u").voted(8, 9),
                    eligible("c").from("v").voted(7, 9));
        }
        RoundComparison comparison = RoundComparison.of(one.review(engine), two.review(engine));
        assertThat(comparison.moves())
                .extracting(RoundMove::id, RoundMove::kind, RoundMove::because, RoundMove::others)
                .containsExactly(
                        tuple("b", RoundMoveKind.GAINS, RoundMoveCause.CAP, List.of()),
                        tuple("c", RoundMoveKind.LOSES, RoundMoveCause.ANOTHER, List.of("b")));
    }

    @Test
    void a_new_row_on_equals_is_the_reason_of_both_who_were_equal() {
        ToyRound without = new ToyRound().places(1, RoundScope.ROUND);
        ToyRound with = new ToyRound().places(1, RoundScope.ROUND).tie(FocusGroup.WOMEN, 1);
        for (ToyRound toy : List.of(without, with)) {
            toy.add(
                    eligible("m", Sex.MALE).voted(7, 9),
                    eligible("w", Sex.FEMALE).voted(7, 9));
        }
        RoundComparison comparison = RoundComparison.of(without.review(engine), with.review(engine));
        assertThat(comparison.moves())
                .extracting(RoundMove::id, RoundMove::kind, RoundMove::because)
                .containsExactly(
                        tuple("m", RoundMoveKind.MOVES, RoundMoveCause.RULE),
                        tuple("w", RoundMoveKind.GAINS, RoundMoveCause.RULE));
        assertThat(comparison.byGroup()).containsExactly(new GroupMoves(FocusGroup.WOMEN, 1, 0));
        assertThat(comparison.explain(Language.VIETNAMESE)).contains("thứ tự khi ngang nhau (tie-women): không có →");
    }

    @Test
    void reserved_places_are_traced_and_counted_by_group() {
        ToyRound without = new ToyRound().places(2, RoundScope.ROUND);
        ToyRound with =
                new ToyRound().places(2, RoundScope.ROUND).reserved(1, FocusGroup.WOMEN, UnusedPlaces.OPEN_TO_ALL);
        for (ToyRound toy : List.of(without, with)) {
            toy.add(
                    eligible("m1", Sex.MALE).voted(9, 9),
                    eligible("m2", Sex.MALE).voted(8, 9),
                    eligible("w", Sex.FEMALE).voted(5, 9));
        }
        RoundComparison comparison = RoundComparison.of(without.review(engine), with.review(engine));
        assertThat(comparison.moves())
                .extracting(RoundMove::id, RoundMove::kind, RoundMove::because)
                .containsExactly(
                        tuple("m2", RoundMoveKind.LOSES, RoundMoveCause.CAP),
                        tuple("w", RoundMoveKind.GAINS, RoundMoveCause.CAP));
        assertThat(move(comparison, "w").reserves()).hasSize(1);
        assertThat(comparison.byGroup()).containsExactly(new GroupMoves(FocusGroup.WOMEN, 1, 0));
        assertThat(RoundComparison.of(with.review(engine), without.review(engine))
                        .byGroup())
                .containsExactly(new GroupMoves(FocusGroup.WOMEN, 0, 1));
        assertThat(comparison.explain(Language.VIETNAMESE).replaceAll("\\s+", " "))
                .contains(
                        "Theo diện chú trọng:", "nữ: thêm 1, không còn 0", "Suất dành riêng thay đổi: nữ: không có →");
    }

    private static RoundEntry form(String id, String award, int since) {
        return RoundEntry.of(nomination(
                        id,
                        award,
                        Person.builder()
                                .recruitedOn(LocalDate.of(since, 1, 1))
                                .achievements(Listing.atLeast(Achievement.builder("deed", Period.year(2015))
                                        .build()))))
                .of("p");
    }

    @Test
    void another_award_of_the_same_candidate_moves_one_and_is_named() {
        ToyRound toy = new ToyRound()
                .with(rule("one", RoundRuleKind.ONE_FORM_PER_ACHIEVEMENT, null, null, null, null, null, null))
                .add(form("a", "medal", 2014), form("b", "order", 2010));
        RoundComparison comparison = RoundComparison.of(toy.review(engine), toy.review(months(30)));
        assertThat(comparison.moves())
                .extracting(RoundMove::id, RoundMove::kind, RoundMove::because, RoundMove::others)
                .containsExactly(
                        tuple("a", RoundMoveKind.MOVES, RoundMoveCause.OWN_DECISION, List.of()),
                        tuple("b", RoundMoveKind.GAINS, RoundMoveCause.ANOTHER, List.of("a")));
        RoundComparison without = RoundComparison.of(
                toy.review(engine),
                new ToyRound()
                        .add(form("a", "medal", 2014), form("b", "order", 2010))
                        .review(engine));
        assertThat(without.moves()).extracting(RoundMove::because).containsOnly(RoundMoveCause.RULE);
    }

    @Test
    void nominations_of_one_round_only_are_told_as_such() {
        ToyRound more = new ToyRound()
                .places(1, RoundScope.ROUND)
                .add(eligible("a").voted(9, 9), eligible("b").voted(8, 9));
        ToyRound fewer =
                new ToyRound().places(1, RoundScope.ROUND).add(eligible("b").voted(8, 9));
        RoundComparison comparison = RoundComparison.of(more.review(engine), fewer.review(engine));
        assertThat(comparison.onlyBefore()).containsExactly("a");
        assertThat(comparison.onlyAfter()).isEmpty();
        assertThat(comparison.moves())
                .extracting(RoundMove::id, RoundMove::because, RoundMove::others)
                .containsExactly(tuple("b", RoundMoveCause.ANOTHER, List.of("a")));
        assertThat(comparison.explain(Language.VIETNAMESE)).contains("Chỉ có trong lần xét trước:", "a: Trong danh");
        assertThat(comparison.explain(Language.ENGLISH)).contains("Only in the first:", "a: On the draft list");
    }

    @Test
    void one_that_can_be_decided_on_one_side_only_moves() {
        Nomination unknown = nomination("x", "of-another-pack", worker());
        RoundDecision before = new ToyRound().add(eligible("x"), eligible("a")).review(engine);
        RoundDecision after =
                new ToyRound().add(RoundEntry.of(unknown), eligible("a")).review(engine);
        RoundMove move = move(RoundComparison.of(before, after), "x");
        assertThat(move.kind()).isEqualTo(RoundMoveKind.LOSES);
        assertThat(move.because()).isEqualTo(RoundMoveCause.OWN_DECISION);
        assertThat(move.after()).isNull();
        assertThat(RoundComparison.of(before, after).explain(Language.VIETNAMESE))
                .contains("Trong danh sách dự kiến → không xét được.");
    }

    @Test
    void other_votes_are_no_rule() {
        RoundDecision before = new ToyRound()
                .places(1, RoundScope.ROUND)
                .add(eligible("a").voted(9, 9), eligible("b").voted(8, 9))
                .review(engine);
        RoundDecision after = new ToyRound()
                .places(1, RoundScope.ROUND)
                .add(eligible("a").voted(7, 9), eligible("b").voted(8, 9))
                .review(engine);
        assertThat(RoundComparison.of(before, after).moves())
                .extracting(RoundMove::because)
                .containsOnly(RoundMoveCause.NOT_BY_RULES);
    }

    @Test
    void a_row_by_another_name_changes_nobody_and_is_told() {
        RoundDecision before = three(new ToyRound().places(2, RoundScope.ROUND)).review(engine);
        RoundDecision after = three(new ToyRound()
                        .with(rule(
                                "other",
                                RoundRuleKind.NUMBER_AT_MOST,
                                "ribbon",
                                RoundScope.ROUND,
                                Ratio.of(2),
                                null,
                                null,
                                null)))
                .review(engine);
        RoundComparison comparison = RoundComparison.of(before, after);
        assertThat(comparison.moves()).isEmpty();
        assertThat(comparison.rules()).hasSize(2);
        assertThat(comparison.isEmpty()).isFalse();
    }

    @Test
    void two_rounds_are_not_compared() {
        RoundDecision other = engine.review(new ReviewRound("S", ToyRound.DAY, List.of(), List.of()));
        RoundDecision own = new ToyRound().review(engine);
        assertThatThrownBy(() -> RoundComparison.of(own, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two rounds");
    }
}
