package org.khen.testkit;

import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.AbstractAssert;
import org.khen.AwardFinding;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.OpenReason;
import org.khen.Outcome;
import org.khen.Verdict;
import org.khen.pack.Language;

/** Assertions on a decision. Their messages show the explanation, in Vietnamese and in English. */
public final class DecisionAssert extends AbstractAssert<DecisionAssert, Decision> {

    DecisionAssert(Decision decision) {
        super(decision, DecisionAssert.class);
    }

    /** The conditions are met. */
    public DecisionAssert isEligible() {
        return hasOutcome(Outcome.ELIGIBLE);
    }

    /** The conditions are not met, by a source that can refuse. */
    public DecisionAssert isNotEligible() {
        return hasOutcome(Outcome.NOT_ELIGIBLE);
    }

    /** Nothing can be concluded yet. */
    public DecisionAssert isUndetermined() {
        return hasOutcome(Outcome.UNDETERMINED);
    }

    private DecisionAssert hasOutcome(Outcome expected) {
        isNotNull();
        if (actual.outcome() != expected) {
            fail("outcome", expected, actual.outcome());
        }
        return this;
    }

    /**
     * What is found of a criterion.
     *
     * @param criterion its code
     * @param expected the verdict
     */
    public DecisionAssert hasVerdict(String criterion, Verdict expected) {
        isNotNull();
        Finding finding = actual.finding(criterion);
        if (finding == null) {
            fail("verdict on " + criterion, expected, "no finding; the criterion is not asked");
        } else if (finding.verdict() != expected) {
            fail("verdict on " + criterion, expected, finding.verdict());
        }
        return this;
    }

    /** It is undetermined for these reasons, and no others. */
    public DecisionAssert isOpenBecause(OpenReason... expected) {
        isUndetermined();
        if (!Set.copyOf(actual.openBecause()).equals(Set.of(expected))) {
            fail("open because", Set.of(expected), actual.openBecause());
        }
        return this;
    }

    /**
     * A finding, a number or a route rests on a source.
     *
     * @param source its code
     */
    public DecisionAssert cites(String source) {
        isNotNull();
        Set<String> cited = new TreeSet<>();
        for (Finding finding : actual.findings()) {
            finding.citations().forEach(citation -> cited.add(citation.source()));
            finding.comparisons()
                    .forEach(comparison -> cited.add(comparison.citation().source()));
        }
        addRoutes(actual.awardFinding(), cited);
        if (!cited.contains(source)) {
            fail("citations", source, cited);
        }
        return this;
    }

    private static void addRoutes(AwardFinding award, Set<String> cited) {
        award.routes().stream().flatMap(route -> route.asked().stream()).forEach(asked -> {
            cited.add(asked.citation().source());
            if (asked.award() != null) {
                addRoutes(asked.award(), cited);
            }
        });
    }

    private void fail(String what, Object expected, Object found) {
        failWithMessage(
                "%nExpected %s: %s%n but found: %s%n%n%s%n%s",
                what,
                expected,
                found,
                actual.explainInFull(Language.VIETNAMESE),
                actual.explainInFull(Language.ENGLISH));
    }
}
