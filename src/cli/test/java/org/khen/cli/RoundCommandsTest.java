package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khen;
import static org.khen.cli.Call.khenVi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.RoundDecision;
import org.khen.RoundStatus;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Collective;
import org.khen.facts.Fact;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.json.DecisionReader;
import org.khen.json.RoundWriter;

/** {@code khen round}, as an officer uses it. */
class RoundCommandsTest {

    private static final Path CITY = Path.of("../../examples/round-hai-phong-2015.xlsx");
    private static final LocalDate PROPOSED = LocalDate.of(2016, 1, 15);

    @TempDir
    Path folder;

    /** Five collectives want the flag of the Government; twenty per cent of ten holders of the lower flag are two. */
    private Path flags() throws IOException {
        List<RoundEntry> entries = List.of(flag("CO-1", 14), flag("CO-2", 12), flag("CO-3", 11), flag("CO-4", 9));
        RoundUnit unit = RoundUnit.of("u").with("co-thi-dua-cap-tinh", 10);
        ReviewRound round = new ReviewRound("HP-CO", LocalDate.of(2016, 1, 28), entries, List.of(unit));
        return Files.writeString(
                folder.resolve("cờ.json"), RoundWriter.indented().write(round));
    }

    private static RoundEntry flag(String id, int inFavour) {
        Period span = new Period(LocalDate.of(1990, 1, 1), PROPOSED);
        return RoundEntry.of(Nomination.builder(id, "co-thi-dua-chinh-phu")
                        .candidate(Collective.builder()
                                .name("Tập thể " + id)
                                .pastAward(PastAward.builder("co-thi-dua-cap-tinh")
                                        .year(2015)
                                        .decidedOn(LocalDate.of(2016, 1, 5))
                                        .build())
                                .complete(span, Fact.PAST_AWARDS, Fact.PROCEEDINGS)
                                .build())
                        .meritPeriod(2015)
                        .proposedOn(PROPOSED)
                        .attestation(attested("cotdcp-2003.exceeds-targets"))
                        .attestation(attested("cotdcp-2003.best-in-movement"))
                        .attestation(attested("cotdcp-2003.united"))
                        .attestation(attested("cotdcp-2003.best-of-flag-holders"))
                        .build())
                .from("u")
                .voted(inFavour, 15);
    }

    private static Attestation attested(String criterion) {
        return new Attestation(criterion, true, AttestedBy.COUNCIL, "Hội đồng", "01/BB", LocalDate.of(2016, 1, 10));
    }

    @Test
    void an_officer_sees_who_is_on_the_list_and_by_which_clause() throws IOException {
        Call call = khenVi("round", "review", flags(), "--full");

        assertThat(call.err()).isEmpty();
        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .startsWith("Đợt xét HP-CO\nNgày 28/01/2016. 4 đề nghị.\n  - Trong danh sách dự kiến: 2\n")
                .contains("tối đa 20 % của 10", "tức 02 suất", "còn thiếu 01 suất", "Thông tư 07/2014/TT-BNV")
                .contains("CO-4 – Cờ thi đua của Chính phủ – Đủ điều kiện nhưng vượt tỷ lệ");
    }

    @Test
    void json_can_be_read_back() throws IOException {
        Call call = khen("round", "review", flags(), "--format", "json");

        RoundDecision round = new DecisionReader().readRound(call.out());
        assertThat(round.count(RoundStatus.SELECTED)).isEqualTo(2);
        assertThat(round.count(RoundStatus.ELIGIBLE_NOT_SELECTED)).isEqualTo(2);
    }

    @Test
    void papers_appear_whole_and_are_named() throws IOException {
        Path report = folder.resolve("báo cáo.html");
        Path list = folder.resolve("danh sách.xlsx");
        Path notice = folder.resolve("công khai.html");
        Path units = folder.resolve("đơn vị");
        Call call = khenVi(
                "round", "review", flags(), "--report", report, "--list", list, "--notice", notice, "--units", units);

        assertThat(call.exitCode()).isZero();
        assertThat(call.err()).contains("Đã ghi: " + report, "Đã ghi: " + list, "Đã ghi: " + notice);
        assertThat(Files.readString(report)).contains("CO-1", "CO-4");
        assertThat(Files.readString(notice)).contains("Tập thể CO-1").doesNotContain("Tập thể CO-4");
        assertThat(list).isNotEmptyFile();
        assertThat(units.resolve("u.html")).isNotEmptyFile();
    }

    @Test
    void the_answer_to_a_nominee_names_nobody_else() throws IOException {
        Path answer = folder.resolve("answer.html");
        Call call = khen("round", "review", flags(), "--report", answer, "--nominee", "CO-3");

        assertThat(call.exitCode()).isZero();
        assertThat(Files.readString(answer)).contains("CO-3").doesNotContain("CO-1", "CO-2", "CO-4");
        Call unknown = khen("round", "review", flags(), "--report", answer, "--nominee", "CO-9");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.firstError()).contains("CO-9");
    }

    @Test
    void what_does_not_go_together_is_refused_before_anything_is_judged() throws IOException {
        assertThat(khen("round", "review", flags(), "--nominee", "CO-1").exitCode())
                .isEqualTo(2);
        assertThat(khen("round", "review", flags(), "--details", folder).exitCode())
                .isEqualTo(2);
        assertThat(khen("round").exitCode()).isEqualTo(2);
        assertThat(khen("round", "compare", flags()).exitCode()).isEqualTo(2);
        Path nowhere = folder.resolve("none").resolve("report.html");
        Call refused = khen("round", "review", flags(), "--report", nowhere);
        assertThat(refused.exitCode()).isEqualTo(4);
        assertThat(refused.out()).isEmpty();
        Call nobody = khen("round", "review", flags(), "--report", folder.resolve("a.html"), "--nominee", "CO-9");
        assertThat(nobody.out()).isEmpty();
        assertThat(folder.resolve("a.html")).doesNotExist();
    }

    @Test
    void the_city_round_beside_the_examples_can_be_reviewed() {
        Call call = khenVi("round", "review", CITY);

        assertThat(call.err()).isEmpty();
        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains("Đợt xét HP-2015", "Hội đồng lựa chọn:", "Xem kết quả từng hồ sơ: thêm --full");
    }

    @Test
    void a_template_can_be_written_and_is_an_empty_round() {
        Path template = folder.resolve("mẫu.xlsx");
        assertThat(khenVi("round", "template", template).exitCode()).isZero();

        Call call = khenVi("round", "review", template);
        assertThat(call.err()).doesNotContain("Exception");
        assertThat(call.exitCode()).isEqualTo(1);
    }

    @Test
    void another_number_shows_who_gains_and_who_loses() throws IOException {
        Call call = khenVi("round", "compare", flags(), "--set", "cotdcp-2003.share=10");

        assertThat(call.exitCode()).isZero();
        assertThat(call.out()).contains("CO-2").doesNotContain("CO-1", "CO-4");
        assertThat(khen("round", "compare", flags(), "--against", "law-2003", "--pack", "law-2003")
                        .out())
                .doesNotContain("CO-");
        Call unknown = khen("round", "compare", flags(), "--set", "cotdcp-2003.shar=10");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.firstError()).contains("cotdcp-2003.share");
        assertThat(khen("round", "compare", flags(), "--set", "cotdcp-2003.share=ten")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void a_file_that_is_no_round_says_so() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "[1]");
        Call call = khenVi("round", "review", file);

        assertThat(call.exitCode()).isEqualTo(1);
        assertThat(call.err()).contains("x.json").doesNotContain("Exception");
        assertThat(khenVi("round", "review", folder.resolve("none.xlsx")).exitCode())
                .isEqualTo(4);
        Path text = Files.writeString(folder.resolve("y.xlsx"), "no workbook");
        Call refused = khenVi("round", "review", text);
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err())
                .startsWith(text + ": Đây không phải sổ tính Excel")
                .doesNotContain("Exception");
    }
}
