package org.khen.internal.timeline;

import java.util.List;
import java.util.Set;
import org.khen.Decision;
import org.khen.OpenReason;
import org.khen.Outcome;
import org.khen.facts.Fact;

/**
 * What must stay the same for the reasons of an outcome to be the same.
 *
 * @param outcome the outcome
 * @param openBecause why it is open
 * @param speaking what speaks for it: codes of criteria and awards, each with its verdict and sources
 * @param missing facts that are missing
 * @param contradicting facts that contradict others
 */
public record Reasons(
        Outcome outcome,
        List<OpenReason> openBecause,
        Set<String> speaking,
        Set<Fact> missing,
        Set<Fact> contradicting) {

    /** Copies the collections. */
    public Reasons {
        openBecause = List.copyOf(openBecause);
        speaking = Set.copyOf(speaking);
        missing = Set.copyOf(missing);
        contradicting = Set.copyOf(contradicting);
    }

    /** The reasons of a decision. */
    public static Reasons of(Decision decision) {
        return new Grounds(decision).reasons();
    }
}
