package org.khen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.cli.Call.khen;
import static org.khen.cli.Call.khenVi;
import static org.khen.cli.Dossiers.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackCommandsTest {

    @TempDir
    Path folder;

    @Test
    void a_pack_is_shown() {
        Call vi = khenVi("pack", "show", "law-2003", "--on", "16/9/2014");
        assertThat(vi.out())
                .startsWith("Bộ quy định law-2003 phiên bản ")
                .contains("có hiệu lực ngày 16/09/2014:", "Nhóm tiêu chí awards/lao-dong-tien-tien (");
        assertThat(vi.exitCode()).isZero();
        assertThat(khen("pack", "show", "hai-phong-6963").out()).startsWith("Pack hai-phong-6963 ");
        assertThat(khen("pack", "show").out()).contains("Pack law-2022 version ", "Pack hai-phong-6963 version ");
    }

    @Test
    void the_movements_of_a_pack_are_shown_with_their_source() {
        assertThat(khenVi("pack", "show", "hai-phong-6963").out())
                .contains("Phong trào thi đua:\n")
                .contains("nong-thon-moi – Toàn thành phố chung sức xây dựng nông thôn mới (từ ngày 16/09/2014)")
                .contains("Nơi phát động: UBND thành phố Hải Phòng. Căn cứ điểm 1 mục II Kế hoạch 6963/KH-UBND.");
        assertThat(khenVi("pack", "show", "hai-phong-6963", "--on", "15/09/2014")
                        .out())
                .doesNotContain("nong-thon-moi");
    }

    @Test
    void places_are_shown_with_what_decisions_say_of_them_and_when() {
        assertThat(khenVi("pack", "show", "places").out())
                .contains(
                        "  Địa bàn:\n",
                        "    318 huyện Bạch Long Vĩ (huyện, thuộc 31): hải đảo; từ ngày 01/01/2014 đến hết ngày 30/06/2025; ",
                        "    11941 xã Trân Châu (xã, thuộc 317): xã đảo; từ ngày 23/11/2017 đến hết ngày 30/06/2025;"
                                + " Quyết định 1859/QĐ-TTg; thay bằng mã 11914\n",
                        "    31 thành phố Hải Phòng (tỉnh): danh mục hải đảo đầy đủ trong phạm vi này; từ ngày 01/01/2014; ");
        assertThat(khenVi("pack", "show", "places", "--on", "22/11/2017").out())
                .contains("Địa bàn ghi nhận vào ngày 22/11/2017:", "11941 xã Trân Châu (xã, thuộc 317); ")
                .doesNotContain("): xã đảo; ", "đặc khu");
        assertThat(khen("pack", "show", "places", "--coverage").out())
                .contains(
                        "Decision 1859/QĐ-TTg [qd-1859]: has a criterion",
                        "Places that rest on it: 11914 thị trấn Cát Bà, ");
    }

    @Test
    void days_on_which_the_rules_change_are_shown_whatever_the_day() {
        assertThat(khenVi("pack", "show", "law-2022", "--on", "30/9/2026").out())
                .contains("  Ngày thay đổi quy định:\n"
                        + "    01/10/2026: xét theo ngày tiếp nhận hồ sơ (Điều 4 Luật 06/2026/QH16)\n"
                        + "      Chưa xem được nguyên văn Luật 06/2026/QH16: quy định trước đó được tính tiếp như một"
                        + " cách hiểu.\n      Theo nguồn thứ cấp, ");
    }

    @Test
    void the_ledger_is_shown() {
        assertThat(khenVi("pack", "show", "law-2022", "--on", "1/2/2025").out())
                .contains(
                        "Thành tích đã tính cho khen thưởng trước:",
                        "mọi khen thưởng thuộc hình thức khen thưởng: năm đã tính thì không tính lại cho cùng khen thưởng (",
                        "khoản 9 Điều 30 Nghị định 98/2023/NĐ-CP)");
        assertThat(khen("pack", "show", "law-2003").out())
                .contains("every commendation form: its achievement no longer counts for commendation form (");
    }

    @Test
    void a_criterion_is_shown_with_its_numbers_and_its_rule() {
        assertThat(khen("pack", "show", "--criterion", "ldtt-2003.days-off").out())
                .startsWith("ldtt-2003.days-off – ")
                .contains(
                        "Kind: bar",
                        "Limits, parameters, adjustments:",
                        "rule \"ldtt-2003.days-off\"",
                        "Asked for by: ");
        Call wrong = khen("pack", "show", "--criterion", "ldtt-2003.days-of");
        assertThat(wrong.firstError())
                .isEqualTo("khen: There is no criterion \"ldtt-2003.days-of\". Did you mean \"ldtt-2003.days-off\"?");
        assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void a_pack_on_another_is_shown_with_what_it_overrides() {
        Path own = Path.of("../../examples/own-pack/src/main/resources/META-INF/khen/packs/song-may");

        assertThat(khenVi("pack", "show", own).out())
                .contains("Dựa trên: law-2022", "Ghi đè: ldtt-2022.rating-level, ldtt-2022.clause-3-text, ");
        assertThat(khenVi("pack", "show", own, "--criterion", "ldtt-2022.rating")
                        .out())
                .contains(
                        "ldtt-2022.rating-level: từ hoàn thành tốt nhiệm vụ",
                        "ldtt-2022.rating-level: từ hoàn thành xuất sắc nhiệm vụ [group=official]",
                        "; bộ quy định song-may");
        assertThat(khen("pack", "check", own).exitCode()).isZero();
    }

    @Test
    void packs_are_checked_and_their_cases_run() {
        Call call = khen("pack", "check");
        assertThat(call.out()).contains(" cases, 0 of them not as expected.\n").endsWith("4 packs.\n");
        assertThat(call.exitCode()).isZero();
        assertThat(khen("pack", "check", "law-2003", "--format", "json").out())
                .startsWith("{\"passed\":true,\"errors\":0,")
                .contains("\"cases\":[{\"pack\":\"law-2003\"");
    }

    @Test
    void what_is_mended_alike_is_told_once_with_its_places() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            sources.append("s-").append(i).append(";kế hoạch\n");
        }
        file(folder, "pack.csv", "Mục;Nội dung\nmã;toy\n");
        file(
                folder,
                "sources.csv",
                "Mã căn cứ;Loại nguồn;Số, ký hiệu;Cơ quan ban hành;Ngày ban hành;Điều (mục);Khoản;Điểm;Hiệu lực từ ngày;"
                        + "Hiệu lực đến hết ngày;Nội dung tóm tắt;Xử lý trong bộ quy định;Lý do;Mức kiểm chứng;Ngày kiểm tra\n"
                        + sources);

        String out = khenVi("pack", "check", folder).out();

        assertThat(out.lines().filter(line -> line.contains("\"kế hoạch\" không phải")))
                .hasSize(3);
        assertThat(out).contains("… và 17 chỗ khác trong tệp này (WORD-UNKNOWN), sửa như trên: B5, B6, ");
        assertThat(khen("pack", "check", folder, "--format", "json").out().split("kế hoạch\\\\\" không"))
                .hasSize(21);
    }

    @Test
    void a_case_not_as_expected_is_told_with_number_and_clause_and_named_once() throws IOException {
        Path copy = copyOfLaw();
        Path limits = copy.resolve("awards/lao-dong-tien-tien/limits.csv");
        Files.writeString(limits, Files.readString(limits).replace(";từ;40;", ";trên;40;"));

        Call call = khenVi("pack", "check", copy);

        assertThat(call.out())
                .contains(
                        "(law-2003/awards/lao-dong-tien-tien/cases.csv, dòng 32): Nghỉ ốm 40 ngày làm việc\n",
                        "  - ldtt-2003.days-off mong đợi \"thuộc\", kết quả \"không thuộc\" (40 ngày làm việc, quy định trên 40",
                        "khoản 6 Điều 5 Nghị định 65/2014/NĐ-CP")
                .endsWith("Không đạt: 0 lỗi, 0 cảnh báo, 3 tình huống không đúng mong đợi.\n");
        assertThat(call.exitCode()).isEqualTo(ExitCode.FAULTS.code());
    }

    @Test
    void a_topic_whose_cases_were_deleted_is_warned_of() throws IOException {
        Path copy = copyOfLaw();
        Files.delete(copy.resolve("awards/lao-dong-tien-tien/cases.csv"));

        Call call = khenVi("pack", "check", copy);

        assertThat(call.out())
                .contains("CẢNH BÁO CASES-MISSING law-2003/awards/lao-dong-tien-tien/cases.csv: Nhóm tiêu chí này")
                .contains("1 cảnh báo");
        assertThat(call.exitCode()).isZero();
    }

    @Test
    void a_broken_pack_is_told_cell_by_cell() throws IOException {
        file(folder, "pack.csv", "Khóa;Giá trị\nid;toy\n");

        Call call = khenVi("pack", "check", folder);

        assertThat(call.exitCode()).isEqualTo(ExitCode.FAULTS.code());
        assertThat(call.out()).startsWith("LỖI ").contains("Không đạt: ");
        assertThat(khen("pack", "check", folder, "--format", "json").out()).startsWith("{\"passed\":false,");
    }

    @Test
    void advice_stands_among_the_problems_and_fails_nothing() throws IOException {
        Path copy = copyOfLaw();
        Path limits = copy.resolve("awards/tap-the-lao-dong-xuat-sac/limits.csv");
        Files.writeString(limits, Files.readString(limits).replace(";từ;70;%", ";từ;40;%"));
        Files.delete(copy.resolve("awards/tap-the-lao-dong-xuat-sac/cases.csv"));

        Call call = khenVi("pack", "check", copy);

        assertThat(call.out())
                .contains(
                        "CẢNH BÁO LIMIT-RANK-ORDER law-2003/awards/tap-the-lao-dong-xuat-sac/limits.csv, ô G3: "
                                + "\"ttldxs-2003.advanced-share\" (từ 40 % trở lên) của \"tap-the-lao-dong-xuat-sac\" dễ đạt hơn ")
                .endsWith("Không có lỗi; 2 cảnh báo, 1 bộ quy định.\n");
        assertThat(call.exitCode()).isZero();
    }

    @Test
    void sources_due_are_looked_for_on_a_day_that_is_given() {
        assertThat(khenVi("pack", "check", "places").out())
                .contains(
                        "Chưa xem căn cứ nào đến hạn kiểm tra lại; muốn xem thì thêm ngày, ví dụ --as-of 01/12/2026.\n");
        Call due = khenVi("pack", "check", "places", "--as-of", "01/12/2027");
        assertThat(due.out())
                .contains("SOURCE-RECHECK-DUE places/sources.csv, ô O2: ")
                .doesNotContain("Chưa xem");
        assertThat(due.exitCode()).isZero();
        assertThat(khenVi("pack", "check", "places", "--as-of", "01/12/2027", "--recheck-after", "13")
                        .out())
                .doesNotContain("SOURCE-RECHECK-DUE");
    }

    @Test
    void a_number_of_months_that_will_not_do_is_refused() {
        Call none = khenVi("pack", "check", "places", "--as-of", "01/12/2027", "--recheck-after", "0");
        assertThat(none.firstError())
                .isEqualTo("khen: --recheck-after: \"0\" không dùng được. Hãy ghi số tháng, từ 1 trở lên.");
        assertThat(none.exitCode()).isEqualTo(ExitCode.USAGE.code());
        assertThat(khen("pack", "check", "places", "--recheck-after", "6").firstError())
                .isEqualTo("khen: --recheck-after goes only with --as-of. Give a day, such as --as-of 2026-12-01.");
        assertThat(khen("pack", "check", "places", "--as-of", "yesterday").exitCode())
                .isEqualTo(ExitCode.USAGE.code());
    }

    @Test
    void editors_get_the_same_as_sarif() throws IOException {
        Path copy = copyOfLaw();
        Path limits = copy.resolve("awards/lao-dong-tien-tien/limits.csv");
        Files.writeString(limits, Files.readString(limits).replace(";từ;40;", ";trên;40;"));

        Call call = khenVi("pack", "check", copy, "--format", "sarif");

        assertThat(call.exitCode()).isEqualTo(ExitCode.FAULTS.code());
        assertThat(call.out())
                .contains(
                        "\"version\" : \"2.1.0\"",
                        "\"ruleId\" : \"CASE-FAILED\"",
                        "/law-2003/awards/lao-dong-tien-tien/cases.csv\"",
                        "\"startLine\" : 32");
    }

    @Test
    void a_pack_without_any_case_fails_and_is_counted() throws IOException {
        Path copy = copyOfLaw();
        try (Stream<Path> files = Files.walk(copy)) {
            for (Path file : files.filter(path -> path.endsWith("cases.csv")).toList()) {
                Files.delete(file);
            }
        }

        Call call = khenVi("pack", "check", copy);

        assertThat(call.out())
                .contains("LỖI PACK-UNPROVED law-2003/pack.csv: Bộ quy định law-2003 không có tình huống kiểm thử nào")
                .contains("Không đạt: 1 lỗi, ");
        assertThat(call.exitCode()).isEqualTo(ExitCode.FAULTS.code());
    }

    @Test
    void where_nothing_loads_no_case_is_said_to_be_as_expected() throws IOException {
        file(folder, "pack.csv", "Khóa;Giá trị\nid;toy\n");

        assertThat(khenVi("pack", "check", folder).out())
                .contains("Chưa chạy tình huống kiểm thử nào: phải sửa các lỗi trên trước.\n")
                .doesNotContain("không đúng mong đợi");
    }

    private Path copyOfLaw() throws IOException {
        Path source = Path.of("../../rules/law-2003");
        Path copy = Files.createDirectory(folder.resolve("law-2003"));
        try (Stream<Path> files = Files.walk(source)) {
            for (Path from : files.filter(path -> path.toString().matches(".*\\.(csv|drl)"))
                    .filter(path -> !path.startsWith(source.resolve("target")))
                    .toList()) {
                Path to = copy.resolve(source.relativize(from).toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
        return copy;
    }
}
