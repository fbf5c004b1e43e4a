package org.khen.internal.text;

import java.math.BigDecimal;
import java.util.Locale;
import org.khen.facts.Ratio;
import org.khen.pack.Language;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/** Numbers as officials write them: decimal comma in Vietnamese, no trailing zeros, counts under ten with a leading zero. */
public final class Numbers {

    private Numbers() {}

    /** A bare number. */
    public static String text(Ratio number, Language language) {
        String plain = number.toString();
        if (plain.indexOf('/') >= 0) {
            return plain;
        }
        BigDecimal decimal = new BigDecimal(plain);
        plain = decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        return language == Language.VIETNAMESE ? plain.replace('.', ',') : plain;
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
