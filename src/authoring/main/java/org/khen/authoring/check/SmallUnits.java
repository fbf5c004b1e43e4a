package org.khen.authoring.check;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.authoring.check.CheckedPacks.Placed;
import org.khen.facts.Ratio;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.internal.text.LimitText;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/**
 * Caps on a share of people or collectives that leave a small unit nobody at all: with at most 15 % a unit of six has not one.
 *
 * <p>A cap is a limit in per cent on a criterion for collectives or units that only a smaller share passes; of a bar, whose presence
 * stops, it is the other way round. A cap of nothing (0 %) is meant as it stands. That the share is one of people follows from the
 * subject of the criterion, because a unit of measure does not say so; of a person or household it would be another matter.
 */
final class SmallUnits implements Check {

    private static final Set<Subject> OF_SEVERAL = EnumSet.of(Subject.COLLECTIVE, Subject.UNIT);
    /** One person alone is no unit, and of two one is a half: from there on a cap is worth a warning. */
    private static final int SMALLEST_UNIT = 2;

    @Override
    public void check(CheckedPacks packs, Problems found) {
        for (Placed<Limit> row : packs.limitRows()) {
            Limit limit = row.item();
            Placed<Criterion> criterion =
                    limit.criterion() == null ? null : packs.criteria().get(limit.criterion());
            if (limit.role() == LimitRole.LIMIT
                    && limit.measuredIn() == Unit.PERCENT
                    && limit.value() instanceof Value.OfNumber value
                    && criterion != null
                    && OF_SEVERAL.containsAll(criterion.item().subjects())) {
                Integer first = first(limit, value.ratio(), criterion.item().kind());
                if (first != null && first > SMALLEST_UNIT) {
                    add(row, first, packs, found);
                }
            }
        }
    }

    /** The smallest unit in which one may be; {@code null} if it is no cap, or one of nothing. */
    private static @Nullable Integer first(Limit limit, Ratio percent, CriterionKind kind) {
        Direction direction = LimitText.direction(limit);
        boolean itself;
        if (kind == CriterionKind.BAR || kind == CriterionKind.SUSPENDS) {
            // What satisfies a bar is stopped: from 15 % on means less than 15 % may be.
            if (direction != Direction.AT_LEAST && direction != Direction.MORE_THAN) {
                return null;
            }
            itself = direction == Direction.MORE_THAN;
        } else {
            if (direction != Direction.AT_MOST && direction != Direction.LESS_THAN) {
                return null;
            }
            itself = direction == Direction.AT_MOST;
        }
        if (percent.signum() <= 0) {
            return null;
        }
        // One of n is 100/n per cent.
        Ratio whole = Ratio.of(100).times(new Ratio(percent.denominator(), percent.numerator()));
        Extent heads = new Extent(whole, itself, null, false).whole();
        return heads.low() == null ? null : heads.low().numerator().intValueExact();
    }

    private static void add(Placed<Limit> row, int first, CheckedPacks packs, Problems found) {
        Text words = LimitText.of(row.item());
        found.add(
                ProblemCode.CAP_UNREACHABLE,
                row.pack(),
                packs.cell(row, row.item().at(), "value"),
                new Text(
                        "Với \"" + row.item().id() + "\" (" + words.vi() + "), đơn vị dưới " + counted(first)
                                + " người không có suất nào.",
                        "With \"" + row.item().id() + "\" (" + words.en() + ") a unit of fewer than " + first
                                + " people has no place at all."),
                new Text(
                        "Hãy xem văn bản có quy định riêng cho đơn vị ít người không (làm tròn lên, gộp các đơn vị).",
                        "See whether the text has a rule for small units (rounding up, joining units)."));
    }

    private static String counted(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
