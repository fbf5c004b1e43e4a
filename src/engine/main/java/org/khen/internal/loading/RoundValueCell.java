package org.khen.internal.loading;

import java.math.BigInteger;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.FocusGroup;
import org.khen.facts.Ratio;
import org.khen.internal.csv.NumberCell;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.words.Spelling;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.Text;

/** The numbers of a row of {@code rounds.csv}. */
final class RoundValueCell {

    private static final Ratio PER_CENT = Ratio.of(1, 100);
    private static final Ratio ALL = Ratio.of(1);
    private static final String SHARE = "%";
    private static final Set<String> PLACES = Set.of("suất", "người", "tập thể", "places", "people", "collectives");

    private RoundValueCell() {}

    /** The share or number of places; a share is written in per cent. */
    static @Nullable Ratio value(RowReader row, RoundRuleKind kind, @Nullable FocusGroup group, LimitStatus status) {
        String text = row.row().text(RoundsTable.VALUE);
        if (!RoundCells.hasValue(kind, group)) {
            return null; // one that is there is told as not used
        }
        if (text.isEmpty()) {
            missing(row, status);
            return null;
        }
        if (status == LimitStatus.AWAITING_LOCAL) {
            refuse(
                    row,
                    ProblemCode.VALUE_NOT_ALLOWED,
                    "\"" + text + "\" đứng ở dòng ghi \"" + status.vi() + "\".",
                    "\"" + text + "\" stands in a row marked \"" + status.en() + "\".",
                    "Hãy xóa giá trị, hoặc sửa cột \"Tình trạng\".",
                    "Clear the value, or mend the status.");
            return null;
        }
        boolean share = !counts(kind);
        unit(row, share, kind);
        return number(row, text, share);
    }

    private static void missing(RowReader row, LimitStatus status) {
        if (status != LimitStatus.AWAITING_LOCAL && !row.row().isRefused(RoundsTable.VALUE)) {
            refuse(
                    row,
                    ProblemCode.VALUE_MISSING,
                    "Ô \"Giá trị\" để trống.",
                    "The cell \"value\" is empty.",
                    "Hãy ghi giá trị, hoặc ghi \"" + LimitStatus.AWAITING_LOCAL.vi() + "\" ở cột \"Tình trạng\".",
                    "Write the value, or mark the row \"" + LimitStatus.AWAITING_LOCAL.en() + "\".");
        }
    }

    /** Whether a kind counts places; otherwise its value is a share. */
    private static boolean counts(RoundRuleKind kind) {
        return kind == RoundRuleKind.NUMBER_AT_MOST || kind == RoundRuleKind.NUMBER_RESERVED;
    }

    private static void unit(RowReader row, boolean share, RoundRuleKind kind) {
        String unit = row.row().text(RoundsTable.UNIT);
        if (share ? unit.equals(SHARE) : PLACES.contains(Spelling.key(unit))) {
            return;
        }
        Text wrong = unit.isEmpty()
                ? new Text(
                        "\"" + kind.vi() + "\" cần có đơn vị tính, ô này để trống.",
                        "\"" + kind.en() + "\" needs a unit, and the cell is empty.")
                : new Text(
                        "\"" + unit + "\" không phải là đơn vị tính của \"" + kind.vi() + "\".",
                        "\"" + unit + "\" is not the unit of \"" + kind.en() + "\".");
        row.refuse(
                ProblemCode.UNIT_MISMATCH,
                RoundsTable.UNIT,
                wrong,
                share
                        ? new Text("Hãy ghi %.", "Write %.")
                        : new Text("Hãy ghi suất, người hoặc tập thể.", "Write places, people or collectives."));
    }

    private static @Nullable Ratio number(RowReader row, String text, boolean share) {
        NumberCell cell = NumberCell.read(
                share && text.endsWith(SHARE)
                        ? text.substring(0, text.length() - 1).strip()
                        : text);
        NumberCell.Refusal refusal = cell.refusal();
        if (refusal != null) {
            row.refuse(refusal.code(), RoundsTable.VALUE, refusal.message(), refusal.advice());
        }
        Ratio number = cell.number();
        if (number == null) {
            return null;
        }
        if (!share) {
            if (!number.denominator().equals(BigInteger.ONE)) {
                refuse(
                        row,
                        ProblemCode.ROUND_VALUE,
                        "\"" + text + "\" không phải là số suất.",
                        "\"" + text + "\" is not a number of places.",
                        "Hãy ghi số nguyên từ 0.",
                        "Write a whole number from 0.");
            }
            return number;
        }
        Ratio part = number.times(PER_CENT);
        if (part.compareTo(ALL) > 0) {
            refuse(
                    row,
                    ProblemCode.ROUND_VALUE,
                    "\"" + text + "\" không phải là tỷ lệ từ 0 đến 100 %.",
                    "\"" + text + "\" is not a share from 0 to 100 %.",
                    "Hãy xem lại giá trị và cột \"Loại quy định\".",
                    "Look at the value and at the column \"kind\".");
        }
        return part;
    }

    private static void refuse(
            RowReader row, ProblemCode code, String vi, String en, String adviceVi, String adviceEn) {
        row.refuse(code, RoundsTable.VALUE, new Text(vi, en), new Text(adviceVi, adviceEn));
    }

    /** The place of a tie-break. */
    static @Nullable Integer order(RowReader row) {
        String text = row.row().text(RoundsTable.ORDER);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("[1-9]\\d{0,3}")) {
            row.refuse(
                    ProblemCode.NUMBER_INVALID,
                    RoundsTable.ORDER,
                    new Text("\"" + text + "\" không phải là thứ tự.", "\"" + text + "\" is not a place in an order."),
                    new Text("Hãy ghi số nguyên từ 1.", "Write a whole number from 1."));
            return null;
        }
        return Integer.valueOf(text);
    }
}
