package org.khen.report.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.facts.Word;
import org.khen.pack.Language;
import org.khen.pack.Text;

/**
 * Words, numbers and days in the language of a paper.
 *
 * @param language the language
 */
public record Say(Language language) {

    /** One of two wordings. */
    public String of(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    /** A wording in the language. */
    public String of(Text text) {
        return text.in(language);
    }

    /** A word of the vocabulary. */
    public String of(Word word) {
        return of(word.vi(), word.en());
    }

    /** The same with a capital at its head. */
    public String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }

    /** A count in running text: officials write those under ten with a zero before. */
    public String count(int number) {
        return language == Language.VIETNAMESE && number > 0 && number < 10
                ? "0" + number
                : whole(number);
    }

    /** A count in a table. */
    public String whole(int number) {
        return language == Language.VIETNAMESE
                ? String.format(Locale.ROOT, "%,d", number).replace(',', '.')
                : String.format(Locale.ROOT, "%,d", number);
    }

    /** A day in a table; a dash if it is not known. */
    public String day(@Nullable LocalDate day) {
        if (day == null) {
            return "–";
        }
        return language == Language.VIETNAMESE
                ? String.format(Locale.ROOT, "%02d/%02d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                : day.toString();
    }

    /** A day in running text: in Vietnamese January and February with two digits, other months without a zero. */
    public String dayInText(LocalDate day) {
        if (language == Language.ENGLISH) {
            return day.toString();
        }
        int month = day.getMonthValue();
        return String.format(
                Locale.ROOT, month <= 2 ? "%02d/%02d/%d" : "%02d/%d/%d", day.getDayOfMonth(), month, day.getYear());
    }

    /** A share, as so many per cent with at most one decimal. */
    public String percent(Ratio share) {
        BigDecimal hundredfold = new BigDecimal(share.numerator())
                .multiply(BigDecimal.valueOf(100))
                .divide(new BigDecimal(share.denominator()), 1, RoundingMode.HALF_UP);
        return decimal(hundredfold) + (language == Language.VIETNAMESE ? " %" : "%");
    }

    /** A part of a whole, as so many per cent; a dash of nothing. */
    public String percent(int part, int whole) {
        return whole == 0 ? "–" : percent(Ratio.of(part, whole));
    }

    /** A number as it is written. */
    public String number(Ratio number) {
        String plain = number.toString();
        return language == Language.VIETNAMESE ? plain.replace('.', ',') : plain;
    }

    private String decimal(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        String plain = (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
        return language == Language.VIETNAMESE ? plain.replace('.', ',') : plain;
    }
}
