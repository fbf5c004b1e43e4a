package org.khen.report.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khen.facts.Person;
import org.khen.facts.ReviewRound;
import org.khen.pack.Language;

class ExcelAccidentsTest {

    @TempDir
    private Path folder;

    private final Sheets sheets = new Sheets();

    @AfterEach
    void close() throws IOException {
        sheets.close();
    }

    @Test
    void a_good_workbook_is_read_whole_and_dates_written_as_text_are_told_once_a_column() throws IOException {
        ReadRoundTables read = sheets.read(folder);

        assertThat(read.isClean()).isTrue();
        assertThat(read.problems()).extracting(CellProblem::code).containsOnly(CellProblemCode.DATE_AS_TEXT);
        assertThat(read.problems().get(read.problems().size() - 1).in(Language.VIETNAMESE))
                .isEqualTo(
                        "Đề nghị, ô E2: Ngày được ghi dạng chữ và đã đọc là ngày/tháng/năm. (2 ô của cột này, ô đầu tiên là E2)"
                                + " Nên chọn định dạng Ngày cho cột để Excel sắp xếp và lọc đúng.");
        assertThat(round(read).entries().get(0).nomination().proposedOn()).isEqualTo(LocalDate.of(2015, 11, 1));
    }

    @Test
    void a_date_is_read_by_its_format_and_a_number_in_its_place_refused() throws IOException {
        sheets.set("Đề nghị", 2, 5, 42_309, "dd/mm/yyyy").set("Đề nghị", 3, 5, 42_309, "General");

        ReadRoundTables read = sheets.read(folder);

        assertThat(round(read).entries().get(0).nomination().proposedOn()).isEqualTo(LocalDate.of(2015, 11, 1));
        assertThat(round(read).entries().get(1).nomination().proposedOn()).isNull();
        assertThat(Sheets.told(read))
                .containsExactly("Đề nghị, ô E3: \"42309\" không phải ngày hợp lệ. Excel đã đổi ngày thành số."
                        + " Hãy chọn định dạng Ngày dd/MM/yyyy cho ô rồi gõ lại ngày.");
    }

    @Test
    void a_date_with_the_month_first_or_that_does_not_exist_is_refused() throws IOException {
        sheets.set("Đề nghị", 2, 5, "7/1/2015").set("Đề nghị", 3, 5, "31/02/2015");

        assertThat(Sheets.told(sheets.read(folder)))
                .hasSize(2)
                .anyMatch(
                        told -> told.startsWith("Đề nghị, ô E2: \"7/1/2015\" không phải ngày hợp lệ. Hãy viết đủ hai"))
                .anyMatch(
                        told -> told.startsWith("Đề nghị, ô E3: \"31/02/2015\" không phải ngày hợp lệ. Hãy viết ngày"));
    }

    @Test
    void a_formula_is_never_worked_out_and_its_cached_value_not_taken() throws IOException {
        sheets.cell("Đề nghị", 2, 6).setCellFormula("HYPERLINK(\"http://example.org\",\"nữ\")");
        sheets.set("Đề nghị", 3, 4, "=1+1");

        ReadRoundTables read = sheets.read(folder);

        assertThat(Sheets.told(read))
                .hasSize(2)
                .anyMatch(told -> told.startsWith("Đề nghị, ô F2: Nội dung của \"Giới tính\" là công thức."))
                .anyMatch(told -> told.startsWith("Đề nghị, ô D3: \"=1+1\" là công thức."));
        assertThat(round(read).entries()).hasSize(1);
        assertThat(person(read).sex()).isNull();
        assertThat(read.nominationsLeftOut()).isEqualTo(1);
    }

    @Test
    void what_nobody_sees_is_told_and_read() throws IOException {
        sheets.book.getSheet("Đề nghị").getRow(1).setZeroHeight(true);
        sheets.book.getSheet("Đề nghị").setColumnHidden(2, true);
        sheets.book.setSheetHidden(0, true);

        ReadRoundTables read = sheets.read(folder);

        assertThat(Sheets.told(read))
                .containsExactly(
                        "Đợt xét: Trang bị ẩn nhưng vẫn được đọc. Hãy bỏ ẩn để kiểm tra, hoặc xóa trang.",
                        "Đề nghị, cột C: Cột (hoặc các cột từ cột này) bị ẩn nhưng vẫn được đọc. Hãy bỏ ẩn để kiểm tra.",
                        "Đề nghị, dòng 2: Có 1 dòng bị ẩn hoặc bị lọc (dòng đầu tiên ở đây) nhưng vẫn được đọc."
                                + " Hãy bỏ ẩn, bỏ lọc để kiểm tra.");
        assertThat(round(read).entries()).hasSize(2);
    }

    @Test
    void merged_cells_are_told() throws IOException {
        sheets.book.getSheet("Đề nghị").addMergedRegion(new CellRangeAddress(1, 2, 4, 4));

        ReadRoundTables read = sheets.read(folder);

        assertThat(Sheets.told(read))
                .containsExactly(
                        "Đề nghị, ô E2: Các ô E2:E3 bị gộp: chỉ ô đầu có nội dung, các ô còn lại coi là để trống."
                                + " Hãy bỏ gộp và điền từng ô.");
        assertThat(read.isClean()).isFalse();
    }

    @Test
    void a_share_and_a_number_with_marks_are_no_counts() throws IOException {
        sheets.add("Cơ quan, đơn vị", "Mã", "Tổng số người", "Số người đạt Lao động tiên tiến", "Số đạt: giay-khen")
                .row("Cơ quan, đơn vị", "DV-1", "1.500", 0, "60")
                .set("Cơ quan, đơn vị", 2, 3, 0.15, "0%");

        ReadRoundTables read = sheets.read(folder);

        assertThat(Sheets.told(read))
                .hasSize(3)
                .anyMatch(told -> told.startsWith("Cơ quan, đơn vị, ô B2: \"1.500\" có dấu ngăn cách"))
                .anyMatch(told -> told.startsWith("Cơ quan, đơn vị, ô C2: \"15 %\" là tỷ lệ phần trăm."))
                .anyMatch(told -> told.startsWith("Cơ quan, đơn vị, ô D2: Số được ghi dạng chữ."));
        assertThat(round(read).units().get(0).headcount()).isNull();
        assertThat(round(read).units().get(0).holdersOf("lao-dong-tien-tien")).isNull();
        assertThat(round(read).units().get(0).holdersOf("giay-khen")).isEqualTo(60);
    }

    @Test
    void sheets_and_headings_that_do_not_exist_are_told_with_the_one_that_was_meant() throws IOException {
        sheets.add("Thanh tich", "Mã hồ sơ").add("Nháp", "a");
        sheets.set("Đề nghị", 1, 6, "Gioi tinh");

        assertThat(Sheets.told(sheets.read(folder)))
                .hasSize(3)
                .anyMatch(told -> told.startsWith("Đề nghị, ô F1: \"Gioi tinh\" không phải tên cột")
                        && told.endsWith("Có phải là \"Giới tính\" không?"))
                .anyMatch(told -> told.endsWith("Có phải là \"Thành tích\" không?"))
                .anyMatch(told -> told.startsWith("Nháp: Đợt xét không có trang \"Nháp\""));
    }

    @Test
    void a_code_that_stands_twice_and_one_that_no_dossier_has_are_told() throws IOException {
        sheets.row("Đề nghị", "HS-1", "cá nhân", "Trần C", "giay-khen");
        sheets.add("Sáng kiến", "Mã hồ sơ", "Năm").row("Sáng kiến", "HS-10", 2014);

        ReadRoundTables read = sheets.read(folder);

        assertThat(Sheets.told(read))
                .contains(
                        "Đề nghị, ô A4: Mã hồ sơ \"HS-1\" đã có ở dòng 2, nên dòng này không được đọc. Mỗi hồ sơ một mã riêng.",
                        "Sáng kiến, ô A2: Không có hồ sơ \"HS-10\" ở trang Đề nghị, nên dòng không được đọc."
                                + " Có phải là \"HS-1\" không?");
        assertThat(person(read).initiatives())
                .as("nobody knows whose the row is")
                .isNull();
    }

    @Test
    void required_cells_and_words_outside_the_list_leave_the_row_out_and_keep_the_others() throws IOException {
        sheets.row("Đề nghị", "HS-3", "ca nhan", "Trần C", "giay-khen").row("Đề nghị", "HS-4", "cá nhân", "Trần D", "");

        ReadRoundTables read = sheets.read(folder);

        assertThat(Sheets.told(read))
                .containsExactly(
                        "Đề nghị, ô B4: \"ca nhan\" không phải từ dùng ở đây. Có phải là \"cá nhân\" không?",
                        "Đề nghị, ô D5: Chưa điền \"Khen thưởng đề nghị\", nên dòng này không được đọc."
                                + " Hãy điền: mã hoặc tên khen thưởng.");
        assertThat(round(read).entries()).extracting(entry -> entry.id()).containsExactly("HS-1", "HS-2");
        assertThat(read.nominationsLeftOut()).isEqualTo(2);
    }

    private static ReviewRound round(ReadRoundTables read) {
        assertThat(read.round()).isNotNull();
        return read.round();
    }

    private static Person person(ReadRoundTables read) {
        return (Person) round(read).entries().get(0).nomination().candidate();
    }
}
