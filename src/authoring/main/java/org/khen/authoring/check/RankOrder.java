package org.khen.authoring.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.authoring.check.CheckedPacks.Placed;
import org.khen.internal.combinations.Days;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.internal.text.LimitText;
import org.khen.pack.CriterionKind;
import org.khen.pack.Limit;
import org.khen.pack.RouteRow;
import org.khen.pack.Text;
import org.khen.pack.Validity;
import org.khen.pack.Value;

/**
 * Limits that are looser for a higher award than for a lower one.
 *
 * <p>Which award stands higher is read from the packs: one that asks for another ({@code award:} in {@code routes.csv}) stands above
 * it. Two limits are held against each other where criteria of the same kind ask for the same measure, neither as one of several
 * alternatives, of candidates that may be the same, on a common day, in the same reading and for the same people. What is looser
 * then decides nothing: who meets the lower award meets it already. Of a bar the one that stops fewer is the looser. Ranks that
 * no award asks for, as classes of one order, are not known from data and not compared.
 */
final class RankOrder implements Check {

    @Override
    public void check(CheckedPacks packs, Problems found) {
        Map<String, Set<String>> below = below(packs.routes());
        Set<List<Object>> told = new HashSet<>();
        below.forEach((upper, lowers) -> lowers.forEach(lower -> {
            List<AskedLimit> lowerLimits = AskedLimit.of(lower, packs);
            for (AskedLimit high : AskedLimit.of(upper, packs)) {
                for (AskedLimit low : lowerLimits) {
                    if (isLooser(high, low, packs) && told.add(List.of(high.row(), low.row()))) {
                        add(upper, lower, high, low, packs, found);
                    }
                }
            }
        }));
    }

    /** For each award those that stand below it, by way of others too. Awards that ask for each other do not load. */
    private static Map<String, Set<String>> below(List<Placed<RouteRow>> routes) {
        Map<String, Set<String>> direct = new LinkedHashMap<>();
        for (Placed<RouteRow> row : routes) {
            String asked = row.item().asksAward();
            if (asked != null) {
                direct.computeIfAbsent(row.item().award(), none -> new LinkedHashSet<>())
                        .add(asked);
            }
        }
        Map<String, Set<String>> below = new LinkedHashMap<>();
        direct.forEach((upper, lowers) -> {
            Set<String> all = new LinkedHashSet<>();
            List<String> open = new ArrayList<>(lowers);
            for (int i = 0; i < open.size(); i++) {
                if (all.add(open.get(i))) {
                    open.addAll(direct.getOrDefault(open.get(i), Set.of()));
                }
            }
            below.put(upper, all);
        });
        return below;
    }

    private static boolean isLooser(AskedLimit high, AskedLimit low, CheckedPacks packs) {
        Limit upper = high.row().item();
        Limit lower = low.row().item();
        Value upperValue = upper.value();
        Value lowerValue = lower.value();
        LocalDate day = dayOfBoth(high.days(), low.days());
        if (high.row().equals(low.row())
                || upperValue == null
                || lowerValue == null
                || day == null
                || high.kind() != low.kind()
                || !high.isForSome(low)
                || !high.appliesOtherwise().equals(low.appliesOtherwise())
                || !sameReading(upper.reading(), lower.reading())
                || !Measure.on(day, high.measure(), packs).equals(Measure.on(day, low.measure(), packs))) {
            return false;
        }
        Extent ofUpper = Extent.satisfying(LimitText.direction(upper), Extent.number(upperValue));
        Extent ofLower = Extent.satisfying(LimitText.direction(lower), Extent.number(lowerValue));
        boolean bar = high.kind() != CriterionKind.REQUIREMENT;
        Extent strict = bar ? ofUpper : ofLower;
        Extent loose = bar ? ofLower : ofUpper;
        return !strict.equals(loose) && strict.isWithin(loose);
    }

    private static boolean sameReading(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equals(other);
    }

    private static @Nullable LocalDate dayOfBoth(Validity one, Validity other) {
        Validity common = Days.common(one, other).orElse(null);
        if (common == null) {
            return null;
        }
        return common.from() != null ? common.from() : common.to() != null ? common.to() : LocalDate.EPOCH;
    }

    private static void add(
            String upper, String lower, AskedLimit high, AskedLimit low, CheckedPacks packs, Problems found) {
        Placed<Limit> row = high.row();
        Limit other = low.row().item();
        Text words = LimitText.of(row.item());
        Text others = LimitText.of(other);
        found.add(
                ProblemCode.LIMIT_RANK_ORDER,
                row.pack(),
                packs.cell(row, row.item().at(), "value"),
                new Text(
                        "\"" + row.item().id() + "\" (" + words.vi() + ") của \"" + upper + "\" dễ đạt hơn \""
                                + other.id() + "\" (" + others.vi() + ") của \"" + lower
                                + "\", là khen thưởng mà \"" + upper + "\" yêu cầu phải có.",
                        "\"" + row.item().id() + "\" (" + words.en() + ") of \"" + upper + "\" is looser than \""
                                + other.id() + "\" (" + others.en() + ") of \"" + lower
                                + "\", the award that \"" + upper + "\" asks for."),
                new Text(
                        "Hãy xem lại hai giá trị: khen thưởng cao hơn không thể có mức thấp hơn ("
                                + other.at().file() + ", dòng " + other.at().line() + ").",
                        "Look at both values: a higher award cannot ask for less ("
                                + other.at().file() + ", line " + other.at().line() + ")."));
    }
}
