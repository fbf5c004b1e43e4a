package org.khen.testkit;

import org.assertj.core.api.SoftAssertionsProvider;
import org.khen.Comparison;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.RegistrationDecision;

/** The soft forms of {@link KhenAssertions}, to be mixed into soft assertions of one's own. */
public interface KhenSoftAssertionsProvider extends SoftAssertionsProvider {

    /** Starts soft assertions on a decision. */
    default DecisionAssert assertThat(Decision decision) {
        return proxy(DecisionAssert.class, Decision.class, decision);
    }

    /** Starts soft assertions on what is found of a registration. */
    default RegistrationDecisionAssert assertThat(RegistrationDecision decision) {
        return proxy(RegistrationDecisionAssert.class, RegistrationDecision.class, decision);
    }

    /** Starts soft assertions on what is found of one criterion. */
    default FindingAssert assertThat(Finding finding) {
        return proxy(FindingAssert.class, Finding.class, finding);
    }

    /** Starts soft assertions on a value held against a limit. */
    default ComparisonAssert assertThat(Comparison comparison) {
        return proxy(ComparisonAssert.class, Comparison.class, comparison);
    }
}
