package org.khen.authoring.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.authoring.FairPack;
import org.khen.pack.Unnoticed;

class MutationTest {

    /** Twelve months and one less, five days off and one more, each alternative alone, on the first day. */
    private static final String[] GOOD = {
        "f-1;Đủ 12 tháng;rose;01/01/2011;2010;nông dân;01/01/2010;nghỉ ốm: 5 ngày;;đủ điều kiện;đạt;đạt;Hội đồng xem xét;;",
        "f-2;Mới 11 tháng;rose;31/12/2010;2010;nông dân;01/02/2010;nghỉ ốm: 5 ngày;;không đủ điều kiện;không đạt;đạt;Hội đồng xem xét;law;",
        "f-3;Nghỉ 6 ngày;rose;01/01/2011;2010;nông dân;01/01/2010;nghỉ ốm: 6 ngày;;chưa kết luận;đạt;không đạt;Hội đồng xem xét;;",
        "f-4;Láng giềng tốt;rose;01/01/2011;2010;nông dân;01/01/2010;nghỉ ốm: 6 ngày;đạt;đủ điều kiện;đạt;không đạt;đạt;;",
        "f-5;Không phải nông dân;rose;01/01/2011;2010;công nhân;01/01/2010;nghỉ ốm: 5 ngày;không đạt;không đủ điều kiện;đạt;không đạt;không đạt;law;",
        "f-6;Ngày đầu;rose;01/01/2010;2009;nông dân;01/01/2009;nghỉ ốm: 5 ngày;;đủ điều kiện;đạt;đạt;Hội đồng xem xét;;",
        "f-7;Ngày trước;rose;31/12/2009;2009;nông dân;01/01/2009;nghỉ ốm: 5 ngày;;không có quy định;;;;;",
    };

    @TempDir
    Path folder;

    private MutationReport run(FairPack pack) {
        return Mutation.of(pack.packs(folder), "fair").run();
    }

    private static List<String> unnoticed(MutationReport report) {
        return report.unexplained().stream()
                .map(result -> result.mutant().code())
                .toList();
    }

    private static FairPack with(String... cases) {
        return new FairPack().cases(cases);
    }

    private static FairPack without(int missing) {
        FairPack pack = new FairPack();
        for (int i = 0; i < GOOD.length; i++) {
            if (i != missing - 1) {
                pack.cases(GOOD[i]);
            }
        }
        return pack;
    }

    @Test
    void good_cases_notice_everything() {
        MutationReport report = run(with(GOOD));
        assertThat(unnoticed(report)).isEmpty();
        assertThat(report.percent()).isEqualTo(100);
        assertThat(report.results())
                .extracting(result -> result.mutant().kind())
                .contains(
                        MutationKind.VALUE,
                        MutationKind.DIRECTION,
                        MutationKind.ROW,
                        MutationKind.DATE,
                        MutationKind.ROUTE,
                        MutationKind.ALTERNATIVES,
                        MutationKind.CONDITION);
    }

    @Test
    void no_case_notices_nothing() {
        MutationReport report = run(with("f-0;Không liên quan;rose;01/01/2005;2004;;;;;không có quy định;;;;;"));
        assertThat(report.noticed()).isZero();
        assertThat(report.percent()).isZero();
    }

    @Test
    void a_value_that_no_case_lies_at_is_told_with_the_case_to_add() {
        MutationReport report = run(without(2));
        assertThat(report.unexplained())
                .filteredOn(result -> result.mutant().code().equals("fair.months@01/01/2010 -1"))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.mutant().unnoticed().vi())
                            .isEqualTo("Không tình huống nào phát hiện nếu \"fair.months\" từ 12 tháng trở lên thành"
                                    + " từ 11 tháng trở lên. Thêm một tình huống đúng 11 tháng.");
                    assertThat(result.mutant().unnoticed().en())
                            .isEqualTo(
                                    "No case notices if \"fair.months\" at least 12 months becomes at least 11 months."
                                            + " Add a case with exactly 11 months.");
                    assertThat(result.mutant().at().file()).isEqualTo("garden/limits.csv");
                    assertThat(result.mutant().at().line()).isEqualTo(2);
                });
    }

    @Test
    void of_at_most_the_next_higher_value_tells() {
        assertThat(run(without(3)).unexplained()).isEmpty();
        FairPack pack = with(GOOD[0], GOOD[1], GOOD[4], GOOD[5], GOOD[6]);
        assertThat(run(pack).unexplained())
                .filteredOn(result -> result.mutant().code().equals("fair.off@01/01/2010 +1"))
                .singleElement()
                .satisfies(result -> assertThat(result.mutant().advice().vi())
                        .isEqualTo("Thêm một tình huống đúng 06 ngày làm việc."));
    }

    @Test
    void the_first_day_is_missed_if_no_case_is_proposed_on_it() {
        assertThat(unnoticed(run(without(6))))
                .containsExactlyInAnyOrder(
                        "criterion:fair.service from+1",
                        "criterion:fair.diligent from+1",
                        "criterion:fair.neighbourly from+1",
                        "fair.months@01/01/2010 from+1",
                        "fair.off@01/01/2010 from+1",
                        "rose/fair.service/*@01/01/2010 from+1",
                        "rose/fair.diligent/*@01/01/2010 from+1",
                        "rose/fair.neighbourly/*@01/01/2010 from+1");
    }

    @Test
    void a_change_between_two_rows_moves_both_ways() {
        FairPack pack = with(GOOD)
                .replace("garden/limits.csv", "từ;12;tháng;01/01/2010;;law", "từ;12;tháng;01/01/2010;31/12/2014;law")
                .row(
                        "garden/limits.csv",
                        "fair.months;fair.service;mức quy định;;;từ;24;tháng;01/01/2015;;law;;theo văn bản;;");
        assertThat(unnoticed(run(pack)))
                .contains("fair.months@01/01/2015 from+1", "fair.months@01/01/2015 from-1")
                .doesNotContain("fair.months@01/01/2010 to-1");
        pack.cases(
                "f-8;Ngày trước khi đổi;rose;31/12/2014;2014;nông dân;01/01/2014;nghỉ ốm: 5 ngày;;đủ điều kiện;đạt;;;;",
                "f-9;Ngày đổi;rose;01/01/2015;2014;nông dân;01/01/2014;nghỉ ốm: 5 ngày;;không đủ điều kiện;không đạt;;;;");
        assertThat(unnoticed(run(pack)))
                .doesNotContain("fair.months@01/01/2015 from+1", "fair.months@01/01/2015 from-1");
    }

    @Test
    void a_limit_adjusted_by_a_factor_is_rounded_on_trial() {
        FairPack pack = with(GOOD)
                .row(
                        "garden/limits.csv",
                        "fair.short;;điều chỉnh;fair.off;nhóm=nông dân;;× 1/2;ngày làm việc;01/01/2010;;law;;theo văn bản;;");
        assertThat(run(pack).unexplained())
                .filteredOn(result -> result.mutant().kind() == MutationKind.ROUNDING)
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.mutant().code()).isEqualTo("fair.short[farmer]@01/01/2010 ~");
                    assertThat(result.mutant().change().vi())
                            .startsWith("mức \"fair.off\" sau điều chỉnh được làm tròn thành 03 ngày làm việc");
                    assertThat(result.mutant().advice().vi()).isEqualTo("Thêm một tình huống đúng 03 ngày làm việc.");
                });
        pack.cases(
                "f-8;Ba ngày;rose;01/01/2011;2010;nông dân;01/01/2010;nghỉ ốm: 3 ngày;;chưa kết luận;đạt;không đạt;;;");
        assertThat(unnoticed(run(pack))).noneMatch(code -> code.endsWith("~"));
    }

    @Test
    void several_changes_of_one_row_are_told_in_one_sentence() {
        FairPack pack = with(GOOD)
                .replace("garden/limits.csv", "từ;12;tháng;01/01/2010;;law", "từ;12;tháng;01/01/2010;31/12/2014;law")
                .row(
                        "garden/limits.csv",
                        "fair.months;fair.service;mức quy định;;;từ;24;tháng;01/01/2015;;law;;theo văn bản;;");
        List<Mutant> alike = run(pack).unexplained().stream()
                .map(MutationResult::mutant)
                .filter(mutant -> mutant.code().startsWith("fair.months@01/01/2015 from"))
                .toList();

        assertThat(alike).hasSize(2);
        assertThat(Mutant.unnoticed(alike).vi())
                .isEqualTo("Không tình huống nào phát hiện nếu \"fair.months\" có hiệu lực từ ngày 02/01/2015 thay vì"
                        + " 01/01/2015, hoặc nếu \"fair.months\" có hiệu lực từ ngày 31/12/2014 thay vì 01/01/2015. Thêm một"
                        + " tình huống đề nghị ngày 01/01/2015 có mong đợi về \"fair.months\". Thêm một tình huống đề nghị"
                        + " ngày 31/12/2014 có mong đợi về \"fair.months\".");
        assertThat(Mutant.unnoticed(alike.subList(0, 1))).isEqualTo(alike.get(0).unnoticed());
    }

    @Test
    void a_condition_that_never_decides_alone_is_missed() {
        assertThat(unnoticed(run(without(5)))).containsExactly("rule:fair.diligent -1");
    }

    @Test
    void what_rests_on_a_text_nobody_has_seen_is_not_made_wrong() {
        FairPack pack = with(GOOD)
                .replace("garden/limits.csv", "từ;12;tháng;01/01/2010;;law", "từ;12;tháng;01/01/2010;;lost")
                .replace("garden/cases.csv", "đủ điều kiện;đạt;đạt", "chưa kết luận;chưa rõ;đạt");
        assertThat(run(pack).results())
                .extracting(result -> result.mutant().code())
                .noneMatch(code -> code.startsWith("fair.months"));
    }

    @Test
    void a_case_that_fails_proves_nothing() {
        FairPack pack =
                with("f-1;Sai;rose;01/01/2011;2010;nông dân;01/01/2010;nghỉ ốm: 5 ngày;;không đủ điều kiện;;;;;");
        assertThat(run(pack).noticed()).isZero();
    }

    @Test
    void an_excuse_of_the_pack_explains_and_an_outdated_one_is_told() {
        FairPack pack = without(2).with("unnoticed.csv", """
                        Mã thay đổi;Lý do không phát hiện được
                        fair.months@01/01/2010 -1;Không ai ở làng đúng 11 tháng.
                        fair.months@01/01/2010 +1;Đã có tình huống phát hiện.
                        """);
        MutationReport report = run(pack);
        assertThat(report.survivors())
                .filteredOn(result -> result.excuse() != null)
                .singleElement()
                .satisfies(result -> assertThat(result.excuse()).isEqualTo("Không ai ở làng đúng 11 tháng."));
        assertThat(unnoticed(report)).doesNotContain("fair.months@01/01/2010 -1");
        assertThat(report.outdated()).extracting(Unnoticed::mutant).containsExactly("fair.months@01/01/2010 +1");
        assertThat(report.percent()).isLessThan(100);
    }

    @Test
    void the_same_pack_gives_the_same_report() {
        assertThat(run(without(2))).isEqualTo(run(without(2)));
    }

    @Test
    void each_code_is_given_once() {
        assertThat(run(with(GOOD)).results())
                .extracting(result -> result.mutant().code())
                .doesNotHaveDuplicates();
    }
}
