package org.khen;

import java.util.List;
import org.khen.facts.Contradiction;

/**
 * What changes for a dossier from one day to the next under the same rules, because its own clocks go on: years turn and are
 * counted, a waiting time or a discipline ends.
 *
 * @param findings criteria that this changes, in the order of the findings
 * @param appeared contradictions there were none of before
 * @param resolved contradictions there are no more
 */
public record DossierChange(List<FindingChange> findings, List<Contradiction> appeared, List<Contradiction> resolved) {

    /** Copies the lists. */
    public DossierChange {
        findings = List.copyOf(findings);
        appeared = List.copyOf(appeared);
        resolved = List.copyOf(resolved);
    }
}
