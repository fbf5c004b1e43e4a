package org.khen.internal.selection;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Who is taken of the entries of a field, going down the order and taking whoever can be taken such that every cap holds and the
 * reserves can still be filled as far as they can be filled at all. Where a cap has reserves that would stay empty and others that
 * pass on, the former are filled first. Immutable and safe to share between threads; the same for every order in which the entries
 * are given.
 *
 * @param outcomes what is said of each entry
 * @param contests who contends for how many places, by cap
 */
public record Selection(List<Outcome> outcomes, List<Contest> contests) {

    private static final int MOST_STEPS = 2_000;

    /** Keeps its own copies. */
    public Selection {
        outcomes = List.copyOf(outcomes);
        contests = List.copyOf(contests);
    }

    /**
     * Makes the selection.
     *
     * @throws IllegalArgumentException if caps cross, or a reserve belongs to a cap that lies within a wider one
     */
    public static Selection of(Field field) {
        return of(field, MOST_STEPS);
    }

    /** Makes the selection with at most so many steps through ties under each widest cap that has reserves. */
    static Selection of(Field field, int steps) {
        Ground ground = Ground.of(field);
        BitSet open = new BitSet();
        BitSet firm = ground.firm(open);
        CapBounds bounds = ground.bounds();
        bounds.findPossible(firm);
        while (ground.settleConflicts(bounds.possible, open)) {
            firm = ground.firm(open);
            bounds.findPossible(firm);
        }
        bounds.findSure(ground.kept(false), ground.kept(true));
        bounds.findSettledByPlaces(firm);
        bounds.findDisplacing();

        List<Verdicts> reserved = new ArrayList<>();
        for (int root : ground.reservedRoots()) {
            reserved.add(Verdicts.of(root, ground, bounds, firm, steps));
        }
        Outcome[] outcomes = new Outcome[field.order().size()];
        BitSet sureAndFirm = (BitSet) bounds.sure.clone();
        sureAndFirm.and(firm);
        for (int e = 0; e < outcomes.length; e++) {
            outcomes[e] = ground.isUndetermined(e)
                    ? new Outcome(
                            Fate.UNDETERMINED,
                            -1,
                            0,
                            false,
                            -1,
                            bounds.displacing.get(e) || (ground.isRival(e) && bounds.possible.get(e)))
                    : byCaps(e, bounds, sureAndFirm.get(e), ground.isRival(e));
        }
        int[] places = ground.least();
        for (Verdicts verdicts : reserved) {
            verdicts.put(outcomes);
            places[verdicts.root()] = Math.min(places[verdicts.root()], verdicts.usable());
        }
        Contests.join(outcomes, ground.tree());
        List<Outcome> all = List.of(outcomes);
        return new Selection(all, Contests.of(all, ground.tree(), places));
    }

    private static Outcome byCaps(int e, CapBounds bounds, boolean in, boolean rival) {
        if (in) {
            return new Outcome(Fate.IN, -1, 0, bounds.secure.get(e) && !rival, -1, false);
        }
        if (!bounds.possible.get(e)) {
            return new Outcome(Fate.OUT, bounds.full[e], bounds.more[e], false, -1, false);
        }
        return contested(e, bounds, bounds.contested[e]);
    }

    static Outcome contested(int e, CapBounds bounds, int cap) {
        if (!bounds.settledByPlaces.get(e)) {
            return new Outcome(Fate.COUNCIL_CHOOSES, cap, 0, false, -1, false);
        }
        int unknown = bounds.unknown[e];
        return new Outcome(Fate.PLACES_UNKNOWN, unknown < 0 ? cap : unknown, 0, false, -1, false);
    }
}
