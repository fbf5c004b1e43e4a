package org.khen.testkit;

import org.khen.Comparison;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.RegistrationDecision;

/**
 * Where assertions on what Khen finds begin. Goes well beside {@code org.assertj.core.api.Assertions}: both may be imported
 * statically.
 */
public final class KhenAssertions {

    private KhenAssertions() {}

    /** Starts assertions on a decision. */
    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }

    /** Starts assertions on what is found of a registration. */
    public static RegistrationDecisionAssert assertThat(RegistrationDecision decision) {
        return new RegistrationDecisionAssert(decision);
    }

    /** Starts assertions on what is found of one criterion. */
    public static FindingAssert assertThat(Finding finding) {
        return new FindingAssert(finding);
    }

    /** Starts assertions on a value held against a limit. */
    public static ComparisonAssert assertThat(Comparison comparison) {
        return new ComparisonAssert(comparison);
    }
}
