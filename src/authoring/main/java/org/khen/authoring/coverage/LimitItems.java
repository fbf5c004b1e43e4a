package org.khen.authoring.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khen.Comparison;
import org.khen.Finding;
import org.khen.facts.Ratio;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/** Every number that a measure is held against: a case has to measure one step below it, exactly it, and one step above. */
final class LimitItems {

    /** Shares and amounts have no next value: any value beyond will do. */
    private static final Set<Unit> WITHOUT_STEPS = EnumSet.of(Unit.PERCENT, Unit.DONG);

    private static final Text NOTHING_BELOW =
            new Text("không có gì đếm được dưới 0", "nothing that is counted lies below zero");

    private final ProvedPack proved;
    private final List<CoverageItem> items = new ArrayList<>();

    private LimitItems(ProvedPack proved) {
        this.proved = proved;
    }

    static List<CoverageItem> of(ProvedPack proved) {
        LimitItems all = new LimitItems(proved);
        // A value that goes on under another row is proved once, each other value apart.
        Map<String, Limit> limits = new LinkedHashMap<>();
        proved.pack()
                .topics()
                .forEach(topic -> topic.limits().stream()
                        .filter(limit -> limit.role() == LimitRole.LIMIT && limit.value() instanceof Value.OfNumber)
                        .forEach(limit -> limits.putIfAbsent(limit.id() + " = " + limit.value(), limit)));
        proved.pack()
                .tables()
                .forEach(table -> table.rows()
                        .forEach(row -> row.limits()
                                .forEach(limit -> limits.putIfAbsent(
                                        limit.id() + " = " + limit.value() + limit.source(), limit))));
        limits.values().forEach(all::add);
        return all.items;
    }

    private void add(Limit limit) {
        if (!(limit.value() instanceof Value.OfNumber number)) {
            return;
        }
        Ratio required = number.ratio();
        boolean steps = !WITHOUT_STEPS.contains(limit.measuredIn());
        Ratio below = required.minus(Ratio.of(1));
        Ratio above = required.plus(Ratio.of(1));
        add(
                limit,
                number,
                steps ? below::equals : value -> value.compareTo(required) < 0,
                new Text("thấp hơn mức một bước", "one step below the limit"),
                steps ? below.toString() : "< " + required,
                required.signum() > 0 ? null : NOTHING_BELOW);
        add(
                limit,
                number,
                required::equals,
                new Text("đúng bằng mức", "exactly at the limit"),
                required.toString(),
                null);
        add(
                limit,
                number,
                steps ? above::equals : value -> value.compareTo(required) > 0,
                new Text("cao hơn mức một bước", "one step above the limit"),
                steps ? above.toString() : "> " + required,
                null);
    }

    private void add(
            Limit limit,
            Value.OfNumber number,
            Predicate<Ratio> wanted,
            Text where,
            String value,
            @Nullable Text exempt) {
        List<String> by = proved.passed().stream()
                .filter(passed -> passed.result().findings().stream()
                        .map(Finding::comparisons)
                        .flatMap(List::stream)
                        .anyMatch(comparison -> measures(comparison, limit, number, wanted)))
                .map(passed -> passed.situation().id())
                .toList();
        Text unit = Text.of(limit.measuredIn());
        Text what = new Text(
                "mức " + limit.id() + ": giá trị " + where.vi() + " ("
                        + (value.replace('.', ',') + " " + unit.vi()).strip() + ")",
                "limit " + limit.id() + ": a value " + where.en() + " (" + (value + " " + unit.en()).strip() + ")");
        items.add(new CoverageItem(
                CoverageKind.LIMIT,
                proved.pack().id(),
                limit.at(),
                limit.id(),
                what,
                by,
                exempt,
                new Text(
                        "Thêm một tình huống mà số liệu đối chiếu với " + what.vi() + ".",
                        "Add a case in which what is held against the " + what.en() + " is measured.")));
    }

    /** Whether a value is known for certain, and this row of the limit was the one applied. */
    private static boolean measures(
            Comparison comparison, Limit limit, Value.OfNumber required, Predicate<Ratio> wanted) {
        return comparison.limit().equals(limit.id())
                && required.equals(comparison.required())
                && comparison.citation().source().equals(limit.source())
                && comparison.low().equals(comparison.high())
                && comparison.low() instanceof Value.OfNumber measured
                && wanted.test(measured.ratio());
    }
}
