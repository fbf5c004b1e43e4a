package org.khen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.ToyPack.number;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.ToyPack;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.AwardGround;
import org.khen.facts.AwardYear;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.JudgedBy;
import org.khen.pack.Language;
import org.khen.pack.Unit;

/** Of several routes what they share is told once, those that decide in their lines, and the others in passing. */
class RouteTextTest {

    private static final String BY = " Căn cứ Điều 1 Nghị định 1/2000/NĐ-CP.\n";

    private static final EligibilityEngine ENGINE = new ToyPack()
            .award("ribbon")
            .measured("direct", CriterionKind.REQUIREMENT, "worksDirectly()")
            .measured("no-leader", CriterionKind.REQUIREMENT, "holdsNoLeadingPost()")
            .measured("cup", CriterionKind.REQUIREMENT, "holdsAward(\"cup\")")
            .measured("barred", CriterionKind.BAR, "isProposedFor(AwardGround.SUDDEN)")
            .criterion("exemplary", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "law")
            .criterion("heroic", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "law")
            .award("cup")
            .route("ribbon", "a", null, "direct")
            .route("ribbon", "b", null, "no-leader")
            .route("ribbon", "b", null, "cup")
            .route("ribbon", "c", null, "heroic")
            .route("ribbon", "*", null, "exemplary")
            .route("*", "*", null, "barred")
            .engine();

    private static NominationBuilder nomination(PersonBuilder person, boolean exemplary) {
        return Nomination.builder("d-1", "ribbon")
                .candidate(person.build())
                .meritPeriod(2014)
                .ground(AwardGround.MERIT)
                .proposedOn(LocalDate.of(2015, 4, 7))
                .attestation(new Attestation("exemplary", exemplary, AttestedBy.COUNCIL, "Hội đồng", null, null));
    }

    private static String explain(NominationBuilder nomination) {
        return ENGINE.evaluate(nomination.build()).explain(Language.VIETNAMESE);
    }

    @Test
    void a_route_that_is_met_stands_alone_and_the_others_are_named() {
        String text = explain(nomination(Person.builder().directWork(true).leadingPost(true), true));
        assertThat(text)
                .contains("\n\nĐiều kiện chung:\n  - Đạt theo biên bản họp Hội đồng: Tiêu chí exemplary." + BY
                        + "\nTrường hợp xét a: Đạt\n  - Đạt: Tiêu chí direct." + BY
                        + "\nTrường hợp xét khác: b – không đạt; c – chưa rõ.\n\n"
                        + "- Đã đối chiếu, không vướng: Tiêu chí barred.\n")
                .doesNotContain("heroic", "no-leader");
    }

    @Test
    void while_no_route_is_met_the_open_ones_are_told_and_what_they_lack_once() {
        String text = explain(nomination(Person.builder().directWork(false), true));
        assertThat(text)
                .contains(
                        "\nTrường hợp xét b: Chưa rõ\n  - Chưa rõ: Tiêu chí no-leader; Tiêu chí cup. Chưa có thông tin về:"
                                + " việc giữ chức vụ lãnh đạo, quản lý; danh hiệu, hình thức khen thưởng đã có." + BY
                                + "\nTrường hợp xét c: Chưa rõ\n  - Tiêu chí heroic: Hội đồng xem xét, đánh giá." + BY
                                + "\nTrường hợp xét khác: a – không đạt.\n");
    }

    @Test
    void a_bar_of_every_award_comes_before_the_routes_and_alone_is_the_reason() {
        Decision decision =
                ENGINE.evaluate(nomination(Person.builder().directWork(true).leadingPost(true), true)
                        .ground(AwardGround.SUDDEN)
                        .build());
        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.explain(Language.VIETNAMESE))
                .containsSubsequence("- Thuộc trường hợp không xét: Tiêu chí barred.", "Trường hợp xét a: Đạt");
    }

    @Test
    void what_every_route_lacks_is_a_reason_too() {
        String text = explain(nomination(Person.builder().directWork(true).leadingPost(true), false));
        assertThat(text)
                .contains("Kết quả rà soát: Không đủ điều kiện\n")
                .contains("Điều kiện chung:\n  - Không đạt theo biên bản họp Hội đồng: Tiêu chí exemplary.");
    }

    @Test
    void in_full_every_route_is_told_with_all_that_it_asks() {
        String text = ENGINE.evaluate(
                        nomination(Person.builder().directWork(true).leadingPost(true), true)
                                .build())
                .explainInFull(Language.VIETNAMESE);
        assertThat(text)
                .contains("Trường hợp xét a: Đạt", "Trường hợp xét b: Không đạt", "Trường hợp xét c: Chưa rõ")
                .contains("- Không đạt: Tiêu chí no-leader.", "- Tiêu chí heroic: Hội đồng xem xét, đánh giá.");
        assertThat(text.split("Tiêu chí exemplary", -1)).hasSize(4);
    }

    @Test
    void readings_that_agree_are_told_as_one() {
        EligibilityEngine read = new ToyPack()
                .award("ribbon")
                .form("order", true)
                .parameter("year", ToyPack.word(AwardYear.OF_DECISION), "A")
                .parameter("year", ToyPack.word(AwardYear.OF_MERIT), "B")
                .limit("one", Direction.AT_LEAST, number(1), Unit.TIME)
                .measured(
                        "second",
                        CriterionKind.REQUIREMENT,
                        "stateLevelAwardsInYear(param(\"year\"), AwardGround.SUDDEN).satisfies(\"one\")")
                .route("ribbon", "*", null, "second")
                .engine();
        PersonBuilder nothing = Person.builder()
                .pastAwards(Listing.none(new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2015, 4, 7))));
        assertThat(read.evaluate(nomination(nothing, true).build()).explain(Language.VIETNAMESE))
                .contains("- Không đạt: Tiêu chí second: 0 lần theo mọi cách hiểu, còn thiếu 01 lần"
                        + " (quy định từ 01 lần trở lên).");
    }

    @Test
    void of_alternatives_the_one_that_is_there_is_enough() {
        EligibilityEngine either = new ToyPack()
                .award("ribbon")
                .measured("direct", CriterionKind.REQUIREMENT, "worksDirectly()")
                .measured("no-leader", CriterionKind.REQUIREMENT, "holdsNoLeadingPost()")
                .route("ribbon", "*", "A", "direct")
                .route("ribbon", "*", "A", "no-leader")
                .engine();
        Decision met = either.evaluate(
                nomination(Person.builder().directWork(true), true).build());
        assertThat(met.explain(Language.VIETNAMESE))
                .contains("  - Đạt: Tiêu chí direct.")
                .doesNotContain("no-leader", "một trong nhóm");
        assertThat(met.explainInFull(Language.VIETNAMESE)).contains("[một trong nhóm A] Chưa rõ: Tiêu chí no-leader.");
        Decision open = either.evaluate(
                nomination(Person.builder().directWork(false), true).build());
        assertThat(open.explain(Language.VIETNAMESE))
                .contains(
                        "[một trong nhóm A] Không đạt: Tiêu chí direct.",
                        "[một trong nhóm A] Chưa rõ: Tiêu chí no-leader.");
    }

    @Test
    void what_a_title_asks_for_that_is_held_already_is_no_matter_any_more() {
        EligibilityEngine above = new ToyPack()
                .award("ribbon")
                .award("cup")
                .criterion("heroic", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "law")
                .route("cup", "*", null, "heroic")
                .route("ribbon", "*", null, "award:cup")
                .engine();
        Decision decision = above.evaluate(nomination(
                        Person.builder()
                                .pastAwards(Listing.atLeast(
                                        PastAward.builder("cup").year(2014).build())),
                        true)
                .build());
        assertThat(decision.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(decision.explain(Language.VIETNAMESE))
                .contains("Đã được tặng danh hiệu này cho thời gian lập thành tích.")
                .doesNotContain("heroic");
    }

    @Test
    void of_routes_as_near_the_one_that_lacks_a_figure_is_the_nearest() {
        EligibilityEngine either = new ToyPack()
                .award("ribbon")
                .criterion("heroic", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "law")
                .measured("direct", CriterionKind.REQUIREMENT, "worksDirectly()")
                .route("ribbon", "a", null, "heroic")
                .route("ribbon", "b", null, "direct")
                .engine();
        Decision decision = either.evaluate(nomination(Person.builder().directWork(false), true)
                .attestation(new Attestation("heroic", false, AttestedBy.COUNCIL, "Hội đồng", null, null))
                .build());
        assertThat(decision.route()).isEqualTo("b");
        assertThat(decision.stoppedBy()).extracting(Finding::criterion).containsExactly("direct");
    }
}
