package org.khen.authoring.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Finding;
import org.khen.Verdict;
import org.khen.internal.cases.ExpectedWords;
import org.khen.pack.Criterion;
import org.khen.pack.JudgedBy;
import org.khen.pack.Text;

/** Every verdict that a criterion can come to: a case has to expect it. */
final class VerdictItems {

    private VerdictItems() {}

    static List<CoverageItem> of(ProvedPack proved) {
        Reach reach = new Reach(proved.packs(), proved.sources());
        // The rows of one criterion follow one another in time: it is proved once.
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        proved.pack()
                .topics()
                .forEach(topic -> topic.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion)));
        List<CoverageItem> items = new ArrayList<>();
        for (Criterion criterion : criteria.values()) {
            Set<Verdict> reached = reach.verdicts(criterion);
            Set<Verdict> wanted = criterion.judgedBy() == JudgedBy.MEASURED
                    ? EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN)
                    : EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.REFERRED);
            wanted.addAll(reached);
            for (Verdict verdict : wanted) {
                items.add(item(
                        proved, criterion, verdict, reached.contains(verdict) ? null : reach.whyNotAll(criterion)));
            }
        }
        return items;
    }

    private static CoverageItem item(ProvedPack proved, Criterion criterion, Verdict verdict, @Nullable Text exempt) {
        // A case proves a verdict only if it expects it, and finds it.
        List<String> by = proved.passed().stream()
                .filter(passed -> passed.expects(criterion.id()))
                .filter(passed -> passed.result().findings().stream()
                        .filter(finding -> finding.criterion().equals(criterion.id()))
                        .map(Finding::verdict)
                        .anyMatch(verdict::equals))
                .map(passed -> passed.situation().id())
                .toList();
        Text word = ExpectedWords.wording(verdict, criterion.kind());
        String id = criterion.id();
        return new CoverageItem(
                CoverageKind.VERDICT,
                proved.pack().id(),
                criterion.at(),
                id,
                new Text(
                        "tiêu chí " + id + ": mong đợi \"" + word.vi() + "\"",
                        "criterion " + id + ": expects \"" + word.en() + "\""),
                by,
                exempt,
                new Text(
                        "Thêm một tình huống ghi \"" + word.vi() + "\" ở cột \"Mong đợi: " + id + "\".",
                        "Add a case with \"" + word.en() + "\" in the column \"expect: " + id + "\"."));
    }
}
