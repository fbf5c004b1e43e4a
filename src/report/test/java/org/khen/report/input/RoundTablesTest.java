package org.khen.report.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.khen.pack.Award;
import org.khen.pack.AwardGroup;
import org.khen.pack.CellRef;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Validity;

class RoundTablesTest {

    @Test
    void no_two_sheets_and_no_two_columns_of_a_sheet_share_a_name() {
        assertThat(RoundTables.sheets()).extracting(RoundSheet::vi).doesNotHaveDuplicates();
        assertThat(RoundTables.sheets()).extracting(RoundSheet::en).doesNotHaveDuplicates();
        assertThat(RoundTables.sheets()).extracting(RoundSheet::file).doesNotHaveDuplicates();
        assertThat(RoundTables.sheets()).allSatisfy(sheet -> {
            assertThat(sheet.columns()).extracting(RoundColumn::vi).doesNotHaveDuplicates();
            assertThat(sheet.columns()).extracting(RoundColumn::en).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_spreadsheet_can_hold_the_names_of_sheets_and_every_system_those_of_files() {
        assertThat(RoundTables.sheets()).allSatisfy(sheet -> {
            assertThat(sheet.vi().length()).isLessThanOrEqualTo(31);
            assertThat(sheet.file()).matches("[a-z-]+");
        });
    }

    @Test
    void every_column_that_is_read_says_which_fact_it_fills_or_that_it_is_for_people() {
        assertThat(RoundTables.sheets())
                .filteredOn(sheet -> !sheet.equals(RoundInfo.SHEET))
                .flatExtracting(RoundSheet::columns)
                .allSatisfy(column ->
                        assertThat(column.fills().isEmpty()).isEqualTo(column.kind() == ColumnKind.FOR_PEOPLE));
    }

    @Test
    void the_template_offers_the_awards_of_the_packs_and_freezes_the_headings() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RoundTemplate.write(List.of(award()), bytes);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(book.getSheetName(0)).isEqualTo("Hướng dẫn");
            assertThat(book.getNumberOfSheets()).isEqualTo(RoundTables.sheets().size() + 2);
            XSSFSheet nominations = book.getSheet("Đề nghị");
            assertThat(nominations.getPaneInformation().isFreezePane()).isTrue();
            assertThat(nominations.getLastRowNum()).as("no example row").isZero();
            assertThat(nominations.getDataValidations())
                    .hasSizeGreaterThan(8)
                    .extracting(DataValidation::getErrorStyle)
                    .containsOnly(DataValidation.ErrorStyle.WARNING);
            assertThat(book.getSheet("Danh mục").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("giay-khen – Giấy khen");
        }
    }

    @Test
    void the_guide_tells_how_to_count_the_holders_of_another_award() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RoundTemplate.write(List.of(award()), bytes);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            StringBuilder guide = new StringBuilder();
            book.getSheet("Hướng dẫn").forEach(row -> row.forEach(cell -> guide.append(cell)));
            assertThat(guide).contains("thêm cột \"Số đạt: ‹mã hoặc tên khen thưởng›\"");
        }
    }

    private static Award award() {
        return new Award(
                "giay-khen",
                new Text("Giấy khen", "Certificate"),
                AwardGroup.TITLE,
                null,
                Set.of(Subject.PERSON),
                null,
                new Text("", ""),
                Validity.ALWAYS,
                "nguon",
                new CellRef("awards.csv", 2, 1));
    }
}
