package org.khen.testkit;

import org.khen.Decision;

/** Where assertions on what Khen finds begin. */
public final class KhenAssertions {

    private KhenAssertions() {}

    /** Starts assertions on a decision. */
    public static DecisionAssert assertThat(Decision decision) {
        return new DecisionAssert(decision);
    }
}
