package org.khen.internal.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is said of the entries under one widest cap that has reserves. */
final class Verdicts {

    private final int root;
    private final Ground ground;
    private final CapTree tree;
    private final CapBounds bounds;
    private final BitSet firm;
    private final int[] least;
    private final int[] most;
    private final int[] all;
    private final int[] eligible;
    private final Masks masks;
    private final List<int[]> blocks;
    private final int[] inOrder;
    private final BitSet in = new BitSet();
    private final BitSet out = new BitSet();
    private int usable;

    private Verdicts(int root, Ground ground, CapBounds bounds, BitSet firm) {
        this.root = root;
        this.ground = ground;
        this.bounds = bounds;
        this.firm = firm;
        tree = ground.tree();
        least = ground.least();
        most = ground.most();
        all = IntStream.range(0, tree.entries())
                .filter(e -> tree.home(e) >= 0 && tree.root(tree.home(e)) == root)
                .toArray();
        eligible = Arrays.stream(all).filter(ground.eligible()::get).toArray();
        masks = new Masks(ground.reserves(root), tree.entries());
        blocks = Blocks.of(
                eligible,
                ground.order(),
                Comparator.comparing((Integer e) -> masks.of(e)).thenComparing(tree::home));
        inOrder = blocks.stream().flatMapToInt(Arrays::stream).toArray();
        usable = most[root];
    }

    static Verdicts of(int root, Ground ground, CapBounds bounds, BitSet firm, int steps) {
        Verdicts verdicts = new Verdicts(root, ground, bounds, firm);
        verdicts.goDown(steps);
        return verdicts;
    }

    int root() {
        return root;
    }

    int usable() {
        return usable;
    }

    private void goDown(int steps) {
        Arrays.stream(eligible).filter(e -> bounds.sure.get(e) && firm.get(e)).forEach(in::set);
        boolean known = IntStream.range(0, tree.caps())
                .filter(cap -> tree.root(cap) == root)
                .allMatch(cap -> least[cap] == most[cap]);
        if (known && Arrays.stream(eligible).allMatch(firm::get)) {
            ReservedPlaces going = new ReservedPlaces(blocks, root, most, ground.order(), tree, masks, steps);
            usable = going.usable();
            Arrays.stream(eligible).filter(e -> !going.someOut.get(e)).forEach(in::set);
            Arrays.stream(eligible).filter(e -> !going.someIn.get(e)).forEach(out::set);
        } else {
            findOut();
        }
    }

    /** Finds who is out because those before him surely fill a cap, or because one of them with no worse claim is surely left. */
    private void findOut() {
        Tally held = new Tally(tree, most);
        new Sweep(ground.order(), tree, eligible).before(in, 1, held, e -> {
            for (int cap = tree.home(e); cap >= 0; cap = tree.parent(cap)) {
                if (held.sum(cap) >= most[cap]) {
                    out.set(e);
                }
            }
        });
        CapTree whole =
                new CapTree(List.of(Cap.of(Arrays.stream(eligible).boxed().toList(), 0)), tree.entries());
        Sweep overWhole = new Sweep(ground.order(), whole, eligible);
        for (int mask : Arrays.stream(eligible).map(masks::of).distinct().toArray()) {
            BitSet before = (BitSet) in.clone();
            Arrays.stream(eligible)
                    .filter(e -> (masks.of(e) & mask) == mask && bounds.freeWithin.get(e) && firm.get(e))
                    .forEach(before::set);
            Tally count = new Tally(whole, new int[] {0});
            overWhole.before(before, 1, count, e -> {
                if (masks.of(e) == mask && count.sum(0) > usable) {
                    out.set(e);
                }
            });
        }
    }

    /** Says of each entry under the cap what becomes of it. */
    void put(Outcome[] outcomes) {
        int[] counting = countingFor();
        int[] held = new int[tree.caps()];
        in.stream().forEach(e -> {
            for (int cap = tree.home(e); cap >= 0; cap = tree.parent(cap)) {
                held[cap]++;
            }
        });
        int keptAfter = most[root]
                - usable
                + (int) in.stream().filter(e -> counting[e] >= 0).count();
        for (int[] block : blocks) {
            keptAfter -=
                    (int) Arrays.stream(block).filter(e -> counting[e] >= 0).count();
            put(block, counting, held, keptAfter, outcomes);
        }
        if (eligible.length < all.length) {
            putUndetermined(outcomes);
        }
    }

    private void put(int[] block, int[] counting, int[] held, int keptAfter, Outcome[] outcomes) {
        boolean settled = eligible.length == all.length;
        for (int e : block) {
            if (in.get(e)) {
                boolean secure = (settled || bounds.secure.get(e)) && !ground.isRival(e);
                outcomes[e] = new Outcome(Fate.IN, -1, 0, secure, counting[e], false);
            } else if (out.get(e)) {
                int full = firstFull(e, held);
                int more = bounds.lacking(e, full, full == root ? keptAfter : 0);
                outcomes[e] = new Outcome(Fate.OUT, full, more, false, -1, false);
            } else {
                boolean onlyRivals = bounds.sure.get(e) && !firm.get(e);
                int contested = bounds.contested[e] < 0 && !onlyRivals ? root : bounds.contested[e];
                outcomes[e] = Selection.contested(e, bounds, contested);
            }
        }
    }

    private int firstFull(int e, int[] held) {
        int cap = tree.home(e);
        while (cap != root && held[cap] < most[cap]) {
            cap = tree.parent(cap);
        }
        return cap;
    }

    /** For which reserve of the field each counts; -1 for none. */
    private int[] countingFor() {
        int[] lastFirst = IntStream.range(0, inOrder.length)
                .map(i -> inOrder[inOrder.length - 1 - i])
                .filter(in::get)
                .toArray();
        int[] groups = masks.assign(lastFirst);
        int[] numbers = ground.numbers(root);
        int[] counting = new int[tree.entries()];
        Arrays.fill(counting, -1);
        for (int i = 0; i < groups.length; i++) {
            counting[lastFirst[i]] = groups[i] < 0 ? -1 : numbers[groups[i]];
        }
        return counting;
    }

    /** An undetermined entry displaces nobody if those before it fill a cap whatever comes, or if there is room for everybody. */
    private void putUndetermined(Outcome[] outcomes) {
        BitSet secure = new BitSet();
        in.stream().filter(e -> outcomes[e].secure()).filter(bounds.secure::get).forEach(secure::set);
        int[] kept = ground.kept(true);
        Tally everybody = new Tally(tree, most);
        Arrays.stream(all).forEach(e -> everybody.add(tree.home(e), 1));
        Tally before = new Tally(tree, most);
        new Sweep(ground.order(), tree, all).before(secure, 1, before, u -> {
            if (ground.isUndetermined(u)) {
                boolean barred = false;
                // A member of a group may fill a reserved place and so set free whom the reserve had needed.
                boolean room = masks.of(u) == 0;
                for (int cap = tree.home(u); cap >= 0; cap = tree.parent(cap)) {
                    barred |= before.sum(cap) >= most[cap];
                    room &= everybody.sum(cap) - 1 + kept[cap] < least[cap];
                }
                boolean displaces = !barred && (!room || ground.isRival(u));
                outcomes[u] = new Outcome(Fate.UNDETERMINED, -1, 0, false, -1, displaces);
            }
        });
    }
}
