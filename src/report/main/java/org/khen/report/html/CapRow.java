package org.khen.report.html;

import org.jspecify.annotations.Nullable;

/**
 * A cap, or places kept for a group, as a paper shows it.
 *
 * @param where where it counts, or for whom the places are kept
 * @param base the number that a share is taken of; empty if it is none
 * @param eligible how many eligible nominations count under it
 * @param used how many of them are on the draft list
 * @param contested of how many the council chooses
 * @param places how many places there are; {@code null} if not known
 * @param note what to know of it; empty if nothing
 */
public record CapRow(
        String where, String base, int eligible, int used, int contested, @Nullable Integer places, String note) {

    /** How much of the meter is filled, from 0 to 100. */
    public double filled() {
        return part(used);
    }

    /** How much more is open to those of whom the council chooses, so that both together are at most 100. */
    public double open() {
        return Math.min(part(contested), 100 - filled());
    }

    /** Whether more are eligible than there are places, or that is not known. */
    boolean binds() {
        return places == null || eligible > places;
    }

    private double part(int number) {
        if (places == null || places == 0) {
            return 0;
        }
        return Math.round(1000.0 * Math.min(number, places) / places) / 10.0;
    }
}
