package org.khen;

import java.util.List;

/**
 * What changes for a dossier from one day to the next because other rules are in force, its clocks left alone.
 *
 * @param begins clauses it rests on from that day, those that decide first
 * @param ends clauses it no longer rests on, those that decided first; both lists are empty where only a number, a list of
 *     places or a row of the ledger changes under the same clause
 * @param findings criteria that this changes, in the order of the findings
 */
public record LawChange(List<Citation> begins, List<Citation> ends, List<FindingChange> findings) {

    /** Copies the lists. */
    public LawChange {
        begins = List.copyOf(begins);
        ends = List.copyOf(ends);
        findings = List.copyOf(findings);
    }
}
