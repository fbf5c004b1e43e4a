package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.NUMBER_AMBIGUOUS;
import static org.khen.report.input.CellProblemCode.NUMBER_AS_TEXT;
import static org.khen.report.input.CellProblemCode.NUMBER_INVALID;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Text;

/** Reads whole numbers: never with a mark between thousands, never a share. */
final class CellNumbers {

    static final long MAX_COUNT = 99_999_999L;
    private static final long MAX_AMOUNT = 999_999_999_999_999L;

    private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[., ]\\d{3})+");

    private CellNumbers() {}

    /** A number from the lowest value up. */
    static @Nullable Integer count(RowCells row, RoundColumn column, int lowest) {
        Long number = number(row, column, row.headings().number(column), lowest, MAX_COUNT);
        return number == null ? null : (int) (long) number;
    }

    /** The number in a column that is told from others by its heading. */
    static @Nullable Integer count(RowCells row, RoundColumn column, int number, int lowest) {
        Long count = number(row, column, number, lowest, MAX_COUNT);
        return count == null ? null : (int) (long) count;
    }

    static @Nullable Long amount(RowCells row, RoundColumn column) {
        return number(row, column, row.headings().number(column), 0, MAX_AMOUNT);
    }

    private static @Nullable Long number(RowCells row, RoundColumn column, int at, long lowest, long highest) {
        SheetCell cell = row.cell(column, at);
        if (cell == null) {
            return null;
        }
        String text = cell.text();
        if (cell.kind() == SheetCell.Kind.PERCENT || text.endsWith("%")) {
            row.refuse(
                    column,
                    at,
                    CellProblemCode.PERCENT,
                    "là tỷ lệ phần trăm",
                    "is a share in per cent",
                    new Text(
                            "Cột này ghi số lượng. Hãy chọn định dạng Số cho ô rồi gõ lại.",
                            "The column holds a count. Format the cell as a number and type it again."));
            return null;
        }
        if (cell.kind() == SheetCell.Kind.DATE || cell.kind() == SheetCell.Kind.YES_NO) {
            return invalid(row, column, at);
        }
        if (cell.kind() != SheetCell.Kind.NUMBER) {
            if (GROUPS.matcher(text).matches()) {
                row.refuse(
                        column,
                        at,
                        NUMBER_AMBIGUOUS,
                        "có dấu ngăn cách, có thể hiểu theo nhiều cách",
                        "has marks between digits and may be read in several ways",
                        new Text(
                                "Hãy viết liền các chữ số, ví dụ 1500.",
                                "Write the digits together, for example 1500."));
                return null;
            }
            if (!DIGITS.matcher(text).matches()) {
                return invalid(row, column, at);
            }
            if (cell.kind() == SheetCell.Kind.TEXT) {
                row.note(
                        at,
                        NUMBER_AS_TEXT,
                        new Text("Số được ghi dạng chữ.", "The number is written as text."),
                        new Text(
                                "Nên chọn định dạng Số cho cột để Excel cộng đúng.",
                                "Format the column as numbers, so that Excel adds them rightly."));
            }
        }
        return within(row, column, at, text, lowest, highest);
    }

    private static @Nullable Long within(
            RowCells row, RoundColumn column, int at, String text, long lowest, long highest) {
        BigDecimal number = new BigDecimal(text);
        if (number.stripTrailingZeros().scale() > 0
                || number.compareTo(BigDecimal.valueOf(lowest)) < 0
                || number.compareTo(BigDecimal.valueOf(highest)) > 0) {
            row.refuse(
                    column,
                    at,
                    NUMBER_INVALID,
                    "không phải là số nguyên từ " + lowest + " trở lên",
                    "is not a whole number from " + lowest,
                    new Text("Hãy kiểm tra số này.", "Check the number."));
            return null;
        }
        return number.longValueExact();
    }

    private static @Nullable Long invalid(RowCells row, RoundColumn column, int at) {
        row.refuse(
                column,
                at,
                NUMBER_INVALID,
                "không phải là số nguyên từ 0 trở lên",
                "is not a whole number from 0",
                new Text(
                        "Hãy chỉ ghi số, ví dụ 12; đơn vị tính đã có ở tên cột.",
                        "Write the number alone, for example 12; the heading says of what."));
        return null;
    }
}
