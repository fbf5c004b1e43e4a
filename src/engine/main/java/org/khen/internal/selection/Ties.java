package org.khen.internal.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Every way in which a small block of entries may be gone through. Entries of the same kind and standing are alike, so only how many of
 * them are taken matters. Not safe to share between threads.
 */
final class Ties {

    private static final int MOST_ENTRIES = 200;

    private record Alike(int kind, Standing standing) {}

    private record Stage(List<Integer> seen, List<Integer> taken) {}

    private final Order order;
    private final Filling filling;
    private final List<List<Integer>> classes;
    private final int[] seen;
    private final int[] taken;
    private final int[] fewest;
    private final int[] most;
    private final Set<Stage> stages = new HashSet<>();
    private final Map<List<Integer>, Filling> ends = new HashMap<>();
    private int steps;

    private Ties(Order order, Filling filling, int[] block, int steps) {
        this.order = order;
        this.filling = filling;
        this.steps = steps;
        Map<Alike, List<Integer>> alike = new LinkedHashMap<>();
        for (int e : block) {
            alike.computeIfAbsent(new Alike(filling.kind(e), order.of(e)), key -> new ArrayList<>())
                    .add(e);
        }
        classes = List.copyOf(alike.values());
        seen = new int[classes.size()];
        taken = new int[classes.size()];
        most = new int[classes.size()];
        fewest = new int[classes.size()];
        Arrays.fill(fewest, Integer.MAX_VALUE);
    }

    /**
     * Goes through a block in every way.
     *
     * @param steps how many steps may be made at most
     * @return what came of it; without an end if that was too much
     */
    static Ties of(Order order, Filling filling, int[] block, int steps) {
        // One way alone takes as many steps as there are entries.
        Ties ties = new Ties(order, filling.copy(), block, block.length > MOST_ENTRIES ? 0 : steps);
        ties.go();
        return ties;
    }

    boolean tooMany() {
        return steps < 0;
    }

    /** How many of the steps that may be made are left. */
    int stepsLeft() {
        return steps;
    }

    /** What may be taken at the end. */
    List<Filling> ends() {
        return List.copyOf(ends.values());
    }

    /** Marks who is taken in some way, and who is not taken in some way. */
    void mark(BitSet someIn, BitSet someOut) {
        for (int c = 0; c < classes.size(); c++) {
            for (int e : classes.get(c)) {
                someIn.set(e, someIn.get(e) || most[c] > 0);
                someOut.set(e, someOut.get(e) || fewest[c] < classes.get(c).size());
            }
        }
    }

    private void go() {
        if (--steps < 0 || !stages.add(new Stage(list(seen), list(taken)))) {
            return;
        }
        boolean atEnd = true;
        for (int c = 0; c < classes.size() && steps >= 0; c++) {
            if (isNext(c)) {
                atEnd = false;
                int kind = filling.kind(classes.get(c).get(0));
                boolean in = filling.take(kind);
                seen[c]++;
                taken[c] += in ? 1 : 0;
                go();
                seen[c]--;
                if (in) {
                    taken[c]--;
                    filling.giveBack(kind);
                } else {
                    // Refused now is refused later: when it is gone through makes no difference to anybody.
                    return;
                }
            }
        }
        if (atEnd) {
            for (int c = 0; c < taken.length; c++) {
                fewest[c] = Math.min(fewest[c], taken[c]);
                most[c] = Math.max(most[c], taken[c]);
            }
            ends.computeIfAbsent(filling.taken(), key -> filling.copy());
        }
    }

    private boolean isNext(int c) {
        if (seen[c] == classes.get(c).size()) {
            return false;
        }
        int first = classes.get(c).get(0);
        for (int other = 0; other < classes.size(); other++) {
            if (seen[other] < classes.get(other).size()
                    && order.before(classes.get(other).get(0), first)) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> list(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }
}
