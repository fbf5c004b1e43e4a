package org.khen.internal.loading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.facts.Word;
import org.khen.internal.csv.NumberCell;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.words.Nearest;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/**
 * The value of a row of {@code limits.csv}.
 *
 * @param value the number or word; {@code null} if there is none
 * @param factor the factor of an adjustment that multiplies; {@code null} if there is none
 */
record ValueCell(@Nullable Value value, @Nullable Ratio factor) {

    private static final ValueCell NONE = new ValueCell(null, null);
    private static final Pattern CHANGE =
            Pattern.compile("(?iu)(?:([+]|cộng|thêm)|([-−–]|trừ|bớt)|([x×*]|nhân))\\s*(.+)");

    static ValueCell read(RowReader row, LimitRole role, Unit unit, LimitStatus status) {
        String text = row.row().text(LimitsTable.VALUE);
        if (text.isEmpty()) {
            if (status != LimitStatus.AWAITING_LOCAL && !row.row().isRefused(LimitsTable.VALUE)) {
                refuse(
                        row,
                        ProblemCode.VALUE_MISSING,
                        "Ô \"Giá trị\" để trống.",
                        "The cell \"value\" is empty.",
                        "Hãy ghi giá trị, hoặc ghi \"" + LimitStatus.AWAITING_LOCAL.vi() + "\" ở cột \"Tình trạng\".",
                        "Write the value, or mark the row \"" + LimitStatus.AWAITING_LOCAL.en() + "\".");
            }
            return NONE;
        }
        if (status == LimitStatus.AWAITING_LOCAL) {
            refuse(
                    row,
                    ProblemCode.VALUE_NOT_ALLOWED,
                    "\"" + text + "\" đứng ở dòng ghi \"" + status.vi() + "\".",
                    "\"" + text + "\" stands in a row marked \"" + status.en() + "\".",
                    "Hãy xóa giá trị, hoặc sửa cột \"Tình trạng\".",
                    "Clear the value, or mend the status.");
            return NONE;
        }
        if (role == LimitRole.ADJUSTMENT) {
            return change(row, text);
        }
        boolean percentSign = unit == Unit.PERCENT && text.endsWith("%");
        String bare = percentSign ? text.substring(0, text.length() - 1).strip() : text;
        return NumberCell.ifMeant(bare)
                .map(number -> number(row, number, unit, text))
                .orElseGet(() -> word(row, unit, text));
    }

    private static ValueCell change(RowReader row, String text) {
        Matcher change = CHANGE.matcher(text);
        if (!change.matches()) {
            refuse(
                    row,
                    ProblemCode.ADJUSTMENT_INVALID,
                    "\"" + text + "\" không nói cộng, trừ hay nhân.",
                    "\"" + text + "\" does not say whether to add, subtract or multiply.",
                    "Hãy viết ví dụ - 3, cộng 2 hoặc x 2/3.",
                    "Write for example - 3, + 2 or x 2/3.");
            return NONE;
        }
        Ratio number = accepted(row, NumberCell.read(change.group(4)));
        if (number == null) {
            return NONE;
        }
        if (change.group(3) != null) {
            return new ValueCell(null, number);
        }
        return new ValueCell(new Value.OfNumber(change.group(2) != null ? Ratio.ZERO.minus(number) : number), null);
    }

    private static ValueCell number(RowReader row, NumberCell cell, Unit unit, String text) {
        Ratio number = accepted(row, cell);
        if (number == null) {
            return NONE;
        }
        if (unit == Unit.WORD) {
            refuseUnit(
                    row,
                    "\"" + text + "\" là số nhưng không có đơn vị tính.",
                    "\"" + text + "\" is a number without a unit.");
        }
        return new ValueCell(new Value.OfNumber(number), null);
    }

    private static @Nullable Ratio accepted(RowReader row, NumberCell cell) {
        NumberCell.Refusal refusal = cell.refusal();
        if (refusal != null) {
            row.refuse(refusal.code(), LimitsTable.VALUE, refusal.message(), refusal.advice());
        }
        return cell.number();
    }

    private static ValueCell word(RowReader row, Unit unit, String text) {
        List<Word> words = LimitWords.find(text);
        if (words.isEmpty()) {
            NumberCell.Refusal noNumber = NumberCell.read(text).refusal();
            if (unit != Unit.WORD && noNumber != null) {
                row.refuse(noNumber.code(), LimitsTable.VALUE, noNumber.message(), noNumber.advice());
                return NONE;
            }
            Text advice = Nearest.to(text, LimitWords.names())
                    .map(Advice::didYouMean)
                    .orElseGet(() -> new Text(
                            "Hãy ghi một số, hoặc một từ của thang bậc, ví dụ: khiển trách; khá; xuất sắc.",
                            "Write a number, or a word of an ordered list, for example: reprimand; good."));
            row.refuse(
                    ProblemCode.WORD_UNKNOWN,
                    LimitsTable.VALUE,
                    new Text(
                            "\"" + text + "\" không phải là số, cũng không phải từ của thang bậc nào.",
                            "\"" + text + "\" is neither a number nor a word of an ordered list."),
                    advice);
            return NONE;
        }
        if (words.size() > 1) {
            String names = String.join(
                    "\" hoặc \"", words.stream().map(LimitWords::fullName).toList());
            refuse(
                    row,
                    ProblemCode.WORD_AMBIGUOUS,
                    "\"" + text + "\" có ở nhiều thang bậc.",
                    "\"" + text + "\" is a word of several lists.",
                    "Hãy viết \"" + names + "\".",
                    "Write \"" + names.replace("\" hoặc \"", "\" or \"") + "\".");
            return NONE;
        }
        if (unit != Unit.WORD) {
            refuseUnit(
                    row,
                    "\"" + text + "\" là từ, không tính bằng \"" + unit.vi() + "\".",
                    "\"" + text + "\" is a word and not measured in \"" + unit.en() + "\".");
        }
        return new ValueCell(new Value.OfWord(words.get(0)), null);
    }

    private static void refuseUnit(RowReader row, String vi, String en) {
        row.refuse(
                ProblemCode.UNIT_MISMATCH,
                LimitsTable.UNIT,
                new Text(vi, en),
                new Text(
                        "Hãy sửa cột \"Đơn vị tính\": số có đơn vị, từ để trống.",
                        "Mend the unit: a number has one, a word has none."));
    }

    private static void refuse(
            RowReader row, ProblemCode code, String vi, String en, String adviceVi, String adviceEn) {
        row.refuse(code, LimitsTable.VALUE, new Text(vi, en), new Text(adviceVi, adviceEn));
    }
}
