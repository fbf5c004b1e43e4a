package org.khen.report.input;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The looks of a workbook: text cells keep their zeros, dates are dates, headings that must be filled stand out. */
final class OutStyles {

    private final Map<ColumnKind, CellStyle> byKind = new EnumMap<>(ColumnKind.class);
    private final CellStyle required;
    private final CellStyle optional;
    private final CellStyle wrapped;
    private final CellStyle title;

    OutStyles(Workbook book) {
        for (ColumnKind kind : ColumnKind.values()) {
            CellStyle style = book.createCellStyle();
            style.setDataFormat(book.createDataFormat().getFormat(format(kind)));
            byKind.put(kind, style);
        }
        required = heading(book, IndexedColors.LIGHT_YELLOW);
        optional = heading(book, IndexedColors.GREY_25_PERCENT);
        wrapped = book.createCellStyle();
        wrapped.setWrapText(true);
        wrapped.setVerticalAlignment(VerticalAlignment.TOP);
        title = book.createCellStyle();
        Font large = book.createFont();
        large.setBold(true);
        large.setFontHeightInPoints((short) 14);
        title.setFont(large);
    }

    private static String format(ColumnKind kind) {
        return switch (kind) {
            case DATE -> "dd/mm/yyyy";
            case COUNT -> "0";
            case AMOUNT -> "#,##0";
            case YEAR, FOR_PEOPLE -> "General";
            case TEXT, CODE, PLACE, AWARD, UNIT, WORD, WORDS, YES_NO -> "@";
        };
    }

    private static CellStyle heading(Workbook book, IndexedColors colour) {
        CellStyle style = book.createCellStyle();
        Font bold = book.createFont();
        bold.setBold(true);
        style.setFont(bold);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setBorderBottom(BorderStyle.THIN);
        return style;
    }

    CellStyle of(ColumnKind kind) {
        return Objects.requireNonNull(byKind.get(kind));
    }

    CellStyle heading(boolean mustBeFilled) {
        return mustBeFilled ? required : optional;
    }

    CellStyle wrapped() {
        return wrapped;
    }

    CellStyle title() {
        return title;
    }

    /** The width of a column in characters. */
    static int width(RoundColumn column) {
        int ofKind = switch (column.kind()) {
            case DATE, YEAR, COUNT, YES_NO -> 13;
            case CODE, PLACE, AMOUNT, FOR_PEOPLE -> 16;
            case WORD, UNIT -> 22;
            case TEXT, WORDS -> 30;
            case AWARD -> 44;
        };
        // A heading takes two lines at most.
        return column.vi().equals("STT") ? 6 : Math.max(ofKind, column.vi().length() / 2 + 4);
    }
}
