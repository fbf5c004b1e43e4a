package org.khen.internal.loading;

import java.util.List;
import org.khen.internal.csv.Column;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Criterion;
import org.khen.pack.Source;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/**
 * Holds criteria and their rules against those of packs below. What a text that was seen demands stays as it is: only a criterion
 * that rests on texts nobody has seen may be set anew, with its rule.
 */
final class CriterionLayers {

    private static final Text OWN_CRITERION = new Text(
            "Hãy đặt mã khác và thêm tiêu chí riêng vào routes.csv.",
            "Choose another code, and ask for the criterion beside it in routes.csv.");

    private final PackSet packs;
    private final Overriding overriding;
    private final RowProblems problems;

    CriterionLayers(PackSet packs, Overriding overriding, RowProblems problems) {
        this.packs = packs;
        this.overriding = overriding;
        this.problems = problems;
    }

    void check() {
        packs.allCriteria().forEach(this::criterion);
        packs.allRules().forEach(this::rule);
    }

    private void criterion(Placed<Criterion> row) {
        String id = row.item().id();
        List<ReadPack> homes = packs.homesBelow(row.pack(), CriteriaTable.FORMAT, id);
        if (homes.isEmpty()) {
            return;
        }
        List<Placed<Criterion>> below = packs.below(row.pack(), packs.criteria(id));
        Text place = below.isEmpty()
                ? new Text(homes.get(0).id(), homes.get(0).id())
                : RowProblems.place(
                        row.pack(), below.get(0).pack(), below.get(0).item().at());
        // The rule of a criterion is one for all days: so is the pack that sets it.
        overriding.add(row.pack(), row.item().at(), CriteriaTable.ID, id, Validity.ALWAYS, place);
        below.forEach(lower -> hold(row, lower));
    }

    private void hold(Placed<Criterion> row, Placed<Criterion> lower) {
        Criterion own = row.item();
        Criterion other = lower.item();
        if (other.sources().stream().map(packs::source).anyMatch(CriterionLayers::seen)) {
            refuse(
                    row,
                    CriteriaTable.ID,
                    lower,
                    "không thay được, vì văn bản đã xem nguyên văn quy định tiêu chí này tại",
                    "cannot be replaced, for a text that was seen states it at",
                    OWN_CRITERION);
        } else if (own.kind() != other.kind()) {
            refuse(
                    row,
                    CriteriaTable.KIND,
                    lower,
                    "phải cùng loại (" + other.kind().vi() + ") với dòng tại",
                    "must be of the kind (" + other.kind().en() + ") of the row at",
                    new Text("Hãy ghi cùng loại.", "Write the same kind."));
        } else if (!own.subjects().containsAll(other.subjects())) {
            refuse(
                    row,
                    CriteriaTable.SUBJECTS,
                    lower,
                    "phải áp dụng cho mọi đối tượng của dòng tại",
                    "must be for all whom it is for at",
                    new Text("Hãy ghi đủ cột \"Áp dụng cho\".", "Name them all in the column \"applies_to\"."));
        }
    }

    private static boolean seen(Source source) {
        return source != null && !source.textNotSeen();
    }

    /** A rule alone would change the criterion of another pack without a word in its table. */
    private void rule(Placed<ParsedRule> rule) {
        String name = rule.item().name();
        if (packs.known(rule.pack(), CriteriaTable.FORMAT).contains(name)) {
            return;
        }
        List<ReadPack> homes = packs.homesBelow(rule.pack(), CriteriaTable.FORMAT, name);
        if (!homes.isEmpty()) {
            problems.add(
                    ProblemCode.OVERRIDE_NOT_ALLOWED,
                    rule.pack(),
                    rule.item().at(),
                    new Text(
                            "Tiêu chí \"" + name + "\" là của bộ quy định \""
                                    + homes.get(0).id() + "\"; không thay được riêng quy tắc.",
                            "The criterion \"" + name + "\" belongs to the pack \""
                                    + homes.get(0).id() + "\"; its rule alone cannot be replaced."),
                    OWN_CRITERION);
        }
    }

    private void refuse(
            Placed<Criterion> row, Column column, Placed<Criterion> lower, String vi, String en, Text advice) {
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
}
