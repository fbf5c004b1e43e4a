package org.khen.report.sheet;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look: Times New Roman, which official papers use. */
final class Looks {

    final CellStyle title;
    final CellStyle soft;
    final CellStyle head;
    final CellStyle heading;
    final CellStyle number;
    final CellStyle text;
    /** Text that begins as a formula does: a spreadsheet keeps it text also when somebody edits the cell. */
    final CellStyle quoted;

    Looks(Workbook workbook) {
        title = style(workbook, 14, true);
        soft = style(workbook, 10, false);
        head = boxed(style(workbook, 11, true));
        head.setAlignment(HorizontalAlignment.CENTER);
        head.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        heading = style(workbook, 11, true);
        heading.setWrapText(false);
        title.setWrapText(false);
        soft.setWrapText(false);
        number = boxed(style(workbook, 11, false));
        number.setAlignment(HorizontalAlignment.CENTER);
        text = boxed(style(workbook, 11, false));
        quoted = boxed(style(workbook, 11, false));
        quoted.setQuotePrefixed(true);
    }

    private static CellStyle style(Workbook workbook, int points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName("Times New Roman");
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat((short) 0x31); // text: what looks like a number or a day stays as it is written
        return style;
    }

    private static CellStyle boxed(CellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
