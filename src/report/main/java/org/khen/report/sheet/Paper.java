package org.khen.report.sheet;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.khen.report.html.Head;
import org.khen.report.round.CleanText;
import org.khen.report.round.RoundBook;
import org.khen.report.round.Say;

/** One sheet while it is written: title, frozen head, rows, foot; A4 across, as wide as the page. */
final class Paper {

    /** The most characters that a cell can hold. */
    private static final int MOST_CHARACTERS = 32_767;

    private final SXSSFSheet sheet;
    private final Looks looks;
    private final Say say;
    private List<Column> columns = List.of();
    private int next;

    Paper(SXSSFWorkbook workbook, Looks looks, Say say, String name) {
        this.sheet = workbook.createSheet(name);
        this.looks = looks;
        this.say = say;
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setAutobreaks(true);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
    }

    void title(String title, RoundBook book) {
        cell(sheet.createRow(next++), 0, title, looks.title);
        cell(
                sheet.createRow(next++),
                0,
                book.name() + " – " + say.of("ngày xét ", "held on ")
                        + say.dayInText(book.decision().heldOn()),
                looks.soft);
    }

    void columns(Column... all) {
        columns = List.of(all);
        Row head = sheet.createRow(++next);
        for (int i = 0; i < all.length; i++) {
            sheet.setColumnWidth(i, all[i].width() * 256);
            cell(head, i, all[i].heading(), looks.head);
        }
        sheet.createFreezePane(0, next + 1);
        sheet.setRepeatingRows(new CellRangeAddress(next, next, 0, all.length - 1));
        next++;
    }

    /** A line that heads the rows after it. */
    void heading(String words) {
        cell(sheet.createRow(next++), 0, words, looks.heading);
    }

    /** A row: its number and its texts, one for each column; what stands in a column of numbers are digits, or nothing. */
    void row(int stt, String... texts) {
        if (texts.length + 1 != columns.size()) {
            throw new IllegalStateException("A row has other columns than its sheet (texts = " + texts.length + ")");
        }
        Row row = sheet.createRow(next++);
        Cell number = row.createCell(0);
        number.setCellValue(stt);
        number.setCellStyle(looks.number);
        for (int i = 0; i < texts.length; i++) {
            if (columns.get(i + 1).isNumber() && !texts[i].isEmpty()) {
                Cell count = row.createCell(i + 1);
                count.setCellValue(Integer.parseInt(texts[i]));
                count.setCellStyle(looks.number);
                continue;
            }
            cell(row, i + 1, texts[i], startsFormula(texts[i]) ? looks.quoted : looks.text);
        }
    }

    /** The foot of the sheet and of every printed page. */
    void end(RoundBook book) {
        Head head = new Head(
                say, "", book.name(), book.decision().heldOn(), book.decision().packs());
        next++;
        cell(sheet.createRow(next++), 0, head.notAnAct(), looks.soft);
        cell(sheet.createRow(next++), 0, head.rulesUsed(), looks.soft);
        // A footer holds 255 characters, and & begins a command in it.
        sheet.getFooter().setLeft("&8" + head.notAnAct().replace("&", "&&"));
        sheet.getFooter().setRight("&8&P/&N");
    }

    private static void cell(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        String clean = CleanText.of(text);
        cell.setCellValue(clean.length() <= MOST_CHARACTERS ? clean : clean.substring(0, MOST_CHARACTERS - 1) + "…");
        cell.setCellStyle(style);
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
