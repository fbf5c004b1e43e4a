package org.khen.internal.text;

import java.time.LocalDate;
import java.util.Locale;
import org.khen.pack.Language;

/** Dates in running text: in Vietnamese the day with two digits, January and February too, other months without a zero. */
public final class Dates {

    private Dates() {}

    /** The date in words of the language. */
    public static String text(LocalDate date, Language language) {
        if (language == Language.ENGLISH) {
            return date.toString();
        }
        int month = date.getMonthValue();
        return String.format(
                Locale.ROOT, month <= 2 ? "%02d/%02d/%d" : "%02d/%d/%d", date.getDayOfMonth(), month, date.getYear());
    }
}
