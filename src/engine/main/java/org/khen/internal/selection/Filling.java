package org.khen.internal.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Entries taken under a widest cap such that others can still be added that fill as many reserved places as can be filled at all, and
 * every cap is kept. Entries with the same narrowest cap and the same groups are alike: one kind. Of the reserves those whose places
 * would stay empty are filled first. Not safe to share between threads.
 */
final class Filling {

    /** Kinds by number, shared by all copies. */
    private record Kinds(
            Map<Integer, Integer> ofEntry,
            List<Integer> arcs,
            List<Integer> homes,
            List<Integer> masks,
            List<Integer> nodes,
            List<Integer> sizes,
            List<List<Integer>> direct,
            List<Integer> places,
            CapTree tree,
            int root) {}

    private final Kinds kinds;
    private final Circulation flow;
    private final BitSet refused;
    /** How many are taken under each cap. */
    private final int[] held;

    private final int usable;

    private Filling(Kinds kinds, Circulation flow, BitSet refused, int[] held, int usable) {
        this.kinds = kinds;
        this.flow = flow;
        this.refused = refused;
        this.held = held;
        this.usable = usable;
    }

    /** Nothing taken yet of these entries, all of which the cap holds. */
    static Filling of(int[] entries, int root, int[] places, CapTree tree, Masks masks) {
        Circulation.Builder network = new Circulation.Builder();
        int outside = network.node();
        int[] caps = IntStream.range(0, tree.caps())
                .map(cap -> tree.root(cap) == root ? network.node() : -1)
                .toArray();
        int[] capArcs = new int[caps.length];
        for (int cap = 0; cap < caps.length; cap++) {
            if (caps[cap] >= 0) {
                capArcs[cap] = network.arc(cap == root ? outside : caps[tree.parent(cap)], caps[cap], places[cap]);
            }
        }
        List<Reserve> reserves = masks.reserves();
        int[] groups = reserves.stream().mapToInt(reserve -> network.node()).toArray();
        int lapsing = network.node();
        int passing = network.node();
        int open = network.node();
        int kept = 0;
        for (int group = 0; group < groups.length; group++) {
            Reserve reserve = reserves.get(group);
            network.arc(groups[group], reserve.passesOn() ? passing : lapsing, reserve.places());
            kept += reserve.passesOn() ? 0 : reserve.places();
        }
        int others = Math.max(0, places[root] - kept);
        int toLapsing = network.arc(lapsing, outside, kept);
        int toPassing = network.arc(passing, outside, others);
        int toOpen = network.arc(open, outside, 0);

        Map<Long, Integer> numbers = new HashMap<>();
        Map<Integer, Integer> ofEntry = new HashMap<>();
        int[] count = new int[entries.length];
        for (int e : entries) {
            int kind = numbers.computeIfAbsent(Order.pair(tree.home(e), masks.of(e)), key -> numbers.size());
            ofEntry.put(e, kind);
            count[kind]++;
        }
        int[] sizes = Arrays.copyOf(count, numbers.size());
        int[] arcs = new int[numbers.size()];
        int[] homes = new int[numbers.size()];
        int[] kindMasks = new int[numbers.size()];
        List<List<Integer>> directs = new ArrayList<>();
        for (int e : entries) {
            int kind = ofEntry.getOrDefault(e, 0);
            if (count[kind] > 0) {
                int node = network.node();
                homes[kind] = tree.home(e);
                kindMasks[kind] = masks.of(e);
                arcs[kind] = network.arc(caps[homes[kind]], node, count[kind]);
                List<Integer> direct =
                        new ArrayList<>(List.of(toOpen, network.arc(node, open, count[kind]), arcs[kind]));
                for (int cap = homes[kind]; cap >= 0; cap = tree.parent(cap)) {
                    direct.add(capArcs[cap]);
                }
                directs.add(direct);
                for (int group = 0; group < groups.length; group++) {
                    if ((masks.of(e) >> group & 1) == 1) {
                        network.arc(node, groups[group], count[kind]);
                    }
                }
                count[kind] = 0;
            }
        }
        Circulation flow = network.build();
        int never = fill(flow, toLapsing, kept);
        int passed = fill(flow, toPassing, others);
        flow.bound(toOpen, 0, others - passed);
        return new Filling(
                new Kinds(
                        ofEntry,
                        list(arcs),
                        list(homes),
                        list(kindMasks),
                        list(caps),
                        list(sizes),
                        directs,
                        list(places),
                        tree,
                        root),
                flow,
                new BitSet(),
                new int[places.length],
                never + others);
    }

    private static List<Integer> list(int[] numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** Lets as much through an arc as can be, and holds it there. */
    private static int fill(Circulation flow, int arc, int most) {
        while (flow.flow(arc) < most && flow.raise(arc)) {
            // One more place is filled.
        }
        flow.bound(arc, flow.flow(arc), flow.flow(arc));
        return flow.flow(arc);
    }

    Filling copy() {
        return new Filling(kinds, flow.copy(), (BitSet) refused.clone(), held.clone(), usable);
    }

    int kind(int entry) {
        return kinds.ofEntry.getOrDefault(entry, -1);
    }

    /** How many places can be taken in all: fewer than the cap has if some reserved ones must stay empty. */
    int usable() {
        return usable;
    }

    /** Takes one of a kind if the reserves can still be filled; otherwise changes nothing. */
    boolean take(int kind) {
        int home = kinds.homes.get(kind);
        boolean taken = !isFull(home) && flow.demandOneMore(kinds.arcs.get(kind), kinds.direct.get(kind));
        if (taken) {
            hold(home, 1);
        }
        return taken;
    }

    private boolean isFull(int home) {
        int cap = home;
        while (cap >= 0 && held[cap] < kinds.places.get(cap)) {
            cap = kinds.tree.parent(cap);
        }
        return cap >= 0;
    }

    private void hold(int home, int count) {
        for (int cap = home; cap >= 0; cap = kinds.tree.parent(cap)) {
            held[cap] += count;
        }
    }

    /** How many others must still be added at most before the reserves are filled; 0 if what is taken fills them. */
    int missing() {
        int missing = 0;
        // Nobody else may come in for one who goes.
        kinds.arcs.forEach(arc -> flow.bound(arc, flow.lower(arc), flow.flow(arc)));
        for (int arc : kinds.arcs) {
            while (flow.reduce(arc)) {
                flow.bound(arc, flow.lower(arc), flow.flow(arc));
            }
            missing += flow.flow(arc) - flow.lower(arc);
        }
        for (int kind = 0; kind < kinds.arcs.size(); kind++) {
            int arc = kinds.arcs.get(kind);
            flow.bound(arc, flow.lower(arc), kinds.sizes.get(kind));
        }
        return missing;
    }

    /** Takes one of a kind for good: who is refused once is refused for ever, for more and more is taken. */
    boolean takeForGood(int kind) {
        if (!refused.get(kind) && !take(kind)) {
            refused.set(kind);
            if (!isFull(kinds.homes.get(kind))) {
                refuseWithoutSearch(kinds.masks.get(kind));
            }
        }
        return !refused.get(kind);
    }

    /** From where the search for these groups found no way, it finds none for some of them. */
    private void refuseWithoutSearch(int mask) {
        for (int kind = 0; kind < kinds.homes.size(); kind++) {
            if ((kinds.masks.get(kind) & ~mask) == 0 && !flow.hasReached(kinds.nodes.get(kinds.homes.get(kind)))) {
                refused.set(kind);
            }
        }
    }

    /** Whether one of a kind could be taken now. */
    boolean takes(int kind) {
        boolean taken = takeForGood(kind);
        if (taken) {
            giveBack(kind);
        }
        return taken;
    }

    void giveBack(int kind) {
        flow.demandOneLess(kinds.arcs.get(kind));
        hold(kinds.homes.get(kind), -1);
    }

    int count() {
        return held[kinds.root];
    }

    /** How many of each kind are taken. */
    List<Integer> taken() {
        return kinds.arcs.stream().map(flow::lower).toList();
    }

    void addTaken(Tally tally) {
        for (int kind = 0; kind < kinds.arcs.size(); kind++) {
            tally.add(kinds.homes.get(kind), flow.lower(kinds.arcs.get(kind)));
        }
    }
}
