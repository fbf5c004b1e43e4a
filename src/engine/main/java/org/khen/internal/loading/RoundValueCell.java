package org.khen.internal.loading;

import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.internal.csv.NumberCell;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.Text;

/** The numbers of a row of {@code rounds.csv}. */
final class RoundValueCell {

    private static final Ratio PER_CENT = Ratio.of(1, 100);

    private RoundValueCell() {}

    /** The share or number of places; a share is written in per cent. */
    static @Nullable Ratio value(RowReader row, RoundRuleKind kind, LimitStatus status) {
        String text = row.row().text(RoundsTable.VALUE);
        if (text.isEmpty()) {
            return null;
        }
        boolean share = row.row().text(RoundsTable.UNIT).equals("%");
        NumberCell cell = NumberCell.read(
                share && text.endsWith("%")
                        ? text.substring(0, text.length() - 1).strip()
                        : text);
        NumberCell.Refusal refusal = cell.refusal();
        if (refusal != null) {
            row.refuse(refusal.code(), RoundsTable.VALUE, refusal.message(), refusal.advice());
        }
        Ratio number = cell.number();
        return number == null || !share ? number : number.times(PER_CENT);
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
