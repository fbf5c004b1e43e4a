package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khen;
import static org.khen.cli.Call.khenVi;
import static org.khen.cli.Dossiers.file;
import static org.khen.cli.Dossiers.nomination;
import static org.khen.cli.Dossiers.registration;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.Outcome;
import org.khen.Timeline;
import org.khen.TimelineInterval;
import org.khen.json.DecisionReader;

class TimelineCommandTest {

    private static final Path EXAMPLES = Path.of("../../examples/dossiers");

    @TempDir
    Path folder;

    @Test
    void an_officer_sees_when_and_why_the_outcome_changes() {
        Call call = khenVi(
                "timeline", EXAMPLES.resolve("dong-thoi-gian.json"), "--from", "01/06/2014", "--to", "31/12/2026");

        assertThat(call.exitCode()).isZero();
        assertThat(call.err()).isEmpty();
        assertThat(call.out())
                .startsWith("""
                        Hồ sơ HP-DTG-001 – Bằng khen của Thủ tướng Chính phủ
                        Kết quả nếu đề nghị vào ngày khác, từ ngày 01/6/2014 đến hết ngày 31/12/2026:

                        Từ ngày     Đến hết ngày  Kết quả             Vì sao
                        """)
                .contains(
                        "\n20/08/2014  31/12/2014    Không đủ điều kiện  Quy định: ",
                        "\n01/01/2015  30/09/2017    Đủ điều kiện        Hồ sơ: ",
                        "\n01/10/2017  31/12/2023    Chưa kết luận       Quy định: điểm c khoản 1 Điều 38 Nghị định\n",
                        "\n01/01/2024  24/01/2026    Không đủ điều kiện  Quy định: ",
                        "\n25/01/2026  30/09/2026    Đủ điều kiện        Hồ sơ: ",
                        "\n01/10/2026  31/12/2026    Chưa kết luận       Quy định: Luật 06/2026/QH16 thay ",
                        "đạt → đạt, 02 lần → 03 lần (quy định từ 03 lần trở\n",
                        "Lý do còn thay đổi 02 lần trong thời gian này.",
                        "Ngày đề nghị ghi trong hồ sơ: 14/02/2017 (Đủ điều kiện).",
                        "Xem từng ngày lý do thay đổi: thêm --full.");
        // The line of the packs is one for whoever copies their hashes.
        assertThat(call.outLines().stream().filter(line -> !line.startsWith("Bộ quy định:")))
                .allMatch(line -> line.length() <= 100);
    }

    @Test
    void a_law_that_nobody_has_seen_may_be_taken_to_change_nothing_and_the_page_says_so() {
        Object[] call = {"timeline", EXAMPLES, "--id", "HP-DTG-001", "--from", "01/09/2026", "--to", "31/12/2026"};

        assertThat(khenVi(call).out())
                .contains("\n01/10/2026  31/12/2026    Chưa kết luận")
                .doesNotContain("Giả định");
        Object[] assuming = Stream.concat(Stream.of(call), Stream.of("--assume-unamended", "l26"))
                .toArray();
        assertThat(khenVi(assuming).out())
                .contains(
                        "Giả định Luật 06/2026/QH16, chưa xem được nguyên văn, không sửa đổi các quy định đang xét.\n")
                .contains("\n01/09/2026  31/12/2026    Đủ điều kiện");
    }

    @Test
    void in_full_the_days_are_told_on_which_only_the_reasons_change() {
        Call call = khen("timeline", EXAMPLES, "--id", "HP-DTG-001", "--full");

        assertThat(call.out())
                .contains("\n  2017-12-15  2019-12-31    (the same)        Law: now applies Circular 08/2017/TT-BNV.")
                .doesNotContain("add --full");
    }

    @Test
    void without_a_range_the_rules_and_the_dossier_set_it() throws IOException {
        Timeline timeline = new DecisionReader()
                .readTimeline(khen("timeline", file(folder, "a.json", nomination("A-1")), "--format", "json")
                        .out());

        assertThat(timeline.from()).isEqualTo(LocalDate.of(2014, 6, 1));
        assertThat(timeline.to()).isEqualTo(LocalDate.of(2027, 10, 1));
        assertThat(timeline.proposedOn()).isEqualTo(LocalDate.of(2015, 1, 20));

        Path late = file(folder, "b.json", nomination("A-1").replace("2015-01-20", "2030-02-28"));
        assertThat(new DecisionReader()
                        .readTimeline(khen("timeline", late, "--format", "json").out())
                        .to())
                .isEqualTo(LocalDate.of(2031, 2, 28));
    }

    @Test
    void days_without_a_rule_and_dossiers_without_a_day_have_their_outcome() throws IOException {
        Path dayless = file(folder, "a.json", nomination("A-1").replace(",\"proposedOn\":\"2015-01-20\"", ""));
        Call call = khen("timeline", dayless, "--from", "2010-01-01", "--to", "2014-06-01", "--format", "json");

        List<TimelineInterval> intervals =
                new DecisionReader().readTimeline(call.out()).intervals();
        assertThat(intervals).extracting(TimelineInterval::outcome).startsWith(Outcome.NO_RULE_IN_FORCE);
        assertThat(intervals.get(0).to()).isEqualTo(LocalDate.of(2014, 5, 31));
        assertThat(khenVi("timeline", dayless, "--from", "29/02/2016", "--to", "29/02/2016")
                        .out())
                .contains("\n29/02/2016  29/02/2016    ")
                .doesNotContain("Ngày đề nghị ghi trong hồ sơ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from 2016-01-02 --to 2016-01-01 | The first day (2016-01-02) comes after the last (2016-01-01)",
                "--from 1900-01-01 --to 2026-01-01 | From 1900-01-01 to 2026-01-01 it is more than 100 years.",
                "--from 31/02/2016 | --from: \"31/02/2016\" is not a date.",
                "--format xml | --format: there is no \"xml\". Possible: text, json.",
            })
    void wrong_ranges_are_told(String options, String told) throws IOException {
        Path file = file(folder, "a.json", nomination("A-1"));
        Object[] words = ("timeline " + file + " " + options).split(" ");

        Call call = khen(words);

        assertThat(call.firstError()).startsWith("khen: " + told);
        assertThat(call.exitCode()).isEqualTo(ExitCode.USAGE.code());
        assertThat(call.out()).isEmpty();
    }

    @Test
    void what_has_no_time_line_is_told() throws IOException {
        Path broken = file(folder, "a.json", "{\"id\":\"A-1\"}");
        assertThat(khen("timeline", broken).firstError()).startsWith(broken + ":1:1 [A-1] /award: ");
        assertThat(khen("timeline", broken).exitCode()).isEqualTo(ExitCode.FAULTS.code());

        Path unknown = file(folder, "b.json", nomination("A-1").replace("lao-dong-tien-tien", "lao-dong-tien-tie"));
        Call award = khen("timeline", unknown, "--from", "2015-01-01", "--to", "2015-01-02");
        assertThat(award.firstError()).contains("\"lao-dong-tien-tie\"");
        assertThat(award.exitCode()).isEqualTo(ExitCode.FAULTS.code());

        Path dayless = file(
                folder, "e.json", nomination("A-1").replace("tien\"", "tie\"").replace("proposedOn", "receivedOn"));
        assertThat(khen("timeline", dayless).firstError())
                .isEqualTo(
                        "khen: The packs in use name no day of change for \"lao-dong-tien-tie\". Give both --from and"
                                + " --to. Did you mean \"lao-dong-tien-tien\"?");

        Path unit = file(folder, "c.json", registration("R-1"));
        assertThat(khenVi("timeline", unit).firstError())
                .isEqualTo("khen: R-1 là bản đăng ký, không có ngày đề nghị. Lệnh này chỉ dùng cho hồ sơ đề nghị khen"
                        + " thưởng.");

        Path many = file(folder, "d.json", "[" + nomination("A-1") + "," + nomination("A-2") + "]");
        assertThat(khen("timeline", many).firstError())
                .isEqualTo("khen: " + many + " holds 2 dossiers. Choose one by --id: A-1, A-2.");
        assertThat(khen("timeline", many, "--id", "A-3").exitCode()).isEqualTo(ExitCode.FILES.code());
        assertThat(khen("timeline", folder, "--id", "R-1").exitCode()).isEqualTo(ExitCode.USAGE.code());
    }
}
