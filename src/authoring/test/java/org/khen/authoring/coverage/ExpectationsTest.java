package org.khen.authoring.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.authoring.Toy;
import org.khen.pack.Text;

class ExpectationsTest {

    @TempDir
    private Path temporary;

    private Toy toy;

    @BeforeEach
    void copy_the_toy_pack() throws IOException {
        toy = Toy.in(temporary);
    }

    @Test
    void of_cases_that_pass_nothing_is_said() {
        assertThat(said()).isEmpty();
    }

    @Test
    void a_criterion_that_the_award_does_not_ask_for_is_told_with_those_that_do() throws IOException {
        toy.edit("trees/cases.csv", "(toy-016.*?);không đạt;;;;;;;;", "$1;;;;;;;đạt;;");

        assertThat(said())
                .containsExactly(
                        "\"đạt\" của tiêu chí toy.kind không bao giờ xảy ra được: ngày 01/01/2000, khen thưởng toy-title"
                                + " không yêu cầu tiêu chí này đối với cá nhân. Tiêu chí này được yêu cầu khi xét toy-medal. Hãy sửa"
                                + " khen thưởng hoặc ngày đề nghị, hoặc ghi \"không áp dụng\".");
    }

    @Test
    void a_criterion_that_the_award_asks_for_on_other_days_is_told_with_those() throws IOException {
        toy.edit("routes.csv", "(toy-medal;.*toy.kind);01/01/2000;", "$1;02/01/2000;");
        toy.edit("trees/cases.csv", "(toy-017.*?chưa kết luận;;;;;;;);", "$1đạt;");

        assertThat(said())
                .singleElement()
                .asString()
                .contains("đối với cá nhân. Tiêu chí này được yêu cầu từ ngày 02/01/2000. Hãy sửa");
    }

    @Test
    void a_text_that_nobody_has_seen_allows_only_unknown() throws IOException {
        toy.edit("trees/cases.csv", "(toy-013;.*?)chưa kết luận;;;;;;chưa rõ;", "$1đủ điều kiện;;;;;;đạt;");

        assertThat(said())
                .containsExactly(
                        "\"đạt\" của tiêu chí toy.unseen không bao giờ xảy ra được: mọi căn cứ của tiêu chí đều chưa xem được"
                                + " nguyên văn nên chỉ có thể là \"chưa rõ\".",
                        "Kết quả \"đủ điều kiện\" không bao giờ xảy ra được: trường hợp xét nào cũng dựa vào nội dung chưa xem"
                                + " được nguyên văn hoặc chưa quy định.");
    }

    @Test
    void an_award_that_always_stays_open_is_never_refused() throws IOException {
        toy.edit("trees/cases.csv", "(toy-014.*?)chưa kết luận", "$1không đủ điều kiện");

        assertThat(said())
                .containsExactly(
                        "Kết quả \"không đủ điều kiện\" không bao giờ xảy ra được: luôn còn trường hợp xét để ngỏ vì"
                                + " chưa có nguyên văn.");
    }

    @Test
    void what_is_measured_is_never_for_the_council() throws IOException {
        toy.edit("trees/cases.csv", "(toy-003.*?)chưa rõ;;chưa rõ", "$1Hội đồng xem xét;;chưa rõ");

        assertThat(said())
                .containsExactly(
                        "\"Hội đồng xem xét\" của tiêu chí toy.disciplined không bao giờ xảy ra được: tiêu chí được đối"
                                + " chiếu bằng số liệu, không do Hội đồng xem xét.");
    }

    @Test
    void an_outcome_without_rules_and_rules_without_an_outcome_are_told() throws IOException {
        toy.edit("trees/cases.csv", "(toy-017.*?)01/01/2000(.*?)chưa kết luận", "$131/12/1999$2đủ điều kiện");
        toy.edit("trees/cases.csv", "(toy-015.*?)chưa kết luận", "$1không có quy định");

        assertThat(said())
                .containsExactly(
                        "Kết quả \"không có quy định\" không bao giờ xảy ra được: ngày đó đang có quy định.",
                        "Kết quả \"đủ điều kiện\" không bao giờ xảy ra được: ngày đó không bộ quy định nào quy định khen thưởng"
                                + " này.");
    }

    @Test
    void what_facts_could_bring_about_is_not_called_impossible() throws IOException {
        toy.edit("trees/cases.csv", "(toy-001.*?);đủ điều kiện;đạt", "$1;không đủ điều kiện;không đạt");

        assertThat(said()).isEmpty();
    }

    private List<String> said() {
        Expectations expectations = Expectations.of(toy.packs(), "toy");
        return toy.proof().results().stream()
                .flatMap(result -> expectations.unreachable(result).stream())
                .map(Text::vi)
                .toList();
    }
}
