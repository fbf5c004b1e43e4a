package org.khen.internal.problems;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** Says dates in messages as the tables write them. */
public final class Dates {

    private static final DateTimeFormatter IN_TABLES = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private Dates() {}

    /** The day as Vietnamese tables write it. */
    public static String vi(LocalDate day) {
        return IN_TABLES.format(day);
    }

    /** The day in English messages. */
    public static String en(LocalDate day) {
        return day.toString();
    }

    /** The span in words: {@code từ 01/12/2015 đến hết 31/12/2015}. */
    public static Text span(Validity days) {
        return new Text(
                span(
                        days.from() == null ? null : "từ " + vi(days.from()),
                        days.to() == null ? null : "đến hết " + vi(days.to()),
                        "vào mọi ngày"),
                span(
                        days.from() == null ? null : "from " + en(days.from()),
                        days.to() == null ? null : "to " + en(days.to()),
                        "on all days"));
    }

    private static String span(@Nullable String from, @Nullable String to, String always) {
        if (from == null) {
            return to == null ? always : to;
        }
        return to == null ? from : from + " " + to;
    }
}
