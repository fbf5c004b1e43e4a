package org.khen.internal.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * What is surely so of the entries that come after those taken already, without going through their order. If the reserves are filled,
 * the caps alone decide and this is exact; otherwise nobody is called in who might have to yield to the reserves, and nobody out before
 * whom not somebody with as good a claim is surely left.
 */
final class Remainder {

    private final int[] rest;
    private final Filling taken;
    private final int root;
    private final int[] places;
    private final Order order;
    private final CapTree tree;
    private final Masks masks;
    private final int missing;
    private final BitSet sure = new BitSet();
    private final BitSet freeWithin = new BitSet();
    private final BitSet never = new BitSet();

    Remainder(int[] rest, Filling taken, int root, int[] places, Order order, CapTree tree, Masks masks) {
        this.rest = rest;
        this.taken = taken;
        this.root = root;
        this.places = places.clone();
        this.places[root] = Math.min(places[root], taken.usable());
        this.order = order;
        this.tree = tree;
        this.masks = masks;
        missing = taken.missing();
        BitSet counted = new BitSet();
        Arrays.stream(rest).forEach(counted::set);
        findSure(counted);
        if (missing == 0) {
            // Nothing is kept for anybody: a full cap decides.
            findFull(counted);
        } else {
            Arrays.stream(rest).filter(e -> !taken.takes(taken.kind(e))).forEach(never::set);
            findFull(sure);
            findWorse();
        }
    }

    /** Leaves in either set only those who are surely in, or surely out. */
    void keep(BitSet in, BitSet out) {
        in.and(sure);
        out.and(never);
    }

    private void findSure(BitSet counted) {
        int[] kept = new int[tree.caps()];
        Arrays.stream(rest).filter(e -> masks.of(e) != 0).forEach(e -> {
            for (int cap = tree.home(e); cap >= 0; cap = tree.parent(cap)) {
                kept[cap] = Math.min(missing, kept[cap] + 1);
            }
        });
        Tally tally = new Tally(tree, places);
        taken.addTaken(tally);
        new Sweep(order, tree, rest).notAfter(counted, tally, e -> {
            int cap = tree.home(e);
            while (cap >= 0 && tally.sum(cap) + kept[cap] < places[cap]) {
                cap = tree.parent(cap);
            }
            sure.set(e, cap < 0);
            freeWithin.set(e, cap < 0 || cap == root);
        });
    }

    /** Finds for whom those taken and these before him fill a cap. */
    private void findFull(BitSet before) {
        Tally tally = new Tally(tree, places);
        taken.addTaken(tally);
        new Sweep(order, tree, rest).before(before, 1, tally, e -> {
            for (int cap = tree.home(e); cap >= 0; cap = tree.parent(cap)) {
                if (tally.sum(cap) >= places[cap]) {
                    never.set(e);
                }
            }
        });
    }

    /** Finds before whom more come who belong to the same groups and whom no narrower cap stops than there are places. */
    private void findWorse() {
        CapTree whole = new CapTree(List.of(Cap.of(Arrays.stream(rest).boxed().toList(), 0)), tree.entries());
        Sweep sweep = new Sweep(order, whole, rest);
        int left = places[root] - taken.count();
        for (int mask : Arrays.stream(rest).map(masks::of).distinct().toArray()) {
            BitSet before = (BitSet) sure.clone();
            Arrays.stream(rest)
                    .filter(e -> (masks.of(e) & mask) == mask && freeWithin.get(e))
                    .forEach(before::set);
            Tally count = new Tally(whole, new int[] {0});
            sweep.before(before, 1, count, e -> {
                if (masks.of(e) == mask && count.sum(0) > left) {
                    never.set(e);
                }
            });
        }
    }
}
