package org.khen.internal.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.Decision;
import org.khen.DossierChange;
import org.khen.Finding;
import org.khen.FindingChange;
import org.khen.LawChange;
import org.khen.Verdict;
import org.khen.facts.Contradiction;
import org.khen.facts.Fact;
import org.khen.pack.CriterionKind;

/** The difference between two decisions on one dossier. */
public final class Turn {

    private final Grounds before;
    private final Grounds after;

    private Turn(Decision before, Decision after) {
        this.before = new Grounds(before);
        this.after = new Grounds(after);
    }

    private static boolean sameReasons(Decision one, Decision other) {
        return Reasons.of(one).equals(Reasons.of(other));
    }

    /** What the law changed, if the dossier is the same; {@code null} if nothing. */
    public static @Nullable LawChange byLaw(Decision before, Decision after) {
        return sameReasons(before, after) ? null : new Turn(before, after).byLaw();
    }

    /** What the dossier's clocks changed, if the law is the same; {@code null} if nothing. */
    public static @Nullable DossierChange byDossier(Decision before, Decision after) {
        return sameReasons(before, after) ? null : new Turn(before, after).byDossier();
    }

    private LawChange byLaw() {
        Set<Citation> was = before.citations();
        Set<Citation> is = after.citations();
        return new LawChange(without(is, was), without(was, is), findings());
    }

    private DossierChange byDossier() {
        return new DossierChange(findings(), contradictions(after, before), contradictions(before, after));
    }

    private static List<Citation> without(Set<Citation> some, Set<Citation> others) {
        return some.stream().filter(citation -> !others.contains(citation)).toList();
    }

    /** By their facts: their words name the day of the proposal, which is another on each day. */
    private static List<Contradiction> contradictions(Grounds some, Grounds others) {
        Set<Fact> known = others.decision().contradictions().stream()
                .map(Contradiction::fact)
                .collect(Collectors.toSet());
        return some.decision().contradictions().stream()
                .filter(contradiction -> !known.contains(contradiction.fact()))
                .toList();
    }

    /** The changes that bear on the outcome; if none does by itself, those that may have; if none, values that moved. */
    private List<FindingChange> findings() {
        List<FindingChange> all = changes();
        Set<String> concerned = before.concerned();
        concerned.addAll(after.concerned());
        for (Predicate<FindingChange> wanted : List.<Predicate<FindingChange>>of(
                change -> concerned.contains(change.criterion()) && differ(change, Turn::isFoundOtherwise),
                change -> differ(change, Turn::isFoundOtherwise),
                change -> concerned.contains(change.criterion()))) {
            List<FindingChange> found = all.stream().filter(wanted).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return all;
    }

    private List<FindingChange> changes() {
        Map<String, Finding> was = byCriterion(before.decision());
        Map<String, Finding> is = byCriterion(after.decision());
        List<FindingChange> changes = new ArrayList<>();
        is.forEach((criterion, finding) -> {
            Finding other = was.get(criterion);
            if (!finding.equals(other)) {
                changes.add(new FindingChange(criterion, finding.title(), other, finding));
            }
        });
        was.forEach((criterion, finding) -> {
            if (!is.containsKey(criterion)) {
                changes.add(new FindingChange(criterion, finding.title(), finding, null));
            }
        });
        changes.removeIf(change -> saysNothing(change.before()) && saysNothing(change.after()));
        return changes;
    }

    /** A criterion that comes or goes and stands in nobody's way is no news. */
    private static boolean saysNothing(@Nullable Finding finding) {
        return finding == null
                || finding.verdict() == Verdict.NOT_APPLICABLE
                || finding.verdict() == (finding.kind() == CriterionKind.REQUIREMENT ? Verdict.MET : Verdict.NOT_MET);
    }

    private static boolean differ(FindingChange change, BiPredicate<Finding, Finding> differently) {
        Finding was = change.before();
        Finding is = change.after();
        return was == null || is == null || differently.test(was, is);
    }

    private static boolean isFoundOtherwise(Finding one, Finding other) {
        return one.verdict() != other.verdict()
                || !one.openBecause().equals(other.openBecause())
                || !one.missing().equals(other.missing())
                || !Objects.equals(one.attestation(), other.attestation());
    }

    private static Map<String, Finding> byCriterion(Decision decision) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        decision.findings().stream()
                .filter(Grounds::decides)
                .forEach(finding -> findings.put(finding.criterion(), finding));
        return findings;
    }
}
