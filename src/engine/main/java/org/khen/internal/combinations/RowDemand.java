package org.khen.internal.combinations;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khen.facts.Ratio;
import org.khen.internal.text.LimitText;
import org.khen.internal.text.Numbers;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.Table;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/** What a row of a table demands of those it holds for. */
public final class RowDemand {

    private static final Set<Unit> COUNTED = EnumSet.of(
            Unit.PERSON,
            Unit.TIME,
            Unit.INITIATIVE,
            Unit.ACHIEVEMENT,
            Unit.TOPIC,
            Unit.COURSE,
            Unit.MOVEMENT,
            Unit.EXEMPLAR);

    private RowDemand() {}

    /** The demand in words: {@code từ 06 năm trở lên và dưới 10 năm}. */
    public static Text of(Table.Row row) {
        if (row.excluded()) {
            return new Text("không xét", "not considered");
        }
        return row.limits().stream()
                .map(LimitText::of)
                .reduce((least, below) -> new Text(least.vi() + " và " + below.vi(), least.en() + " and " + below.en()))
                .orElse(new Text("bất kỳ", "any"));
    }

    /** Whether two rows demand the same, be it by other sources or of others. */
    public static boolean isSame(Table.Row row, Table.Row other) {
        return row.excluded() == other.excluded() && bounds(row).equals(bounds(other));
    }

    private static List<Object> bounds(Table.Row row) {
        return row.limits().stream()
                .<Object>map(limit -> List.of(direction(limit), number(limit), limit.measuredIn()))
                .toList();
    }

    /**
     * A value that one row takes and the other does not.
     *
     * @param value the value with its unit
     * @param metByFirst whether the first of the rows takes it
     */
    public record Parting(Text value, boolean metByFirst) {}

    /** Where two rows part; empty if they demand the same, or in units that cannot be compared. */
    public static Optional<Parting> parting(Table.Row row, Table.Row other) {
        List<Limit> limits =
                Stream.concat(row.limits().stream(), other.limits().stream()).toList();
        Set<Unit> units = EnumSet.noneOf(Unit.class);
        limits.forEach(limit -> units.add(limit.measuredIn()));
        if (units.size() != 1) {
            return Optional.empty();
        }
        Unit unit = limits.get(0).measuredIn();
        NumberAxis axis = new NumberAxis(limits.stream().map(RowDemand::number).toList(), COUNTED.contains(unit));
        BitSet met = met(row, axis);
        BitSet parted = met(other, axis);
        parted.xor(met);
        int cell = parted.nextSetBit(0);
        return cell < 0
                ? Optional.empty()
                : Optional.of(new Parting(
                        new Text(
                                Numbers.amount(axis.example(cell), unit, Language.VIETNAMESE),
                                Numbers.amount(axis.example(cell), unit, Language.ENGLISH)),
                        met.get(cell)));
    }

    private static BitSet met(Table.Row row, NumberAxis axis) {
        BitSet met = new BitSet();
        met.set(0, row.excluded() ? 0 : axis.size());
        row.limits().forEach(limit -> met.and(axis.meeting(direction(limit), number(limit))));
        return met;
    }

    private static Direction direction(Limit limit) {
        return LimitText.direction(limit);
    }

    private static Ratio number(Limit limit) {
        return limit.value() instanceof Value.OfNumber number ? number.ratio() : Ratio.ZERO;
    }
}
