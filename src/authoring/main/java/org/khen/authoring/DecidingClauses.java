package org.khen.authoring;

import java.util.Set;
import org.khen.Decision;
import org.khen.internal.cases.DecidingSources;

/** On which clauses an outcome rests. No state; may be used by several threads. */
public final class DecidingClauses {

    private DecidingClauses() {}

    /**
     * The codes of the sources of what decides: findings, the limits compared in them, and rows of routes. A decision cites more;
     * these are the ones without which the outcome would be another, as {@code Căn cứ mong đợi} in {@code cases.csv} means it.
     *
     * @return the codes by alphabet; empty if no rule is in force
     */
    public static Set<String> of(Decision decision) {
        return DecidingSources.of(decision);
    }
}
