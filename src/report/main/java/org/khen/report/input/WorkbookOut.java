package org.khen.report.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Period;

/** Writes the sheets of a round as a workbook: the same bytes for the same round. */
final class WorkbookOut {

    private static final int ROWS_IN_MEMORY = 200;

    private WorkbookOut() {}

    static void write(Map<RoundSheet, List<OutRow>> rows, AwardNames awards, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            book.setCompressTempFiles(true);
            // No round comes near 4 GB, and what reads streams of zip files trips over the longer form.
            book.setZip64Mode(Zip64Mode.Never);
            OutStyles styles = new OutStyles(book);
            GuideSheet.write(book, styles, rows.keySet());
            ChoiceSheet choices = new ChoiceSheet(rows.keySet(), awards);
            for (Map.Entry<RoundSheet, List<OutRow>> sheet : rows.entrySet()) {
                writeSheet(book.createSheet(sheet.getKey().vi()), sheet.getKey(), sheet.getValue(), styles, choices);
            }
            choices.write(book.createSheet(SheetNames.CHOICES.vi()), styles);
            book.setActiveSheet(0);
            book.write(bytes);
        }
        SteadyZip.copy(bytes.toByteArray(), out);
    }

    private static void writeSheet(
            SXSSFSheet sheet, RoundSheet form, List<OutRow> rows, OutStyles styles, ChoiceSheet choices) {
        List<RoundColumn> columns = form.columns();
        Row headings = sheet.createRow(0);
        headings.setHeightInPoints(32);
        for (int i = 0; i < columns.size(); i++) {
            RoundColumn column = columns.get(i);
            sheet.setDefaultColumnStyle(i, styles.of(column.kind()));
            sheet.setColumnWidth(i, 256 * OutStyles.width(column));
            Cell cell = headings.createCell(i);
            cell.setCellValue(column.vi());
            cell.setCellStyle(styles.heading(column.required()));
            choices.addTo(sheet, column, i, form.is(NominationSheet.SHEET));
        }
        sheet.createFreezePane(form.is(NominationSheet.SHEET) ? 2 : 0, 1);
        int number = 1;
        for (OutRow row : rows) {
            Row line = sheet.createRow(number++);
            for (int i = 0; i < columns.size(); i++) {
                fill(line, i, row.get(columns.get(i)), columns.get(i), styles);
            }
        }
    }

    private static void fill(Row line, int at, @Nullable Object value, RoundColumn column, OutStyles styles) {
        if (value == null) {
            return;
        }
        Cell cell = line.createCell(at);
        cell.setCellStyle(styles.of(column.kind()));
        if (value instanceof LocalDate date) {
            cell.setCellStyle(styles.of(ColumnKind.DATE));
            cell.setCellValue(date);
        } else if (value instanceof Number count) {
            cell.setCellValue(count.doubleValue());
        } else if (value instanceof Period year && year.isYear()) {
            cell.setCellValue(year.from().getYear());
        } else {
            cell.setCellValue(CellWords.text(value));
        }
    }

    /** Rows of text under headings, for sheets that hold no facts. */
    static void writeText(Sheet sheet, OutStyles styles, int firstRow, Collection<List<String>> lines) {
        int number = firstRow;
        for (List<String> line : lines) {
            Row row = sheet.createRow(number);
            for (int i = 0; i < line.size(); i++) {
                Cell cell = row.createCell(i);
                cell.setCellValue(line.get(i));
                cell.setCellStyle(number == firstRow ? styles.heading(false) : styles.wrapped());
            }
            number++;
        }
    }
}
