package org.khen.internal.csv;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Text;

/**
 * A number as tables hold it: {@code 95,5}, {@code 95.5} or {@code 2/3}, never with a mark between thousands.
 *
 * @param number the number; {@code null} if the text is refused
 * @param refusal why it is refused; {@code null} if it is a number
 */
public record NumberCell(@Nullable Ratio number, @Nullable Refusal refusal) {

    private static final Pattern DECIMAL = Pattern.compile("\\d+(?:[.,]\\d+)?");
    private static final Pattern FRACTION = Pattern.compile("\\d{1,9}\\s?/\\s?0*[1-9]\\d{0,8}");
    private static final Pattern ONE_GROUP = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
    private static final Pattern GROUPS = Pattern.compile("\\d{1,3}(?:[., ]\\d{3})+(?:[.,]\\d+)?");

    /**
     * Why a text is no number.
     *
     * @param code the code of the problem
     * @param message what is wrong
     * @param advice what to write
     */
    public record Refusal(ProblemCode code, Text message, Text advice) {}

    /** Reads a number without a sign. */
    public static NumberCell read(String text) {
        if (ONE_GROUP.matcher(text).matches()) {
            return ambiguous(text);
        }
        if (DECIMAL.matcher(text).matches()) {
            return new NumberCell(Ratio.of(new BigDecimal(text.replace(',', '.'))), null);
        }
        if (FRACTION.matcher(text).matches()) {
            String[] parts = text.replace(" ", "").split("/", 2);
            return new NumberCell(new Ratio(new BigInteger(parts[0]), new BigInteger(parts[1])), null);
        }
        if (text.endsWith("%")) {
            return refused(
                    ProblemCode.NUMBER_PERCENT,
                    text,
                    "có dấu % trong ô giá trị",
                    "has a per cent sign in the cell of the value",
                    "Hãy chỉ ghi số, và ghi % ở cột \"Đơn vị tính\".",
                    "Write the number alone, and % in the column of the unit.");
        }
        if (GROUPS.matcher(text).matches()) {
            return refused(
                    ProblemCode.NUMBER_AMBIGUOUS,
                    text,
                    "có dấu ngăn cách hàng nghìn",
                    "has marks between thousands",
                    "Hãy viết liền, ví dụ 1000000.",
                    "Write the digits together, for example 1000000.");
        }
        return refused(
                ProblemCode.NUMBER_INVALID,
                text,
                "không phải là số",
                "is not a number",
                "Hãy viết ví dụ 3 hoặc 95,5 hoặc 2/3.",
                "Write for example 3 or 95,5 or 2/3.");
    }

    /** Whether the text is meant as a number, whether or not it is one. */
    public static Optional<NumberCell> ifMeant(String text) {
        return text.isEmpty() || !Character.isDigit(text.charAt(0)) ? Optional.empty() : Optional.of(read(text));
    }

    private static NumberCell ambiguous(String text) {
        String decimal = new BigDecimal(text.replace(',', '.'))
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
        String whole = text.replaceAll("[.,]", "");
        String clear = decimal.contains(",") ? decimal + (decimal.matches(".*,\\d{3}") ? "0" : "") : decimal + ",0";
        return new NumberCell(
                null,
                new Refusal(
                        ProblemCode.NUMBER_AMBIGUOUS,
                        new Text(
                                "\"" + text + "\" có thể hiểu là " + decimal + " hoặc " + whole + ".",
                                "\"" + text + "\" may mean " + decimal.replace(',', '.') + " or " + whole + "."),
                        new Text(
                                "Hãy viết " + whole + " hoặc " + clear + ".",
                                "Write " + whole + " or " + clear.replace(',', '.') + ".")));
    }

    private static NumberCell refused(
            ProblemCode code, String text, String vi, String en, String adviceVi, String adviceEn) {
        return new NumberCell(
                null,
                new Refusal(
                        code,
                        new Text("\"" + text + "\" " + vi + ".", "\"" + text + "\" " + en + "."),
                        new Text(adviceVi, adviceEn)));
    }
}
