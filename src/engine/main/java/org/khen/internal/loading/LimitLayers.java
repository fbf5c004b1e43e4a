package org.khen.internal.loading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.internal.combinations.Days;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.text.LimitText;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.Source;
import org.khen.pack.Text;
import org.khen.pack.Value;

/**
 * Holds rows of limits, parameters and adjustments against those of packs below: what a pack below leaves open may be set, a limit
 * may be tightened, and nothing that the law says may be loosened.
 */
final class LimitLayers {

    private static final Text TIGHTEN_OR_KEEP = new Text(
            "Hãy ghi mức bằng hoặc chặt hơn; bộ quy định dựa trên bộ khác không được nới mức của bộ đó.",
            "Write the same or a stricter value: a pack may not loosen what it builds on.");
    private static final Text LEAVE_IT = new Text(
            "Hãy xóa dòng này; nếu địa phương cần thêm điều kiện, hãy đặt tiêu chí riêng.",
            "Delete the row; for a further condition make a criterion of your own.");

    private final PackSet packs;
    private final Overriding overriding;
    private final RowProblems problems;

    LimitLayers(PackSet packs, Overriding overriding, RowProblems problems) {
        this.packs = packs;
        this.overriding = overriding;
        this.problems = problems;
    }

    void check() {
        for (Placed<Limit> row : packs.allLimits()) {
            overriding(row);
            reading(row);
            if (row.item().role() == LimitRole.ADJUSTMENT && row.item().adjusts() != null) {
                adjusting(row, row.item().adjusts());
            }
        }
    }

    private void overriding(Placed<Limit> row) {
        String id = row.item().id();
        List<ReadPack> homes = packs.homesBelow(row.pack(), LimitsTable.FORMAT, id);
        if (homes.isEmpty()) {
            return;
        }
        List<Placed<Limit>> below = packs.below(row.pack(), packs.limit(id));
        add(row, LimitsTable.ID, id, below, homes);
        for (Placed<Limit> lower : below) {
            if (canReplace(row.item(), lower, below)
                    && row.item().role() == lower.item().role()) {
                hold(row, lower);
            }
        }
    }

    /** A reading that the law does not know would stand beside its own, and could open what they agree on. */
    private void reading(Placed<Limit> row) {
        String letter = row.item().reading();
        String adjusted = row.item().adjusts();
        String limit = adjusted == null ? row.item().id() : adjusted;
        List<Placed<Limit>> read = packs.below(row.pack(), packs.allLimits()).stream()
                .filter(lower -> lower.item().id().equals(limit)
                        || limit.equals(lower.item().adjusts()))
                .filter(lower -> lower.item().reading() != null)
                .toList();
        if (letter != null
                && !read.isEmpty()
                && read.stream().noneMatch(lower -> letter.equals(lower.item().reading()))) {
            refuse(
                    row,
                    LimitsTable.READING,
                    read.get(0),
                    "thêm cách hiểu \"" + letter + "\" bên cạnh các cách hiểu tại",
                    "adds the reading \"" + letter + "\" to those at",
                    new Text(
                            "Hãy để trống cột \"Cách hiểu\", hoặc ghi một cách hiểu đã có.",
                            "Clear the column \"reading\", or name a reading that is there."));
        }
    }

    private void add(Placed<Limit> row, Column column, String id, List<Placed<Limit>> below, List<ReadPack> homes) {
        Text place = below.isEmpty()
                ? new Text(homes.get(0).id(), homes.get(0).id())
                : RowProblems.place(
                        row.pack(), below.get(0).pack(), below.get(0).item().at());
        overriding.add(row.pack(), row.item().at(), column, id, row.item().inForce(), place);
    }

    /** Whether a row may stand, on some day and for some candidate, where a row of a pack below would. */
    private static boolean canReplace(Limit row, Placed<Limit> lower, List<Placed<Limit>> below) {
        Limit other = lower.item();
        return row.inForce().overlaps(other.inForce())
                && LimitRows.sameReading(row, other)
                && LimitRows.canBothApply(row, other)
                && below.stream().noneMatch(each -> winsOver(each, lower, row));
    }

    /** Whether a more specific row of the same pack surely applies to everybody to whom the row above does. */
    private static boolean winsOver(Placed<Limit> specific, Placed<Limit> lower, Limit row) {
        Limit one = specific.item();
        Limit other = lower.item();
        return specific.pack().id().equals(lower.pack().id())
                && one.appliesTo().size() > other.appliesTo().size()
                && row.appliesTo().containsAll(one.appliesTo())
                && (one.reading() == null || one.reading().equals(other.reading()))
                && Days.common(row.inForce(), other.inForce())
                        .filter(one.inForce()::encloses)
                        .isPresent();
    }

    private void hold(Placed<Limit> row, Placed<Limit> lower) {
        if (isOpen(packs, lower.item())) {
            fill(row, lower);
        } else if (restsOnSomething(row, lower)) {
            switch (row.item().role()) {
                case LIMIT -> limit(row, lower);
                case PARAMETER -> parameter(row, lower);
                case ADJUSTMENT -> new AdjustmentLayers(packs, problems).replaced(row, lower);
            }
        }
    }

    /** What a pack below leaves to the locality, or has from a text that nobody has seen. */
    static boolean isOpen(PackSet packs, Limit limit) {
        Source source = packs.source(limit.source());
        return limit.status() == LimitStatus.AWAITING_LOCAL
                || limit.status() == LimitStatus.LOCAL_UNCONFIRMED
                || source == null // told as unknown
                || source.textNotSeen();
    }

    /** The value is left to the locality, how it is compared is not. */
    private void fill(Placed<Limit> row, Placed<Limit> lower) {
        if (row.item().role() == LimitRole.LIMIT
                && LayerChecks.textSeen(packs, lower.item().source())
                && !Strictness.sameSide(LimitText.direction(row.item()), LimitText.direction(lower.item()))) {
            refuse(
                    row,
                    LimitsTable.DIRECTION,
                    lower,
                    "so sánh ngược chiều với dòng tại",
                    "is not compared in the direction of the row at",
                    new Text("Hãy ghi cùng cách so sánh.", "Compare it as that row does."));
        }
    }

    /** What replaces a rule that was seen must have a value, and a text that was seen. */
    private boolean restsOnSomething(Placed<Limit> row, Placed<Limit> lower) {
        if (row.item().value() == null && row.item().factor() == null) {
            refuse(row, LimitsTable.VALUE, lower, "để trống giá trị đã có tại", "leaves open what is set at", LEAVE_IT);
            return false;
        }
        if (packs.source(row.item().source()) != null
                && !LayerChecks.textSeen(packs, row.item().source())) {
            refuse(
                    row,
                    LimitsTable.SOURCE,
                    lower,
                    "dựa trên căn cứ chưa xem được nguyên văn, nên không thay được dòng tại",
                    "rests on a text that nobody has seen, and cannot replace the row at",
                    new Text("Hãy xem nguyên văn của căn cứ trước.", "See the text of the source first."));
            return false;
        }
        return true;
    }

    private void limit(Placed<Limit> row, Placed<Limit> lower) {
        @Nullable Value value = row.item().value();
        @Nullable Value general = lower.item().value();
        if (value == null || general == null || !comparable(row.item(), lower.item())) {
            return; // told of units and words
        }
        Strictness own = Strictness.of(row.item(), value);
        Strictness other = Strictness.of(lower.item(), general);
        Set<Strict> ways = Strict.waysOf(row.item().id(), packs);
        boolean loosens = (ways.contains(Strict.BY_FEWER) && !own.isWithin(other))
                || (ways.contains(Strict.BY_MORE) && !other.isWithin(own));
        if (loosens && ways.equals(EnumSet.allOf(Strict.class))) {
            refuse(
                    row,
                    LimitsTable.VALUE,
                    lower,
                    "dùng cho cả tiêu chuẩn và trường hợp không xét, nên không thể nói là chặt hơn dòng tại",
                    "is used by a requirement and by a bar, so that nobody can call it stricter than the row at",
                    LEAVE_IT);
        } else if (loosens) {
            loosens(problems, packs, row, lower);
        }
    }

    static boolean comparable(Limit row, Limit lower) {
        return row.measuredIn() == lower.measuredIn()
                && (!(row.value() instanceof Value.OfWord word)
                        || (lower.value() instanceof Value.OfWord other
                                && word.word().getClass() == other.word().getClass()))
                && (row.value() instanceof Value.OfWord) == (lower.value() instanceof Value.OfWord);
    }

    /** Whether more of a parameter is stricter depends on the measure: what the law says of it stays. */
    private void parameter(Placed<Limit> row, Placed<Limit> lower) {
        Value value = row.item().value();
        if (value != null && !value.equals(lower.item().value())) {
            refuse(
                    row,
                    LimitsTable.VALUE,
                    lower,
                    "là tham số đã có quy định tại",
                    "is a parameter that is set at",
                    LEAVE_IT);
        }
    }

    /** An adjustment changes the limit of a pack below as much as another value would. */
    private void adjusting(Placed<Limit> row, String adjusted) {
        List<ReadPack> homes = packs.homesBelow(row.pack(), LimitsTable.FORMAT, adjusted);
        boolean replacesAnother = !packs.homesBelow(
                        row.pack(), LimitsTable.FORMAT, row.item().id())
                .isEmpty();
        if (homes.isEmpty()) {
            return;
        }
        if (!replacesAnother) {
            add(row, LimitsTable.ADJUSTS, adjusted, packs.below(row.pack(), packs.limit(adjusted)), homes);
        }
        new AdjustmentLayers(packs, problems).added(row, adjusted);
    }

    private void refuse(Placed<Limit> row, Column column, Placed<Limit> lower, String vi, String en, Text advice) {
        Text place = RowProblems.place(row.pack(), lower.pack(), lower.item().at());
        String id = "\"" + row.item().id() + "\" ";
        LayerChecks.refuse(
                problems,
                row,
                row.item().at(),
                column,
                new Text(id + vi + " " + place.vi() + ".", id + en + " " + place.en() + "."),
                advice);
    }

    /** Says both values with both citations. */
    static void loosens(RowProblems problems, PackSet packs, Placed<Limit> row, Placed<Limit> lower) {
        Text place = RowProblems.place(row.pack(), lower.pack(), lower.item().at());
        Text own = LimitText.of(row.item());
        Text general = LimitText.of(lower.item());
        problems.add(
                ProblemCode.OVERRIDE_LOOSENS,
                row.pack(),
                row.item().at(),
                LimitsTable.VALUE,
                new Text(
                        "\"" + row.item().id() + "\" ghi \"" + own.vi() + "\""
                                + cited(packs, row, Language.VIETNAMESE) + ", không chặt bằng \"" + general.vi()
                                + "\" tại "
                                + place.vi() + cited(packs, lower, Language.VIETNAMESE) + ".",
                        "\"" + row.item().id() + "\" says \"" + own.en() + "\"" + cited(packs, row, Language.ENGLISH)
                                + ", which is not as strict as \"" + general.en() + "\" at " + place.en()
                                + cited(packs, lower, Language.ENGLISH) + "."),
                TIGHTEN_OR_KEEP);
    }

    static String cited(PackSet packs, Placed<Limit> row, Language language) {
        Source source = packs.source(row.item().source());
        return source == null ? "" : " (" + Citation.of(source).in(language) + ")";
    }
}
