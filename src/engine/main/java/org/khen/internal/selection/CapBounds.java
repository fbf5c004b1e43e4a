package org.khen.internal.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * What the caps alone say of every entry, as if nothing were reserved. In nested caps going down an order takes an entry unless those
 * before it leave no place in a cap that holds it; so it is enough to look at the fewest and at the most that can go before it.
 */
final class CapBounds {

    private final CapTree tree;
    private final Sweep sweep;
    private final BitSet eligible;
    private final BitSet undetermined;
    private final int[] least;
    private final int[] most;

    /** Whether it is in for some order, some places and some outcome of conflicts; for an undetermined one: if it were eligible. */
    final BitSet possible = new BitSet();
    /** Whether it is in for all of them. */
    final BitSet sure = new BitSet();
    /** Whether it is in for all of them even if all the undetermined were eligible. */
    final BitSet secure = new BitSet();
    /** Whether it is surely kept out by no cap that lies within another. */
    final BitSet freeWithin = new BitSet();
    /** Whether some number of places settles it. */
    final BitSet settledByPlaces = new BitSet();
    /** Undetermined entries that may displace another. */
    final BitSet displacing = new BitSet();

    /** The narrowest cap that keeps an impossible entry out, and how many places it lacks; the sum before it, of each cap. */
    final int[] full;

    final int[] more;
    /** The widest cap at which others may keep an entry out, and the widest unknown one. */
    final int[] contested;

    final int[] unknown;

    private final int[][] ahead;

    CapBounds(CapTree tree, Sweep sweep, int[] least, int[] most, BitSet eligible, BitSet undetermined) {
        this.tree = tree;
        this.sweep = sweep;
        this.least = least;
        this.most = most;
        this.eligible = eligible;
        this.undetermined = undetermined;
        int size = tree.entries();
        full = none(size);
        contested = none(size);
        unknown = none(size);
        more = new int[size];
        ahead = new int[size][];
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    /** Finds who is possible if only these are surely there. */
    void findPossible(BitSet firm) {
        possible.clear();
        Tally tally = new Tally(tree, least);
        sweep.before(firm, 1, tally, e -> {
            int[] sums = sumsAtMost(tally, e);
            int cap = tree.home(e);
            int at = 0;
            while (cap >= 0 && sums[at] < most[cap]) {
                cap = tree.parent(cap);
                at++;
            }
            possible.set(e, cap < 0);
            full[e] = cap;
            more[e] = cap < 0 ? 0 : sums[at] - most[cap] + 1;
            ahead[e] = sums;
        });
    }

    /**
     * Finds who is surely in although so many places of each cap are kept for others.
     *
     * @param kept how many of each cap
     * @param keptThen the same if all the undetermined were eligible
     */
    void findSure(int[] kept, int[] keptThen) {
        Tally tally = new Tally(tree, most);
        sweep.notAfter(eligible, tally, e -> {
            int cap = firstTooFull(tally, e, kept);
            sure.set(e, cap < 0);
            freeWithin.set(e, cap < 0 || tree.parent(cap) < 0);
            contest(tally, e);
        });
        BitSet all = (BitSet) eligible.clone();
        all.or(undetermined);
        if (undetermined.isEmpty()) {
            secure.or(sure);
        } else {
            Tally ofAll = new Tally(tree, most);
            sweep.notAfter(all, ofAll, e -> secure.set(e, firstTooFull(ofAll, e, keptThen) < 0));
        }
    }

    /** Finds whose fate hangs on numbers of places that are not known. */
    void findSettledByPlaces(BitSet firm) {
        if (Arrays.equals(least, most)) {
            return;
        }
        Tally fewest = new Tally(tree, least);
        sweep.notAfter(eligible, fewest, e -> {
            int[] sums = sumsAtMost(fewest, e);
            int at = 0;
            int cap = tree.home(e);
            while (cap >= 0 && sums[at] < most[cap]) {
                cap = tree.parent(cap);
                at++;
            }
            settledByPlaces.set(e, cap < 0 && firm.get(e));
        });
        Tally greatest = new Tally(tree, most);
        sweep.before(firm, 1, greatest, e -> {
            for (int cap = tree.home(e); cap >= 0; cap = tree.parent(cap)) {
                if (greatest.sum(cap) >= least[cap]) {
                    settledByPlaces.set(e);
                }
            }
        });
    }

    /** Finds which undetermined entries may displace another. */
    void findDisplacing() {
        if (undetermined.isEmpty()) {
            return;
        }
        Tally all = new Tally(tree, most);
        Tally rest = new Tally(tree, most);
        IntStream.concat(eligible.stream(), undetermined.stream()).forEach(e -> {
            all.add(tree.home(e), 1);
            rest.add(tree.home(e), 1);
        });
        sweep.before(undetermined, -1, rest, u -> {
            if (undetermined.get(u) && possible.get(u)) {
                all.add(tree.home(u), -1);
                rest.add(tree.home(u), -1);
                displacing.set(u, displaces(u, all, rest));
                all.add(tree.home(u), 1);
                rest.add(tree.home(u), 1);
            }
        });
    }

    /**
     * Whether a cap may be full without an undetermined entry and yet have a place for it in its turn. The rest, which need not go
     * before it, may fill the cap; where it does not, some of the undetermined before it must, and still leave it a place.
     */
    private boolean displaces(int u, Tally all, Tally rest) {
        int within = -1;
        int sumWithin = 0;
        int at = 0;
        for (int cap = tree.home(u); cap >= 0; cap = tree.parent(cap)) {
            int needed = Math.max(0, least[cap] - rest.sum(cap));
            sumWithin = all.sum(cap, within, sumWithin, within < 0 ? 0 : most[within] - 1);
            if (needed == 0 || (sumWithin >= least[cap] && leavesPlace(u, cap, at, needed))) {
                return true;
            }
            within = cap;
            at++;
        }
        return false;
    }

    private boolean leavesPlace(int u, int from, int fromAt, int needed) {
        int at = fromAt;
        for (int cap = from; cap >= 0; cap = tree.parent(cap)) {
            if (ahead[u][at] + needed >= most[cap]) {
                return false;
            }
            at++;
        }
        return true;
    }

    /** The narrowest cap that holds an entry and may be full without it; -1 for none. */
    private int firstTooFull(Tally tally, int e, int[] kept) {
        int cap = tree.home(e);
        while (cap >= 0 && tally.sum(cap) + kept[cap] < least[cap]) {
            cap = tree.parent(cap);
        }
        return cap;
    }

    /** How many more places a cap that holds an entry would need, if so many are kept for others, before it could be in. */
    int lacking(int e, int cap, int kept) {
        int at = 0;
        for (int within = tree.home(e); within != cap; within = tree.parent(within)) {
            at++;
        }
        return Math.max(1, ahead[e][at] + kept - most[cap] + 1);
    }

    /** A wide cap is contested if those outside the narrower ones and as many of theirs as leave a place there can fill it. */
    private void contest(Tally tally, int e) {
        int within = -1;
        int sumWithin = 0;
        for (int cap = tree.home(e); cap >= 0; cap = tree.parent(cap)) {
            sumWithin = tally.sum(cap, within, sumWithin, within < 0 ? 0 : Math.max(0, most[within] - 1));
            if (sumWithin >= least[cap]) {
                contested[e] = cap;
            }
            if (least[cap] < most[cap] && tally.sum(cap) >= least[cap]) {
                unknown[e] = cap;
            }
            within = cap;
        }
    }

    /** The sums of the caps that hold an entry, narrowest first, if these had the most places that they may have. */
    private int[] sumsAtMost(Tally tally, int e) {
        int[] sums = new int[4];
        int length = 0;
        int within = -1;
        for (int cap = tree.home(e); cap >= 0; cap = tree.parent(cap)) {
            if (length == sums.length) {
                sums = Arrays.copyOf(sums, 2 * length);
            }
            sums[length] = within < 0 ? tally.sum(cap) : tally.sum(cap, within, sums[length - 1], most[within]);
            within = cap;
            length++;
        }
        return sums;
    }
}
