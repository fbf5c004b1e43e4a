package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.CONTRADICTION;
import static org.khen.report.input.CellProblemCode.DATE_AS_TEXT;
import static org.khen.report.input.CellProblemCode.DATE_INVALID;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Period;
import org.khen.pack.Text;

/**
 * Reads dates, years and spans. Day and month need two digits: an English Excel writes 1 July as {@code 7/1/2014}, which must not
 * pass for 7 January.
 */
final class CellDates {

    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{2})/(\\d{2})/((?:19|20)\\d{2})");
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})-(\\d{2})-(\\d{2})");
    private static final Pattern FEW_DIGITS = Pattern.compile("\\d{1,2}/\\d{1,2}/(?:\\d{2}|\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern TWO_YEARS = Pattern.compile("((?:19|20)\\d{2}) ?- ?((?:19|20)\\d{2})");
    private static final Pattern TWO_DATES = Pattern.compile("(\\S+) ?- ?(\\S+)");

    private CellDates() {}

    static @Nullable LocalDate date(RowCells row, RoundColumn column) {
        SheetCell cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        return switch (cell.kind()) {
            case DATE -> LocalDate.parse(cell.text());
            case NUMBER, PERCENT, YES_NO -> {
                refuse(
                        row,
                        column,
                        new Text(
                                "Excel đã đổi ngày thành số. Hãy chọn định dạng Ngày dd/MM/yyyy cho ô rồi gõ lại ngày.",
                                "Excel has turned the date into a number. Format the cell as a date and type it again."));
                yield null;
            }
            case PLAIN, TEXT, FORMULA, ERROR -> written(row, column, cell);
        };
    }

    private static @Nullable LocalDate written(RowCells row, RoundColumn column, SheetCell cell) {
        LocalDate date = parse(cell.text());
        if (date == null) {
            boolean fewDigits = FEW_DIGITS.matcher(cell.text()).matches()
                    && !VIETNAMESE.matcher(cell.text()).matches();
            refuse(
                    row,
                    column,
                    fewDigits
                            ? new Text(
                                    "Hãy viết đủ hai chữ số của ngày và tháng, bốn chữ số của năm, ví dụ 01/07/2014: Excel"
                                            + " tiếng Anh ghi ngày đó là 7/1/2014, tháng đứng trước.",
                                    "Write two digits for day and month, day first, and four for the year, for example"
                                            + " 01/07/2014: an English Excel writes that day as 7/1/2014, month first.")
                            : new Text(
                                    "Hãy viết ngày/tháng/năm đủ chữ số, ví dụ 01/07/2014.",
                                    "Write day/month/year with all digits, for example 01/07/2014."));
        } else if (cell.kind() == SheetCell.Kind.TEXT && column.kind() == ColumnKind.DATE) {
            row.note(
                    column,
                    DATE_AS_TEXT,
                    new Text(
                            "Ngày được ghi dạng chữ và đã đọc là ngày/tháng/năm.",
                            "The date is written as text and was read day first."),
                    new Text(
                            "Nên chọn định dạng Ngày cho cột để Excel sắp xếp và lọc đúng.",
                            "Format the column as dates, so that Excel sorts and filters it rightly."));
        }
        return date;
    }

    private static void refuse(RowCells row, RoundColumn column, Text advice) {
        row.refuse(
                column, row.headings().number(column), DATE_INVALID, "không phải ngày hợp lệ", "is not a date", advice);
    }

    /** The date; {@code null} if the text is none. */
    static @Nullable LocalDate parse(String text) {
        Matcher vietnamese = VIETNAMESE.matcher(text);
        if (vietnamese.matches()) {
            return date(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : null;
    }

    private static @Nullable LocalDate date(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** A year, a school year, or two dates. */
    static @Nullable Period year(RowCells row, RoundColumn column) {
        SheetCell cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        Period year = cell.kind() == SheetCell.Kind.DATE ? null : parseYear(cell.text());
        if (year == null) {
            row.refuse(
                    column,
                    row.headings().number(column),
                    DATE_INVALID,
                    "không phải là năm",
                    "is not a year",
                    new Text("Hãy viết 2014, hoặc năm học 2013-2014.", "Write 2014, or a school year as 2013-2014."));
        }
        return year;
    }

    static @Nullable Period parseYear(String text) {
        String key = Spelling.key(text);
        if (YEAR.matcher(key).matches()) {
            return Period.year(Integer.parseInt(key));
        }
        Matcher years = TWO_YEARS.matcher(key);
        if (years.matches()) {
            int first = Integer.parseInt(years.group(1));
            return Integer.parseInt(years.group(2)) == first + 1 ? Period.schoolYear(first) : null;
        }
        Matcher dates = TWO_DATES.matcher(key);
        if (!dates.matches()) {
            return null;
        }
        LocalDate from = parse(dates.group(1));
        LocalDate to = parse(dates.group(2));
        return from == null || to == null || to.isBefore(from) ? null : new Period(from, to);
    }

    /** The span between two cells; {@code null} if one of them lacks, and refused if they stand the wrong way round. */
    static @Nullable Period span(RowCells row, RoundColumn from, RoundColumn to) {
        LocalDate first = date(row, from);
        LocalDate last = date(row, to);
        if (first == null || last == null) {
            if ((first == null) != (last == null) && !row.isRefused(from) && !row.isRefused(to)) {
                RoundColumn empty = first == null ? from : to;
                row.refuseSaying(
                        empty,
                        row.headings().number(empty),
                        CONTRADICTION,
                        new Text("Chỉ có một đầu của khoảng thời gian.", "Only one end of the span is given."),
                        new Text("Hãy ghi cả hai ngày.", "Write both days."));
            }
            return null;
        }
        if (last.isBefore(first)) {
            row.refuse(
                    to,
                    row.headings().number(to),
                    CONTRADICTION,
                    "trước ngày bắt đầu",
                    "is before the first day",
                    new Text("Hãy kiểm tra hai ngày.", "Check both days."));
            return null;
        }
        return new Period(first, last);
    }

    static String write(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    static String write(Period period) {
        return period.isYear() || period.isSchoolYear()
                ? period.toString()
                : write(period.from()) + " - " + write(period.to());
    }
}
