package org.khen.internal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.khen.facts.Ratio;
import org.khen.pack.Language;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/**
 * Numbers as officials write them: in Vietnamese a decimal comma and points between thousands, no trailing zeros, counts under ten
 * with a leading zero. What no decimal writes exactly is rounded to two places and called so.
 */
public final class Numbers {

    private Numbers() {}

    /** A bare number. */
    public static String text(Ratio number, Language language) {
        String exact = number.toString();
        if (exact.indexOf('/') >= 0) {
            BigDecimal rounded = new BigDecimal(number.numerator())
                    .divide(new BigDecimal(number.denominator()), 2, RoundingMode.HALF_UP);
            return (language == Language.VIETNAMESE ? "khoảng " : "about ") + written(rounded, language);
        }
        return written(new BigDecimal(exact), language);
    }

    private static String written(BigDecimal decimal, Language language) {
        boolean vietnamese = language == Language.VIETNAMESE;
        String plain =
                decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        return thousands(whole, vietnamese ? '.' : ',')
                + (point < 0 ? "" : (vietnamese ? "," : ".") + plain.substring(point + 1));
    }

    private static String thousands(String whole, char separator) {
        StringBuilder grouped = new StringBuilder(whole);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int at = whole.length() - 3; at > first; at -= 3) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }

    /** A number with its unit of measure: {@code 02 sáng kiến}, {@code 95,5 %}. */
    public static String amount(Ratio number, Unit unit, Language language) {
        String plain = text(number, language);
        boolean whole = plain.chars().allMatch(Character::isDigit);
        if (language == Language.VIETNAMESE
                && unit != Unit.PERCENT
                && whole
                && plain.length() == 1
                && number.signum() > 0) {
            plain = "0" + plain;
        }
        String word = Text.of(unit).in(language);
        if (language == Language.ENGLISH && number.equals(Ratio.of(1)) && unit != Unit.PERCENT) {
            word = singular(word);
        }
        return word.isEmpty() ? plain : plain + " " + word;
    }

    /** A value: a number with its unit, or a word. */
    public static String value(Value value, Unit unit, Language language) {
        if (value instanceof Value.OfNumber number) {
            return amount(number.ratio(), unit, language);
        }
        return Text.of(((Value.OfWord) value).word()).in(language);
    }

    private static String singular(String word) {
        return word.equals("people")
                ? "person"
                : word.replaceAll("ies$", "y").replaceAll("s$", "").toLowerCase(Locale.ROOT);
    }
}
