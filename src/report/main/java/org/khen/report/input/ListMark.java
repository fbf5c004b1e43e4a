package org.khen.report.input;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Period;

/**
 * What a row says of a whole list instead of holding an item: {@code không có}, {@code chưa rõ}, or
 * {@code đầy đủ từ 01/01/2010 đến 31/12/2015}.
 */
sealed interface ListMark {

    /** There is nothing in the span of the round. */
    record None() implements ListMark {}

    /** There may be more than is listed. */
    record NotKnown() implements ListMark {}

    /** Everything of another span than that of the round is listed. */
    record Complete(Period span) implements ListMark {}

    Pattern COMPLETE = Pattern.compile(
            "(?:đầy đủ từ|complete from) (\\S+) (?:đến|to) (\\S+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The mark; {@code null} if the text is none. */
    static @Nullable ListMark read(String text) {
        if (isNone(text)) {
            return new None();
        }
        String key = Spelling.key(text);
        if (key.equals(RowCells.NOT_KNOWN) || key.equals("not known")) {
            return new NotKnown();
        }
        Matcher complete = COMPLETE.matcher(key);
        if (!complete.matches()) {
            return null;
        }
        LocalDate from = CellDates.parse(complete.group(1));
        LocalDate to = CellDates.parse(complete.group(2));
        return from == null || to == null || to.isBefore(from) ? null : new Complete(new Period(from, to));
    }

    static boolean isNone(String text) {
        String key = Spelling.key(text);
        return key.equals("không có") || key.equals("none");
    }

    /** The mark as it is written. */
    static String write(ListMark mark) {
        if (mark instanceof Complete complete) {
            return "đầy đủ từ " + CellDates.write(complete.span().from()) + " đến "
                    + CellDates.write(complete.span().to());
        }
        return mark instanceof None ? "không có" : RowCells.NOT_KNOWN;
    }
}
