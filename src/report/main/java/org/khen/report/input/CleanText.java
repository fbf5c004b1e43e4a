package org.khen.report.input;

import java.text.Normalizer;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** The text of a cell: composed, every kind of space and line break is a space. */
final class CleanText {

    static final int MAX_LENGTH = 4_000;

    /** What begins a formula when a file in CSV is opened in a spreadsheet. */
    private static final Pattern FORMULA = Pattern.compile("[=@].*|\\+(?!\\s*[0-9]).*", Pattern.DOTALL);

    private static final Pattern EXCEL_ERROR =
            Pattern.compile("#(NAME\\?|REF!|VALUE!|N/A|DIV/0!|NUM!|NULL!|SPILL!|#+)");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x{0085}]+");

    private CleanText() {}

    static String clean(String text) {
        return isClean(text) ? text : cleaned(text);
    }

    /** Whether the text is plain as most are: single spaces inside, letters that stand for themselves. */
    private static boolean isClean(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean plain =
                    (character > ' ' && character < 0x7F) || (Character.isLetter(character) && character < 0x2000);
            if (!plain && !(character == ' ' && before != ' ')) {
                return false;
            }
            before = character;
        }
        return before != ' ' && Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    private static String cleaned(String text) {
        String composed = Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
        return SPACES.matcher(composed).replaceAll(" ").strip();
    }

    static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    static boolean isExcelError(String text) {
        return EXCEL_ERROR.matcher(text).matches();
    }

    /** The first character that nobody sees, as {@code U+200B}; empty if there is none. */
    static String invisible(String text) {
        OptionalInt bad = text.codePoints().filter(CleanText::isInvisible).findFirst();
        return bad.isEmpty() ? "" : String.format(Locale.ROOT, "U+%04X", bad.getAsInt());
    }

    /** The text short enough to quote, without what nobody sees. */
    static String shown(String text) {
        String seen = text.codePoints()
                .filter(character -> !isInvisible(character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return seen.codePointCount(0, seen.length()) > 40
                ? seen.substring(0, seen.offsetByCodePoints(0, 40)) + "…"
                : seen;
    }

    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> character == 0xFFFD;
        };
    }
}
