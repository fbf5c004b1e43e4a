package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khen;
import static org.khen.cli.Call.khenVi;
import static org.khen.cli.Dossiers.file;
import static org.khen.cli.Dossiers.nomination;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of dossiers with an {@code expected.csv}: what came of each beside what was expected and what authorities answered. */
class ExpectedAnswersTest {

    private static final String HEADINGS = "id;packs;outcome;criterion;verdict;source;answered_by;answer\n";

    @TempDir
    Path folder;

    @BeforeEach
    void two_dossiers_that_stay_open() throws IOException {
        file(folder, "a.json", "[" + nomination("A-1") + "," + nomination("A-2") + "]");
    }

    private void expected(String rows) throws IOException {
        Files.writeString(folder.resolve("expected.csv"), "\uFEFF" + HEADINGS + rows);
    }

    @Test
    void what_is_as_expected_is_counted_and_needs_no_word() throws IOException {
        expected("A-1;;UNDETERMINED;;;;;\nA-2;law-2003;chưa kết luận;;;;;\n");

        Call call = khenVi("evaluate", folder);

        assertThat(call.out())
                .contains("Đúng như expected.csv ghi: 2 trong 2 hồ sơ")
                .doesNotContain("KHÔNG như mong đợi");
        assertThat(call.exitCode()).isZero();
    }

    @Test
    void another_outcome_verdict_or_clause_is_told_and_ends_with_one() throws IOException {
        expected("A-1;;ELIGIBLE;;;;;\nA-2;;UNDETERMINED;ldtt-2003.discipline;NOT_MET;nd65-5-6;;\n");

        Call call = khenVi("evaluate", folder);

        assertThat(call.out())
                .contains("  KHÔNG như mong đợi ở expected.csv: Đủ điều kiện\n")
                .contains("ldtt-2003.discipline: Không đạt [nd65-5-6]\n")
                .contains("Đúng như expected.csv ghi: 0 trong 2 hồ sơ\n  Khác: A-1, A-2\n");
        assertThat(call.exitCode()).isEqualTo(ExitCode.FAULTS.code());
        assertThat(khen("evaluate", folder).out()).contains("NOT as expected.csv says: Eligible");
    }

    @Test
    void the_answer_of_an_authority_stands_beside_the_result_and_may_differ_from_it() throws IOException {
        expected("""
            A-1;;UNDETERMINED;;;;Bộ Nội vụ, 17/12/2020;NOT_ELIGIBLE
            A-2;;UNDETERMINED;ldtt-2003.discipline;UNKNOWN;nd65-5-6;Ban Thi đua;chưa kết luận
            """);

        Call call = khenVi("evaluate", folder);

        assertThat(call.out())
                .contains("  Câu trả lời (Bộ Nội vụ, 17/12/2020): Không đủ điều kiện – khác kết quả trên.\n")
                .contains("  Câu trả lời (Ban Thi đua): Chưa kết luận – cùng kết quả."
                        + " Căn cứ: khoản 6 Điều 5 Nghị định 65/2014/NĐ-CP.\n")
                .contains("Cùng kết quả với câu trả lời: 1 trong 2 hồ sơ\n  Khác: A-1\n");
        assertThat(call.exitCode()).as("the authority may see it otherwise").isZero();
    }

    @Test
    void a_dossier_is_judged_by_the_packs_that_its_row_names_unless_the_command_names_some() throws IOException {
        expected("A-1;law-2022;NO_RULE_IN_FORCE;;;;;\nA-2;;UNDETERMINED;;;;;\n");

        assertThat(khen("evaluate", folder).out()).contains("As expected.csv says: 2 of 2 dossiers");
        assertThat(khen("evaluate", folder, "--pack", "law-2003").out())
                .contains("As expected.csv says: 1 of 2 dossiers");
    }

    @Test
    void a_pack_that_its_row_names_may_lie_beside_the_file() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("packs/phường"));
        Files.writeString(pack.resolve("pack.csv"), "Mục;Nội dung\n");
        expected("A-1;packs/phường;UNDETERMINED;;;;;\nA-2;law-2003;UNDETERMINED;;;;;\n");

        Call call = khenVi("evaluate", folder);

        assertThat(call.err())
                .as("a pack without a row, so it does not know the title")
                .contains("[A-1] /award: Các bộ quy định đang dùng không có danh hiệu")
                .doesNotContain("A-2");
        assertThat(call.exitCode()).isEqualTo(ExitCode.FAULTS.code());
    }

    @Test
    void what_cannot_be_understood_is_told_by_file_line_and_column() throws IOException {
        expected("A-1;;perhaps;;;;;\n");
        assertThat(khenVi("evaluate", folder).firstError())
                .endsWith(
                        "expected.csv, dòng 2, cột \"Kết quả\": \"perhaps\" không phải là một kết quả. Hãy ghi một trong: Đủ điều"
                                + " kiện, Không đủ điều kiện, Chưa kết luận, Không có quy định.");
        expected("A-1;;ELIGIBLE;;maybe;;;\n");
        assertThat(khenVi("evaluate", folder).firstError()).contains("cột \"Kết luận\": \"maybe\"");
        expected("A-1;;ELIGIBLE;;;;;\nA-1;;ELIGIBLE;;;;;\n");
        assertThat(khenVi("evaluate", folder).firstError()).contains("dòng 3: hồ sơ \"A-1\" đã có ở dòng trên");
        expected("A-1;law-1903;ELIGIBLE;;;;;\n");
        assertThat(khenVi("evaluate", folder).firstError()).contains("expected.csv: ", "law-1903", "law-2003");
        Files.writeString(folder.resolve("expected.csv"), "id;outcom\nA-1;ELIGIBLE\n");
        Call call = khenVi("evaluate", folder);
        assertThat(call.err()).contains("Không đọc được bảng kết quả mong đợi", "\"outcom\"");
        assertThat(call.exitCode()).isEqualTo(ExitCode.FILES.code());
    }
}
