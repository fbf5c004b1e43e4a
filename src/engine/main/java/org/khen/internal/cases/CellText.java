package org.khen.internal.cases;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khen.facts.Period;
import org.khen.facts.Word;
import org.khen.internal.csv.DateCell;
import org.khen.pack.Text;

/** Reads the simple values of a cell: dates, periods, numbers, words. */
final class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015]");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4}) ?- ?(\\d{4})");
    private static final Pattern DATE = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern TWO_DATES = Pattern.compile("([\\d/]+) ?- ?([\\d/]+)");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,15}");
    private static final Pattern COUNT = Pattern.compile("\\d{1,9}");

    private CellText() {}

    /** The text as it is compared: composed, in lower case, with single spaces and plain dashes. */
    static String normal(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String plain = DASH.matcher(SPACES.matcher(composed).replaceAll(" ")).replaceAll("-");
        return plain.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isNotKnown(String text) {
        String normal = normal(text);
        return normal.isEmpty() || normal.equals("chưa rõ");
    }

    static boolean isNone(String text) {
        return normal(text).equals("không có");
    }

    static LocalDate date(String text) throws UnreadableCell {
        return DateCell.read(normal(text))
                .orElseThrow(() -> new UnreadableCell(
                        new Text(
                                "\"" + text.strip() + "\" không phải ngày hợp lệ.",
                                "\"" + text.strip() + "\" is not a date."),
                        DateCell.advice(text.strip())));
    }

    /** A year, a school year, two dates, or one day. */
    static Period period(String text) throws UnreadableCell {
        String normal = normal(text);
        if (YEAR.matcher(normal).matches()) {
            return Period.year(Integer.parseInt(normal));
        }
        Matcher schoolYear = TWO_YEARS.matcher(normal);
        if (schoolYear.matches() && number(schoolYear, 1) + 1 == number(schoolYear, 2)) {
            return Period.schoolYear(number(schoolYear, 1));
        }
        if (DATE.matcher(normal).matches()) {
            return new Period(date(normal), date(normal));
        }
        Matcher dates = TWO_DATES.matcher(normal);
        if (dates.matches() && normal.contains("/")) {
            LocalDate from = date(dates.group(1));
            LocalDate to = date(dates.group(2));
            if (!to.isBefore(from)) {
                return new Period(from, to);
            }
        }
        throw unreadable(
                text,
                "không phải là một khoảng thời gian",
                "is not a period",
                "2014 | 2013-2014 | 01/01/2014 - 30/06/2014");
    }

    static int count(String text) throws UnreadableCell {
        String normal = normal(text);
        if (!COUNT.matcher(normal).matches()) {
            throw unreadable(text, "không phải là một số nguyên", "is not a whole number", "12");
        }
        return Integer.parseInt(normal);
    }

    /** A whole amount of money. */
    static long amount(String text) throws UnreadableCell {
        String normal = normal(text);
        if (!AMOUNT.matcher(normal).matches()) {
            throw unreadable(text, "không phải là một số tiền", "is not an amount", "500000000");
        }
        return Long.parseLong(normal);
    }

    static boolean yesNo(String text) throws UnreadableCell {
        return oneOf(text, "có", "không");
    }

    /** True for the first wording, false for the second. */
    static boolean oneOf(String text, String yes, String no) throws UnreadableCell {
        String normal = normal(text);
        if (normal.equals(yes)) {
            return true;
        }
        if (normal.equals(no)) {
            return false;
        }
        throw unreadable(text, "không có nghĩa ở đây", "means nothing here", yes + " | " + no);
    }

    /** The word so called, in Vietnamese, in English or by its code. */
    static <W extends Enum<W> & Word> W word(Class<W> words, String text) throws UnreadableCell {
        for (W word : words.getEnumConstants()) {
            if (isCalled(word, text)) {
                return word;
            }
        }
        throw unreadable(text, "không phải từ được dùng ở đây", "is not a word used here", wordings(words));
    }

    static boolean isCalled(Word word, String text) {
        String normal = normal(text);
        return normal.equals(normal(word.vi())) || normal.equals(normal(word.en())) || normal.equals(word.code());
    }

    static <W extends Enum<W> & Word> String wordings(Class<W> words) {
        return Stream.of(words.getEnumConstants()).map(Word::vi).collect(Collectors.joining(" | "));
    }

    static UnreadableCell unreadable(String text, String vi, String en, String expected) {
        return new UnreadableCell(
                new Text("\"" + text.strip() + "\" " + vi + ".", "\"" + text.strip() + "\" " + en + "."),
                new Text("Hãy viết: " + expected + ".", "Write: " + expected + "."));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
