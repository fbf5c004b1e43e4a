package org.khen.internal.loading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.internal.combinations.Days;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.text.LimitText;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** Holds adjustments against the limits and adjustments of packs below: they may make them stricter, never looser. */
final class AdjustmentLayers {

    private static final Ratio NONE = Ratio.of(0);
    private static final Ratio UNCHANGED = Ratio.of(1);

    private final PackSet packs;
    private final RowProblems problems;

    AdjustmentLayers(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    /** An adjustment that stands where one of a pack below would. */
    void replaced(Placed<Limit> row, Placed<Limit> lower) {
        String limit = lower.item().adjusts();
        Ratio own = amount(row.item());
        Ratio other = amount(lower.item());
        if (limit == null || own == null || other == null) {
            return;
        }
        Boolean more = moreIsStricter(limit);
        boolean alike = limit.equals(row.item().adjusts())
                && (row.item().factor() == null) == (lower.item().factor() == null);
        if (more == null || !alike) {
            notComparable(row, limit);
        } else if (looser(own, other, more)) {
            LimitLayers.loosens(problems, packs, row, lower);
        }
    }

    /** An adjustment of a limit of a pack below, for whom no adjustment of a pack below is replaced. */
    void added(Placed<Limit> row, String limit) {
        Ratio own = amount(row.item());
        if (isOpen(limit, row) || replacesForAll(row)) {
            return;
        }
        Boolean more = moreIsStricter(limit);
        boolean decides = packs.source(row.item().source()) == null
                || LayerChecks.textSeen(packs, row.item().source());
        if (own == null || more == null || !decides) {
            notComparable(row, limit);
        } else if (looser(own, row.item().factor() == null ? NONE : UNCHANGED, more)) {
            loosensLimit(row, limit);
        }
    }

    private static @Nullable Ratio amount(Limit row) {
        return row.factor() != null ? row.factor() : row.value() == null ? null : Strictness.number(row.value());
    }

    private static boolean looser(Ratio own, Ratio other, boolean moreIsStricter) {
        int compared = own.compareTo(other);
        return moreIsStricter ? compared < 0 : compared > 0;
    }

    /** Whether a greater limit is stricter; {@code null} if nobody can say so. */
    private @Nullable Boolean moreIsStricter(String limit) {
        Set<Strict> ways = Strict.waysOf(limit, packs);
        List<Placed<Limit>> rows = packs.limit(limit);
        boolean lower = rows.stream().allMatch(row -> Strictness.isLower(LimitText.direction(row.item())));
        boolean upper = rows.stream().allMatch(row -> Strictness.isUpper(LimitText.direction(row.item())));
        if (ways.size() > 1 || lower == upper) {
            return null;
        }
        return lower == ways.contains(Strict.BY_FEWER);
    }

    /** Whether all rows of packs below that it changes are open anyway. */
    private boolean isOpen(String limit, Placed<Limit> row) {
        return packs.below(row.pack(), packs.limit(limit)).stream()
                .map(Placed::item)
                .filter(lower -> lower.inForce().overlaps(row.item().inForce()))
                .allMatch(lower -> LimitLayers.isOpen(packs, lower));
    }

    /** Whether, for everybody whom it concerns and on all its days, it stands in place of one of a pack below. */
    private boolean replacesForAll(Placed<Limit> row) {
        List<Validity> days = packs.below(row.pack(), packs.limit(row.item().id())).stream()
                .map(Placed::item)
                .filter(lower -> row.item().appliesTo().containsAll(lower.appliesTo()))
                .filter(lower -> lower.reading() == null
                        || lower.reading().equals(row.item().reading()))
                .map(Limit::inForce)
                .toList();
        return !days.isEmpty() && Days.firstGap(row.item().inForce(), days).isEmpty();
    }

    private void loosensLimit(Placed<Limit> row, String limit) {
        Placed<Limit> lower = packs.below(row.pack(), packs.limit(limit)).get(0);
        Text own = LimitText.of(row.item());
        Text place = RowProblems.place(row.pack(), lower.pack(), lower.item().at());
        problems.add(
                ProblemCode.OVERRIDE_LOOSENS,
                row.pack(),
                row.item().at(),
                LimitsTable.VALUE,
                new Text(
                        "Điều chỉnh \"" + own.vi() + "\"" + LimitLayers.cited(packs, row, Language.VIETNAMESE)
                                + " làm nhẹ mức \"" + limit + "\" ("
                                + LimitText.of(lower.item()).vi() + ") tại "
                                + place.vi() + LimitLayers.cited(packs, lower, Language.VIETNAMESE) + ".",
                        "The adjustment \"" + own.en() + "\"" + LimitLayers.cited(packs, row, Language.ENGLISH)
                                + " loosens the limit \"" + limit + "\" ("
                                + LimitText.of(lower.item()).en() + ") at "
                                + place.en() + LimitLayers.cited(packs, lower, Language.ENGLISH) + "."),
                new Text(
                        "Hãy xóa dòng này; bộ quy định dựa trên bộ khác không được nới mức của bộ đó.",
                        "Delete the row: a pack may not loosen what it builds on."));
    }

    private void notComparable(Placed<Limit> row, String limit) {
        LayerChecks.refuse(
                problems,
                row,
                row.item().at(),
                LimitsTable.VALUE,
                new Text(
                        "Điều chỉnh \"" + LimitText.of(row.item()).vi() + "\" của \"" + limit
                                + "\" không thể nói là chặt hơn quy định của bộ làm nền.",
                        "Nobody can call the adjustment \""
                                + LimitText.of(row.item()).en() + "\" of \"" + limit
                                + "\" stricter than what the pack below says."),
                new Text(
                        "Hãy xóa dòng này, hoặc thay bằng một mức chặt hơn.",
                        "Delete the row, or tighten the limit itself."));
    }
}
