package org.khen.report.input;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;

/** Tells dates and shares from other numbers by the formats of their cells: a spreadsheet stores all of them alike. */
final class CellFormats {

    private enum Shown {
        NUMBER,
        DATE,
        PERCENT
    }

    /** Beyond this a double does not hold every whole number. */
    private static final double LARGEST = 1e15;

    private final @Nullable StylesTable styles;
    private final boolean from1904;
    private final Map<Integer, Shown> shown = new HashMap<>();

    CellFormats(@Nullable StylesTable styles, boolean from1904) {
        this.styles = styles;
        this.from1904 = from1904;
    }

    /** The cell that the number is meant as. */
    SheetCell cell(String number, int style) {
        double value;
        try {
            value = Double.parseDouble(number.strip());
        } catch (NumberFormatException damaged) {
            return new SheetCell(SheetCell.Kind.ERROR, CleanText.shown(number));
        }
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return new SheetCell(SheetCell.Kind.ERROR, CleanText.shown(number));
        }
        Shown as = shown.computeIfAbsent(style, this::shownAs);
        if (as == Shown.DATE && DateUtil.isValidExcelDate(value) && value < 2_958_466) {
            return new SheetCell(
                    SheetCell.Kind.DATE,
                    DateUtil.getLocalDateTime(value, from1904).toLocalDate().toString());
        }
        return new SheetCell(as == Shown.PERCENT ? SheetCell.Kind.PERCENT : SheetCell.Kind.NUMBER, text(value));
    }

    private static String text(double value) {
        return value == Math.rint(value) && Math.abs(value) < LARGEST
                ? Long.toString((long) value)
                : BigDecimal.valueOf(value).toPlainString();
    }

    private Shown shownAs(int style) {
        if (styles == null || style < 0 || style >= styles.getNumCellStyles()) {
            return Shown.NUMBER;
        }
        XSSFCellStyle format = styles.getStyleAt(style);
        String pattern = format.getDataFormatString();
        if (pattern == null) {
            return Shown.NUMBER;
        }
        if (DateUtil.isADateFormat(format.getDataFormat(), pattern)) {
            return Shown.DATE;
        }
        return pattern.replaceAll("\"[^\"]*\"|\\\\.", "").contains("%") ? Shown.PERCENT : Shown.NUMBER;
    }
}
