package org.khen.internal.rounds;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.Outcome;
import org.khen.facts.FocusGroup;
import org.khen.facts.Nomination;
import org.khen.facts.RoundEntry;

/**
 * A nomination of a round with what is found of it alone.
 *
 * @param said the nomination and what people said of it
 * @param decision what is found of it
 * @param cluster the cluster of its unit; {@code null} if not known
 * @param groups to which groups it is known to belong or not
 */
record Entry(RoundEntry said, Decision decision, @Nullable String cluster, Map<FocusGroup, Boolean> groups) {

    String id() {
        return said.id();
    }

    Nomination nomination() {
        return said.nomination();
    }

    String award() {
        return said.nomination().award();
    }

    boolean isEligible() {
        return decision.outcome() == Outcome.ELIGIBLE;
    }

    boolean isUndetermined() {
        return decision.outcome() == Outcome.UNDETERMINED;
    }

    /** Whether it is, or may become, one of those who want a place. */
    boolean isInPlay() {
        return isEligible() || isUndetermined();
    }
}
