package org.khen.testkit;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.khen.Finding;
import org.khen.MissingFact;
import org.khen.RegistrationDecision;
import org.khen.Verdict;
import org.khen.pack.Language;

/** Assertions on what is found of the registration of a unit. Their messages show its page, in Vietnamese and in English. */
public non-sealed class RegistrationDecisionAssert
        extends AbstractDecisionAssert<RegistrationDecisionAssert, RegistrationDecision> {

    /** Assertions on this decision; {@link KhenAssertions#assertThat(RegistrationDecision)} reads better. */
    public RegistrationDecisionAssert(RegistrationDecision decision) {
        super(decision, RegistrationDecisionAssert.class);
    }

    @Override
    List<Finding> findings() {
        return actual.findings();
    }

    @Override
    List<MissingFact> missing() {
        return actual.missing();
    }

    @Override
    String explanation(Language language) {
        return actual.explain(language);
    }

    /** All that is asked is as it should be. */
    public RegistrationDecisionAssert isAsRequired() {
        return hasVerdict(Verdict.MET);
    }

    /** Something is not as it should be. */
    public RegistrationDecisionAssert isNotAsRequired() {
        return hasVerdict(Verdict.NOT_MET);
    }

    /** Nothing can be concluded yet, because facts are missing. */
    public RegistrationDecisionAssert isUndetermined() {
        return hasVerdict(Verdict.UNKNOWN);
    }

    /** People have to judge something, and all else is as it should be. */
    public RegistrationDecisionAssert isReferred() {
        return hasVerdict(Verdict.REFERRED);
    }

    /** The packs ask nothing of a registration on that date. */
    public RegistrationDecisionAssert hasNoRuleInForce() {
        return hasVerdict(Verdict.NOT_APPLICABLE);
    }

    /** The registration as a whole has this verdict. */
    public RegistrationDecisionAssert hasVerdict(Verdict expected) {
        isNotNull();
        return actual.verdict() == expected ? this : fail("verdict on the registration", expected, actual.verdict());
    }

    /**
     * A finding or a number rests on a source.
     *
     * @param source its code
     */
    public RegistrationDecisionAssert cites(String source) {
        isNotNull();
        Set<String> cited = new TreeSet<>();
        actual.findings().forEach(finding -> cited.addAll(FindingAssert.cited(finding)));
        return cited.contains(source)
                ? this
                : fail("citations", source, cited + "\n" + Told.noSuch("source", source, cited));
    }
}
