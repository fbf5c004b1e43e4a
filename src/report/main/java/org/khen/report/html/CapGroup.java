package org.khen.report.html;

import java.util.List;

/**
 * The caps that one row of the packs makes, or the places that one keeps.
 *
 * @param award the award
 * @param rule what the row says
 * @param clause its clause
 * @param warning what to know of its number; empty if nothing
 * @param kept whether it keeps places for a group
 * @param rows where it counts
 */
public record CapGroup(String award, String rule, String clause, String warning, boolean kept, List<CapRow> rows) {

    /** Copies the rows. */
    public CapGroup {
        rows = List.copyOf(rows);
    }
}
