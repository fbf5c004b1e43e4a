package org.khen.internal.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.PackProblem;
import org.khen.pack.RulePack;
import org.khen.pack.Text;

/**
 * What the headings and codes in the cases of some packs mean: facts by all their names, criteria, awards.
 *
 * <p>Cases of one pack may name what any of the packs loaded with it holds.
 */
public final class CaseColumns {

    /** The heading of the column that says who is proposed. */
    static final List<String> CANDIDATE = List.of("loại đề nghị", "candidate");

    private static final List<String> ATTESTATION = List.of("xác nhận:", "attest:");

    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Map<String, Criterion> criteria = new HashMap<>();
    private final Collection<String> awards = new TreeSet<>();

    /** The columns that cases may have when these packs are loaded together. */
    public CaseColumns(List<RulePack> packs) {
        for (Fact fact : Fact.values()) {
            name(fact, fact.vi(), fact.en());
        }
        // A pack knows better than the library what its officials call a fact, so its titles win.
        for (RulePack pack : packs) {
            pack.evidence()
                    .forEach(row ->
                            name(row.fact(), row.title().vi(), row.title().en()));
            pack.awards().forEach(award -> awards.add(award.id()));
            pack.topics().forEach(topic -> topic.criteria().forEach(row -> criteria.put(row.id(), row)));
        }
        for (Fact fact : Fact.values()) {
            name(fact, fact.path(), fact.path().replaceFirst("^candidate\\.", ""));
        }
        CANDIDATE.forEach(heading -> titles.put(heading, heading));
    }

    private void name(Fact fact, String... names) {
        if (FactCells.of(FactCells.columnOf(fact)) == null) {
            return;
        }
        for (String name : names) {
            facts.put(CellText.normal(name), FactCells.columnOf(fact));
            titles.put(CellText.normal(name), name);
        }
    }

    /** The fact so called; {@code null} if none is. */
    @Nullable
    Fact fact(String heading) {
        return facts.get(CellText.normal(heading));
    }

    /** The code behind {@code Xác nhận:}; {@code null} if the heading is of another kind. */
    static @Nullable String attested(String heading) {
        // The code behind the colon is taken as it is written: codes are compared exactly.
        int colon = heading.indexOf(':') + 1;
        return ATTESTATION.contains(CellText.normal(heading.substring(0, colon)).replace(" :", ":"))
                ? heading.substring(colon).strip()
                : null;
    }

    static boolean isCandidate(String heading) {
        return CANDIDATE.contains(CellText.normal(heading));
    }

    /** The criterion with that code; {@code null} if there is none. */
    public @Nullable Criterion criterion(String id) {
        return criteria.get(id);
    }

    /** Says at a heading that it names no criterion. */
    PackProblem unknownCriterion(String pack, CellRef heading, String id) {
        return ProblemCode.UNKNOWN_CRITERION.at(
                pack,
                heading,
                new Text("Không có tiêu chí \"" + id + "\".", "There is no criterion \"" + id + "\"."),
                Advice.nearestOrList(id, criteria.keySet()));
    }

    Collection<String> awards() {
        return awards;
    }

    /** What to write instead of a heading that is none. */
    Text adviceOnHeading(String heading) {
        List<String> headings = new ArrayList<>(titles.values());
        for (String criterion : criteria.keySet()) {
            headings.add("Mong đợi: " + criterion);
            headings.add("Xác nhận: " + criterion);
        }
        return Advice.nearest(
                heading,
                headings,
                new Text(
                        "Hãy dùng tên gọi hoặc mã thông tin của evidence.csv, \"Mong đợi: ‹mã tiêu chí›\" hoặc \"Xác nhận: ‹mã tiêu chí›\".",
                        "Use a title or fact of evidence.csv, \"expect: ‹criterion›\" or \"attest: ‹criterion›\"."));
    }
}
