package org.khen.internal.selection;

/**
 * How many of some entries fit into the caps: of each cap the sum of what fits into those directly within it and of the entries that
 * are directly in it. The sum is not cut at the places of the cap itself. Not safe to share between threads.
 */
final class Tally {

    private final CapTree tree;
    private final int[] places;
    private final int[] sum;

    Tally(CapTree tree, int[] places) {
        this.tree = tree;
        this.places = places;
        sum = new int[tree.caps()];
    }

    /** Adds so many entries whose narrowest cap is that, or takes them away if the number is negative. */
    void add(int home, int count) {
        int change = count;
        for (int cap = home; cap >= 0 && change != 0; cap = tree.parent(cap)) {
            int before = Math.min(sum[cap], places[cap]);
            sum[cap] += change;
            change = Math.min(sum[cap], places[cap]) - before;
        }
    }

    int sum(int cap) {
        return sum[cap];
    }

    int fitting(int cap) {
        return Math.min(sum[cap], places[cap]);
    }

    /** The sum of a cap, if one of those directly within it, with that sum, had other places. */
    int sum(int cap, int within, int sumWithin, int placesWithin) {
        return within < 0 ? sum[cap] : sum[cap] - fitting(within) + Math.min(sumWithin, placesWithin);
    }
}
