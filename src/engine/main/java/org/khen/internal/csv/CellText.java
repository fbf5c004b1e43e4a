package org.khen.internal.csv;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Text;

/** The text of a cell: every kind of space and line break is a space, and nothing invisible stays. */
final class CellText {

    static final int MAX_LENGTH = 4_000;

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\x{0085}]+");
    private static final Pattern FORMULA = Pattern.compile("[=@].*|\\+(?!\\s*[0-9]).*");
    private static final Pattern EXCEL_ERROR =
            Pattern.compile("#(NAME\\?|REF!|VALUE!|N/A|DIV/0!|NUM!|NULL!|SPILL!|#+)");

    private CellText() {}

    static String clean(String cell) {
        return SPACES.matcher(cell).replaceAll(" ").strip();
    }

    /** The cleaned text of a cell; empty if it is refused, and then the problems say why. */
    static Optional<String> read(String cell, int line, int column, FileProblems problems) {
        String text = clean(cell);
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        if (text.length() > MAX_LENGTH) {
            problems.add(
                    ProblemCode.CELL_TOO_LONG,
                    line,
                    column,
                    new Text(
                            "\"" + shown + "\" dài hơn 4000 ký tự.",
                            "\"" + shown + "\" is longer than 4000 characters."),
                    new Text("Hãy viết ngắn lại.", "Make it shorter."));
            return Optional.empty();
        }
        Optional<Integer> bad =
                text.codePoints().filter(CellText::isInvisible).boxed().findFirst();
        if (bad.isPresent()) {
            String code = String.format(Locale.ROOT, "U+%04X", bad.get());
            String visible = shown.codePoints()
                    .filter(character -> !isInvisible(character))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            problems.add(
                    ProblemCode.CELL_CHARACTER,
                    line,
                    column,
                    new Text(
                            "\"" + visible + "\" có ký tự không nhìn thấy hoặc bị hỏng (" + code + ").",
                            "\"" + visible + "\" holds an invisible or damaged character (" + code + ")."),
                    new Text("Hãy xóa ô và gõ lại.", "Clear the cell and type it again."));
            return Optional.empty();
        }
        if (EXCEL_ERROR.matcher(text).matches()) {
            problems.add(
                    ProblemCode.CELL_EXCEL_ERROR,
                    line,
                    column,
                    new Text("\"" + text + "\" là báo lỗi của Excel.", "\"" + text + "\" is an error of Excel."),
                    new Text("Hãy gõ lại nội dung của ô.", "Type the content of the cell again."));
            return Optional.empty();
        }
        if (FORMULA.matcher(text).matches()) {
            problems.add(
                    ProblemCode.CELL_FORMULA,
                    line,
                    column,
                    new Text("\"" + shown + "\" là công thức của Excel.", "\"" + shown + "\" is a formula."),
                    new Text(
                            "Hãy ghi kết quả; ô không được bắt đầu bằng =, + hoặc @.",
                            "Write the result; a cell must not start with =, + or @."));
            return Optional.empty();
        }
        if (isCurlyQuoted(text)) {
            problems.add(
                    ProblemCode.CELL_CURLY_QUOTES,
                    line,
                    column,
                    new Text(
                            shown + " đặt cả ô trong dấu ngoặc kép cong (“ ”).",
                            shown + " puts the whole cell in curly quotes (“ ”)."),
                    new Text("Hãy xóa hai dấu đó.", "Delete them."));
            return Optional.empty();
        }
        return Optional.of(text);
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

    /** Word turns straight quotes into curly ones, which quote nothing; a quoted separator then splits the cell. */
    private static boolean isCurlyQuoted(String text) {
        if (text.isEmpty() || "“„".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        int close = text.indexOf('”');
        return close < 0 || close == text.length() - 1;
    }
}
