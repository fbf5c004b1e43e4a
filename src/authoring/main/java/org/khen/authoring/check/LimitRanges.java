package org.khen.authoring.check;

import org.jspecify.annotations.Nullable;
import org.khen.authoring.check.CheckedPacks.Placed;
import org.khen.facts.Ratio;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.internal.text.LimitText;
import org.khen.internal.text.Numbers;
import org.khen.pack.Direction;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.Table;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/**
 * Values that nothing measured can reach, limits that every value meets and limits that none can meet; of {@code limits.csv}, of
 * tables, and of limits as adjustments change them.
 *
 * <p>What can be measured is known from the unit alone ({@link Extent#measurable}). A year has at most so many working days, too,
 * but merit periods have several years, so that is not held against anybody.
 */
final class LimitRanges implements Check {

    @Override
    public void check(CheckedPacks packs, Problems found) {
        for (Placed<Limit> row : packs.limitRows()) {
            Limit limit = row.item();
            Value value = limit.value();
            if (limit.role() == LimitRole.ADJUSTMENT) {
                adjusted(row, packs, found);
            } else if (value != null) {
                look(
                        limit,
                        Extent.number(value),
                        value,
                        new Place(packs, found, row, "value", of(limit), new Text("", "")));
            }
        }
        for (Placed<Table> table : packs.tables()) {
            for (Table.Row row : table.item().rows()) {
                for (Limit limit : row.limits()) {
                    Value value = limit.value();
                    if (value != null) {
                        String heading = limit.direction() == Direction.LESS_THAN ? "less_than" : "at_least";
                        Placed<Limit> placed = new Placed<>(table.pack(), limit);
                        look(
                                limit,
                                Extent.number(value),
                                value,
                                new Place(packs, found, placed, heading, of(limit), new Text("", "")));
                    }
                }
            }
        }
    }

    /** Where a finding is told, and how the limit is called there. */
    private record Place(CheckedPacks packs, Problems found, Placed<Limit> row, String heading, Text name, Text cause) {

        void add(ProblemCode code, Text message, Text advice) {
            found.add(
                    code,
                    row.pack(),
                    packs.cell(row, row.item().at(), heading),
                    new Text(name.vi() + cause.vi() + " " + message.vi(), name.en() + cause.en() + " " + message.en()),
                    advice);
        }
    }

    private static Text of(Limit limit) {
        Text words = LimitText.of(limit);
        return new Text("\"" + limit.id() + "\" (" + words.vi() + ")", "\"" + limit.id() + "\" (" + words.en() + ")");
    }

    /** A sum that is added to a limit; what factors do is not looked at, they keep the sign. */
    private static void adjusted(Placed<Limit> row, CheckedPacks packs, Problems found) {
        String adjusts = row.item().adjusts();
        if (adjusts == null || !(row.item().value() instanceof Value.OfNumber change)) {
            return;
        }
        for (Placed<Limit> changed : packs.limit(adjusts)) {
            Limit limit = changed.item();
            if (limit.value() instanceof Value.OfNumber value
                    && limit.inForce().overlaps(row.item().inForce())) {
                Ratio sum = value.ratio().plus(change.ratio());
                Text cause = new Text(
                        " sau khi điều chỉnh theo \"" + row.item().id() + "\" là "
                                + Numbers.amount(sum, limit.measuredIn(), Language.VIETNAMESE) + ",",
                        " becomes " + Numbers.amount(sum, limit.measuredIn(), Language.ENGLISH) + " by \""
                                + row.item().id() + "\" and");
                look(limit, sum, value, new Place(packs, found, row, "value", of(limit), cause));
            }
        }
    }

    private static void look(Limit limit, Ratio number, Value value, Place place) {
        Extent measurable = Extent.measurable(limit.measuredIn(), value);
        if (!measurable.holds(number)) {
            place.add(
                    ProblemCode.LIMIT_OUT_OF_RANGE,
                    range(measurable, limit.measuredIn()),
                    new Text("Hãy xem lại giá trị và đơn vị tính.", "Look at the value and its unit again."));
        } else if (limit.role() == LimitRole.LIMIT) {
            Extent satisfying = Extent.satisfying(LimitText.direction(limit), number);
            if (value instanceof Value.OfWord || Extent.isWhole(limit.measuredIn())) {
                satisfying = satisfying.whole();
            }
            compared(measurable, satisfying, place);
        }
    }

    private static Text range(Extent measurable, Unit unit) {
        @Nullable Ratio high = measurable.high();
        String low = Numbers.text(measurable.low() == null ? Ratio.ZERO : measurable.low(), Language.ENGLISH);
        if (high == null) {
            return new Text(
                    "nằm ngoài khoảng có thể có: số liệu không bao giờ dưới " + low + ".",
                    "is out of range: nothing measured is less than " + low + ".");
        }
        return new Text(
                "nằm ngoài khoảng có thể có: từ " + low + " đến " + Numbers.amount(high, unit, Language.VIETNAMESE)
                        + ".",
                "is out of range: " + low + " to " + Numbers.amount(high, unit, Language.ENGLISH) + ".");
    }

    private static void compared(Extent measurable, Extent satisfying, Place place) {
        if (satisfying.misses(measurable)) {
            place.add(
                    ProblemCode.LIMIT_NEVER_MET,
                    new Text("không số liệu nào đạt được.", "can be met by nothing that is measured."),
                    new Text("Hãy xem lại giá trị và cách so sánh.", "Look at the value and the direction again."));
        } else if (measurable.isWithin(satisfying)) {
            place.add(
                    ProblemCode.LIMIT_ALWAYS_MET,
                    new Text(
                            "số liệu nào cũng đạt, nên không phân biệt được gì.",
                            "is met by whatever is measured, so it decides nothing."),
                    new Text(
                            "Hãy xem lại giá trị và cách so sánh; không cần mức này thì bỏ khỏi quy tắc.",
                            "Look at the value and the direction again; if it is not needed, drop it from the rule."));
        }
    }
}
