package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khen;
import static org.khen.cli.Call.khenVi;
import static org.khen.cli.Dossiers.file;
import static org.khen.cli.Dossiers.nomination;
import static org.khen.cli.Dossiers.registration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    Path folder;

    @Test
    void one_dossier_is_explained() throws IOException {
        Path file = file(folder, "a.json", nomination("A-1"));

        assertThat(khenVi("explain", file).out())
                .startsWith("Hồ sơ A-1 – Lao động tiên tiến\nKết quả rà soát: Chưa kết luận\n")
                .contains("\nBộ quy định: law-2003 0.");
        assertThat(khen("explain", file, "--id", "A-1").out()).startsWith("Dossier A-1 – ");
    }

    @Test
    void the_council_reads_what_suspends_the_review() throws IOException {
        String inspected = nomination("A-1")
                .replace("2015-01-20", "2025-01-20")
                .replace(
                        "\"groups\":",
                        "\"proceedings\":{\"items\":[{\"kind\":\"inspection\",\"status\":\"open\"}]},\"groups\":");
        Path file = file(folder, "a.json", inspected);

        String matter = "Vụ việc: thanh tra có dấu hiệu vi phạm.";
        assertThat(khenVi("explain", file).out()).contains("Tạm dừng xét: ").doesNotContain(matter);
        assertThat(khenVi("explain", file, "--for-council").out()).contains(matter);
    }

    @Test
    void in_full_the_routes_that_do_not_decide_are_told_too() throws IOException {
        Path file = file(folder, "a.json", nomination("A-1").replace("lao-dong-tien-tien", "bang-khen-thu-tuong"));

        assertThat(khenVi("explain", file).out()).contains("Điều kiện chung:");
        assertThat(khenVi("explain", file, "--full").out())
                .doesNotContain("Điều kiện chung:")
                .contains("Trường hợp xét điểm a khoản 1: ")
                // The same criterion is asked of collectives by clause 3, which is no matter of a person.
                .contains("điểm c khoản 1 Điều 23")
                .doesNotContain("khoản 3 Điều 23");
        Call both = khen("explain", file, "--full", "--for-council");
        assertThat(both.firstError()).contains("--for-council", "--full", "mutually exclusive");
        assertThat(both.exitCode()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void among_several_one_must_be_chosen() throws IOException {
        String many = IntStream.range(0, 25).mapToObj(i -> nomination("A-" + i)).collect(Collectors.joining("\n"));
        Path file = file(folder, "a.jsonl", many);

        Call which = khen("explain", file);
        assertThat(which.firstError())
                .startsWith("khen: " + file + " holds 25 dossiers. Choose one by --id: A-0, A-1,")
                .endsWith("A-19, ….");
        assertThat(which.exitCode()).isEqualTo(ExitCode.USAGE.code());

        Call wrong = khenVi("explain", file, "--id", "A-77");
        assertThat(wrong.firstError()).contains("không có hồ sơ \"A-77\". Có phải là \"A-");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.FILES.code());

        assertThat(khen("explain", file, "--id", "A-24").out()).startsWith("Dossier A-24");
    }

    @Test
    void what_cannot_be_read_or_decided_is_told() throws IOException {
        Path broken = file(folder, "a.json", "{\"id\":\"A-1\"}");
        assertThat(khen("explain", broken).firstError()).startsWith(broken + ":1:1 [A-1] /award: ");
        assertThat(khen("explain", broken).exitCode()).isEqualTo(ExitCode.FAULTS.code());

        Path unknown = file(folder, "b.json", nomination("A-1").replace("lao-dong-tien-tien", "x"));
        assertThat(khen("explain", unknown).firstError())
                .contains("No pack in use knows the award \"x\". Awards known: ");
    }

    @Test
    void a_registration_is_explained_as_the_page_of_its_unit() throws IOException {
        Path file = file(folder, "r.json", registration("R-1"));
        Call call = khenVi("explain", file);

        assertThat(call.exitCode()).isZero();
        assertThat(call.out())
                .startsWith("Hồ sơ R-1 – Đăng ký phong trào và điển hình năm 2015\n"
                        + "Kết quả rà soát: Chưa đúng quy định\nSở Y tế đăng ký 01 phong trào (quy định 01-02)")
                .contains("\"Toàn thành phố chung sức xây dựng nông thôn mới\" – nêu tại điểm 1 mục II Kế hoạch"
                        + " 6963/KH-UBND; nơi phát động: UBND thành phố Hải Phòng.")
                .contains("- ĐH-1 (lĩnh vực y tế): Phát hiện ✓, Bồi dưỡng –, Tổng kết ?, Nhân điển hình ?.");
    }
}
