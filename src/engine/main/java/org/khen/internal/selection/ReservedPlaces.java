package org.khen.internal.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is taken under a widest cap that has reserves, all of whose caps are known: block after block of the order, with everything that
 * may be taken so far. Ties are gone through in every way while that is little work; then only what is surely refused is told.
 */
final class ReservedPlaces {

    /** How many ways to have come so far are looked at. */
    private static final int MOST_WAYS = 8;

    private final Order order;
    private final CapTree tree;
    private final int[] places;
    private final int usable;
    private int steps;
    private boolean givenUp;
    private List<Filling> ways;

    /** Taken in some way, and not taken in some way. */
    final BitSet someIn = new BitSet();

    final BitSet someOut = new BitSet();

    ReservedPlaces(List<int[]> blocks, int root, int[] places, Order order, CapTree tree, Masks masks, int steps) {
        this.order = order;
        this.tree = tree;
        this.places = places;
        this.steps = steps;
        int[] entries = blocks.stream().flatMapToInt(Arrays::stream).toArray();
        Filling start = Filling.of(entries, root, places, tree, masks);
        usable = start.usable();
        ways = List.of(start);
        int next = 0;
        while (next < blocks.size() && go(blocks.get(next))) {
            next++;
        }
        int[] rest = blocks.subList(next, blocks.size()).stream()
                .flatMapToInt(Arrays::stream)
                .toArray();
        if (rest.length > 0) {
            BitSet in = new BitSet();
            BitSet out = new BitSet();
            Arrays.stream(rest).forEach(in::set);
            Arrays.stream(rest).forEach(out::set);
            ways.forEach(way -> new Remainder(rest, way, root, places, order, tree, masks).keep(in, out));
            Arrays.stream(rest).filter(e -> !in.get(e)).forEach(someOut::set);
            Arrays.stream(rest).filter(e -> !out.get(e)).forEach(someIn::set);
        }
    }

    /** How many places can be taken in all. */
    int usable() {
        return usable;
    }

    /** Goes through a block; false if that is too much work, or not worth while as only the caps decide from here on. */
    private boolean go(int[] block) {
        if (block.length == 1) {
            for (Filling way : ways) {
                (way.takeForGood(way.kind(block[0])) ? someIn : someOut).set(block[0]);
            }
            return true;
        }
        Map<List<Integer>, Filling> next = new LinkedHashMap<>();
        BitSet in = new BitSet();
        BitSet out = new BitSet();
        for (Filling way : ways) {
            for (Filling end : go(block, way.copy(), in, out)) {
                next.putIfAbsent(end.taken(), end);
            }
            if (givenUp || next.size() > MOST_WAYS) {
                return false;
            }
        }
        someIn.or(in);
        someOut.or(out);
        ways = List.copyOf(next.values());
        return true;
    }

    private List<Filling> go(int[] block, Filling way, BitSet in, BitSet out) {
        int[] open = Arrays.stream(block).filter(e -> way.takes(way.kind(e))).toArray();
        Arrays.stream(block).filter(e -> !way.takes(way.kind(e))).forEach(out::set);
        int[] fitting = settledByCaps(open, way);
        if (fitting != null && takeAll(fitting, way)) {
            BitSet taken = new BitSet();
            Arrays.stream(fitting).forEach(taken::set);
            in.or(taken);
            Arrays.stream(open).filter(e -> !taken.get(e)).forEach(out::set);
            return List.of(way);
        }
        if (ways.stream().allMatch(each -> each.missing() == 0)) {
            givenUp = true;
            return List.of();
        }
        Ties ties = Ties.of(order, way, open, steps);
        steps = ties.stepsLeft();
        givenUp = ties.tooMany();
        if (!givenUp) {
            ties.mark(in, out);
        }
        return ties.ends();
    }

    /**
     * Who would be taken if nothing were reserved, unless that is open. If all of them can be taken as it is, then nobody is ever refused
     * for the sake of the reserves, and exactly they are taken.
     */
    private int @Nullable [] settledByCaps(int[] block, Filling way) {
        BitSet counted = new BitSet();
        Arrays.stream(block).forEach(counted::set);
        Sweep sweep = new Sweep(order, tree, block);
        BitSet possible = new BitSet();
        Tally before = new Tally(tree, places);
        way.addTaken(before);
        sweep.before(counted, 1, before, e -> possible.set(e, hasPlace(e, before)));
        BitSet sure = new BitSet();
        Tally notAfter = new Tally(tree, places);
        way.addTaken(notAfter);
        sweep.notAfter(counted, notAfter, e -> sure.set(e, hasPlace(e, notAfter)));
        return possible.equals(sure) ? sure.stream().toArray() : null;
    }

    private boolean hasPlace(int e, Tally tally) {
        int cap = tree.home(e);
        while (cap >= 0 && tally.sum(cap) < places[cap]) {
            cap = tree.parent(cap);
        }
        return cap < 0;
    }

    /** Takes all of them or none. */
    private static boolean takeAll(int[] entries, Filling way) {
        for (int i = 0; i < entries.length; i++) {
            if (!way.take(way.kind(entries[i]))) {
                Arrays.stream(entries, 0, i).forEach(e -> way.giveBack(way.kind(e)));
                return false;
            }
        }
        return true;
    }
}
