package org.khen.internal.csv;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khen.pack.Text;

/**
 * A date as tables hold it: {@code dd/MM/yyyy}, or {@code yyyy-MM-dd}.
 *
 * <p>Day and month need two digits: an English Excel writes 1 July as {@code 7/1/2014}, which must not pass for 7 January.
 */
public final class DateCell {

    private static final Pattern VIETNAMESE = Pattern.compile("(\\d{2})/(\\d{2})/((?:19|20)\\d{2})");
    private static final Pattern ISO = Pattern.compile("((?:19|20)\\d{2})-(\\d{2})-(\\d{2})");

    private static final Pattern FEW_DIGITS = Pattern.compile("\\d{1,2}/\\d{1,2}/(?:\\d{2}|\\d{4})");

    private static final Pattern MONTH_FIRST = Pattern.compile("(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01])/\\d{4}");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{2}/\\d{2}/\\d{2}");
    private static final Pattern DAY_COUNT = Pattern.compile("[3-5]\\d{4}");

    private DateCell() {}

    /** What to do about a text that is no date. */
    public static Text advice(String text) {
        if (SHORT_YEAR.matcher(text).matches()) {
            return new Text(
                    "Hãy viết đủ bốn chữ số của năm, ví dụ 01/07/2014.",
                    "Write four digits for the year, for example 01/07/2014.");
        }
        if (DAY_COUNT.matcher(text).matches()) {
            return new Text(
                    "Excel đã đổi ngày thành số. Hãy chọn định dạng Văn bản cho ô rồi viết lại ngày, ví dụ 01/07/2014.",
                    "Excel has turned the date into a number. Format the cell as text and write the date again, for example 01/07/2014.");
        }
        boolean fewDigits = MONTH_FIRST.matcher(text).matches()
                || (FEW_DIGITS.matcher(text).matches()
                        && !VIETNAMESE.matcher(text).matches());
        return fewDigits
                ? new Text(
                        "Hãy viết đủ hai chữ số của ngày và tháng, ví dụ 01/07/2014: Excel tiếng Anh ghi ngày đó là 7/1/2014, tháng đứng trước.",
                        "Write two digits for day and month, day first, for example 01/07/2014: an English Excel writes that day as 7/1/2014, month first.")
                : new Text(
                        "Hãy viết ngày/tháng/năm đủ chữ số, ví dụ 01/07/2014.",
                        "Write day/month/year with all digits, for example 01/07/2014.");
    }

    /** The date; empty if the text is none. */
    public static Optional<LocalDate> read(String text) {
        Matcher vietnamese = VIETNAMESE.matcher(text);
        if (vietnamese.matches()) {
            return date(vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
