package org.khen.internal.loading;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.FocusGroup;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundBase;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.Rounding;
import org.khen.pack.Text;

/** Which cells a kind of row of {@code rounds.csv} needs; what it does not use stays empty. */
final class RoundCells {

    /** Those that depend on the kind, as the table has them. */
    private static final List<Column> ALL = List.of(
            RoundsTable.AWARD,
            RoundsTable.SCOPE,
            RoundsTable.BASE,
            RoundsTable.BASE_AWARD,
            RoundsTable.VALUE,
            RoundsTable.UNIT,
            RoundsTable.ROUNDING,
            RoundsTable.ROUNDING_SOURCE,
            RoundsTable.GROUP,
            RoundsTable.UNUSED,
            RoundsTable.ORDER,
            RoundsTable.EXCEPT);

    /** The cells of a kind: those it needs, and those it may have; what others ask for is looked at one by one. */
    private record Use(Set<Column> needs, Set<Column> allows) {}

    private static final Map<RoundRuleKind, Use> USES = uses();

    private final RowReader row;
    private final RoundRuleKind kind;

    private RoundCells(RowReader row, RoundRuleKind kind) {
        this.row = row;
        this.kind = kind;
    }

    private static Map<RoundRuleKind, Use> uses() {
        Map<RoundRuleKind, Use> uses = new EnumMap<>(RoundRuleKind.class);
        Set<Column> value = Set.of(RoundsTable.VALUE, RoundsTable.UNIT);
        Set<Column> share =
                Set.of(RoundsTable.VALUE, RoundsTable.UNIT, RoundsTable.ROUNDING, RoundsTable.ROUNDING_SOURCE);
        Set<Column> shareOf = new HashSet<>(share);
        shareOf.add(RoundsTable.BASE_AWARD);
        Set<Column> reserve = Set.of(RoundsTable.AWARD, RoundsTable.SCOPE, RoundsTable.GROUP, RoundsTable.UNUSED);
        uses.put(
                RoundRuleKind.SHARE_AT_MOST,
                new Use(Set.of(RoundsTable.AWARD, RoundsTable.SCOPE, RoundsTable.BASE), shareOf));
        uses.put(RoundRuleKind.NUMBER_AT_MOST, new Use(Set.of(RoundsTable.AWARD, RoundsTable.SCOPE), value));
        uses.put(RoundRuleKind.SHARE_RESERVED, new Use(reserve, share));
        uses.put(RoundRuleKind.NUMBER_RESERVED, new Use(reserve, value));
        uses.put(
                RoundRuleKind.TIE_BREAK,
                new Use(
                        Set.of(RoundsTable.GROUP, RoundsTable.ORDER),
                        Set.of(RoundsTable.AWARD, RoundsTable.VALUE, RoundsTable.UNIT)));
        uses.put(RoundRuleKind.ONE_FORM_PER_ACHIEVEMENT, new Use(Set.of(), Set.of(RoundsTable.AWARD)));
        uses.put(
                RoundRuleKind.ONE_STATE_AWARD_A_YEAR, new Use(Set.of(), Set.of(RoundsTable.AWARD, RoundsTable.EXCEPT)));
        return uses;
    }

    /** Whether rows of that kind have a value, be it one that the locality has yet to set. */
    static boolean hasValue(RoundRuleKind kind, @Nullable FocusGroup group) {
        return switch (kind) {
            case SHARE_AT_MOST, NUMBER_AT_MOST, SHARE_RESERVED, NUMBER_RESERVED -> true;
            case TIE_BREAK -> group == FocusGroup.MOSTLY_WOMEN;
            case ONE_FORM_PER_ACHIEVEMENT, ONE_STATE_AWARD_A_YEAR -> false;
        };
    }

    /** Refuses what the kind needs and the row lacks, and what the row has and the kind does not use. */
    static void check(
            RowReader row,
            RoundRuleKind kind,
            @Nullable RoundBase base,
            @Nullable Rounding rounding,
            @Nullable FocusGroup group,
            LimitStatus status) {
        RoundCells cells = new RoundCells(row, kind);
        Use use = USES.get(kind);
        if (use == null) {
            throw new IllegalStateException(kind + " has no cells");
        }
        for (Column column : ALL) {
            if (use.needs().contains(column)) {
                cells.needed(column, kind.vi(), kind.en());
            } else if (!use.allows().contains(column)) {
                cells.unused(column, RoundsTable.KIND, kind.vi(), kind.en());
            }
        }
        cells.baseAward(base, use);
        cells.roundingSource(rounding, use);
        cells.mostlyWomen(group);
        if (status == LimitStatus.AWAITING_LOCAL && !hasValue(kind, group)) {
            cells.unused(RoundsTable.STATUS, RoundsTable.KIND, kind.vi(), kind.en()); // nothing is there to be set
        }
    }

    private void baseAward(@Nullable RoundBase base, Use use) {
        if (!use.allows().contains(RoundsTable.BASE_AWARD) || base == null) {
            return; // told as not used, or the base as missing or unknown
        }
        if (base == RoundBase.HOLDERS) {
            needed(RoundsTable.BASE_AWARD, base.vi(), base.en());
        } else {
            unused(RoundsTable.BASE_AWARD, RoundsTable.BASE, base.vi(), base.en());
        }
    }

    private void roundingSource(@Nullable Rounding rounding, Use use) {
        if (!use.allows().contains(RoundsTable.ROUNDING_SOURCE)) {
            return; // told as not used
        }
        if (rounding != null && rounding != Rounding.DOWN) {
            needed(RoundsTable.ROUNDING_SOURCE, rounding.vi(), rounding.en());
        } else if (rounding != null || isEmpty(RoundsTable.ROUNDING)) {
            unused(RoundsTable.ROUNDING_SOURCE, RoundsTable.ROUNDING, Rounding.DOWN.vi(), Rounding.DOWN.en());
        }
    }

    private void mostlyWomen(@Nullable FocusGroup group) {
        if (kind == RoundRuleKind.TIE_BREAK && (group != null && group != FocusGroup.MOSTLY_WOMEN)) {
            unused(RoundsTable.VALUE, RoundsTable.GROUP, group.vi(), group.en());
            unused(RoundsTable.UNIT, RoundsTable.GROUP, group.vi(), group.en());
        }
        if (group == FocusGroup.MOSTLY_WOMEN
                && (kind == RoundRuleKind.SHARE_RESERVED || kind == RoundRuleKind.NUMBER_RESERVED)) {
            row.refuse(
                    ProblemCode.ROUND_GROUP,
                    RoundsTable.GROUP,
                    new Text(
                            "\"" + group.vi() + "\" không dùng cho \"" + kind.vi() + "\".",
                            "\"" + group.en() + "\" does not go with \"" + kind.en() + "\"."),
                    new Text(
                            "Hãy chọn: người trực tiếp lao động; tập thể nhỏ; địa bàn chú trọng; nữ.",
                            "Choose: frontline workers; small collectives; favoured places; women."));
        }
    }

    private boolean isEmpty(Column column) {
        return row.row().text(column).isEmpty() && !row.row().isRefused(column);
    }

    private void needed(Column column, String vi, String en) {
        if (isEmpty(column)) {
            row.refuse(
                    ProblemCode.ROUND_CELL_MISSING,
                    column,
                    new Text(
                            "\"" + vi + "\" cần có \"" + column.vi() + "\", ô này để trống.",
                            "\"" + en + "\" needs \"" + column.en() + "\", and the cell is empty."),
                    new Text("Hãy điền ô này.", "Fill it in."));
        }
    }

    private void unused(Column column, Column by, String vi, String en) {
        String text = row.row().text(column);
        if (!text.isEmpty()) {
            row.refuse(
                    ProblemCode.ROUND_CELL_NOT_ALLOWED,
                    column,
                    new Text(
                            "\"" + text + "\" ở cột \"" + column.vi() + "\" không dùng cho \"" + vi + "\".",
                            "\"" + text + "\" in the column \"" + column.en() + "\" does not go with \"" + en + "\"."),
                    new Text(
                            "Hãy xóa ô này, hoặc sửa cột \"" + by.vi() + "\".",
                            "Clear the cell, or mend the column \"" + by.en() + "\"."));
        }
    }
}
