package org.khen.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khen.RoundResult;
import org.khen.RoundStatus;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.pack.Language;

class WorkbookTest {

    private static final SampleRound SAMPLE = SampleRound.of(120, 6);

    private static XSSFWorkbook workbook(SampleRound sample, Language language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RoundPapers.of(sample.round, sample.decision, language).workbook(out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<Row> rows(Sheet sheet) {
        List<Row> rows = new ArrayList<>();
        for (Row row : sheet) {
            Cell first = row.getCell(0);
            if (first != null && first.getCellType() == CellType.NUMERIC) {
                rows.add(row);
            }
        }
        return rows;
    }

    @Test
    void it_has_the_four_sheets_of_a_council() throws IOException {
        try (XSSFWorkbook workbook = workbook(SAMPLE, Language.VIETNAMESE)) {
            assertThat(workbook).hasSize(4);
            assertThat(workbook.getSheetName(0)).isEqualTo("Danh sách đề nghị");
            assertThat(workbook.getSheetName(1)).isEqualTo("Tổng hợp thẩm định");
            assertThat(workbook.getSheetName(2)).isEqualTo("Phiếu bỏ phiếu");
            assertThat(workbook.getSheetName(3)).isEqualTo("Kết quả cho biên bản");
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_sheet_prints_across_on_a4_with_its_head_frozen(Language language) throws IOException {
        try (XSSFWorkbook workbook = workbook(SAMPLE, language)) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getFooter().getLeft()).isNotEmpty();
            }
        }
    }

    @Test
    void the_list_holds_every_selected_dossier_once_and_the_appraisal_all() throws IOException {
        try (XSSFWorkbook workbook = workbook(SAMPLE, Language.VIETNAMESE)) {
            assertThat(rows(workbook.getSheetAt(0)).stream()
                            .map(row -> row.getCell(8).getStringCellValue()))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(SAMPLE.decision.results().stream()
                            .filter(result -> result.status() == RoundStatus.SELECTED)
                            .map(RoundResult::id)
                            .toList());
            assertThat(rows(workbook.getSheetAt(1)).stream()
                            .map(row -> row.getCell(1).getStringCellValue()))
                    .containsExactlyInAnyOrderElementsOf(SAMPLE.decision.results().stream()
                            .map(RoundResult::id)
                            .toList());
        }
    }

    @Test
    void numbers_begin_anew_under_every_heading() throws IOException {
        try (XSSFWorkbook workbook = workbook(SAMPLE, Language.VIETNAMESE)) {
            double before = 0;
            int lists = 0;
            for (Row row : rows(workbook.getSheetAt(0))) {
                double stt = row.getCell(0).getNumericCellValue();
                assertThat(stt == 1 || stt == before + 1).isTrue();
                lists += stt == 1 ? 1 : 0;
                before = stt;
            }
            assertThat(lists).isGreaterThan(3);
        }
    }

    @Test
    void votes_are_numbers_that_excel_can_add() throws IOException {
        List<RoundEntry> voted = SAMPLE.round.entries().stream()
                .limit(60)
                .map(entry -> entry.voted(11, 15))
                .toList();
        SampleRound round = SampleRound.of(new ReviewRound("P", SampleRound.HELD_ON, voted, SAMPLE.round.units()));
        try (XSSFWorkbook workbook = workbook(round, Language.VIETNAMESE)) {
            assertThat(rows(workbook.getSheetAt(3))).isNotEmpty().allSatisfy(row -> {
                assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(11);
                assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(15);
            });
        }
    }

    @Test
    void ballots_are_blank() throws IOException {
        try (XSSFWorkbook workbook = workbook(SAMPLE, Language.VIETNAMESE)) {
            assertThat(rows(workbook.getSheetAt(2))).isNotEmpty().allSatisfy(row -> {
                for (int column = 4; column < 7; column++) {
                    assertThat(row.getCell(column).getStringCellValue()).isEmpty();
                }
            });
        }
    }

    @Test
    void text_never_becomes_a_formula() throws IOException {
        List<RoundEntry> entries = new ArrayList<>();
        List<String> hostile = List.of("=1+1", "+1", "-1", "@SUM(A1)", "=HYPERLINK(\"x\")", "\u202E=cmd|'/c'!A1");
        for (String name : hostile) {
            entries.add(new RoundEntry(
                    SampleRound.renamed(SampleRound.examples().get(0), "X-" + entries.size(), "tên"),
                    null,
                    "U",
                    name,
                    1,
                    null,
                    name));
        }
        SampleRound sample =
                SampleRound.of(new ReviewRound("R", "=1", SampleRound.HELD_ON, entries, List.of(), List.of()));

        try (XSSFWorkbook workbook = workbook(sample, Language.VIETNAMESE)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                    }
                }
            }
            for (Row row : rows(workbook.getSheetAt(0))) {
                Cell post = row.getCell(2);
                assertThat("=+-@".indexOf(post.getStringCellValue().charAt(0))).isNotNegative();
                assertThat(post.getCellStyle().getQuotePrefixed()).isTrue();
                assertThat(row.getCell(1).getCellStyle().getQuotePrefixed()).isFalse();
            }
        }
    }

    @Test
    void a_round_without_nominations_is_a_workbook_too() throws IOException {
        try (XSSFWorkbook workbook = workbook(SampleRound.empty(), Language.ENGLISH)) {
            workbook.forEach(sheet -> assertThat(rows(sheet)).isEmpty());
        }
    }
}
