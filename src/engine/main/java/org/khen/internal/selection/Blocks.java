package org.khen.internal.selection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** An order cut into blocks: everybody of an earlier block surely goes before everybody of a later one. */
final class Blocks {

    private Blocks() {}

    /**
     * The smallest blocks of these entries, first ones first; within a block nobody stands before one who surely goes before him.
     *
     * @param alike compares those of equal standing, so that how entries are given matters only between those who are alike in all
     */
    static List<int[]> of(int[] entries, Order order, Comparator<Integer> alike) {
        int size = order.size();
        BitSet all = new BitSet();
        Arrays.stream(entries).forEach(all::set);
        CapTree whole =
                new CapTree(List.of(Cap.of(Arrays.stream(entries).boxed().toList(), 0)), size);
        Sweep sweep = new Sweep(order, whole, entries);
        int[] before = new int[size];
        int[] after = new int[size];
        Tally earlier = new Tally(whole, new int[] {0});
        sweep.before(all, 1, earlier, e -> before[e] = earlier.sum(0));
        Tally notLater = new Tally(whole, new int[] {0});
        sweep.notAfter(all, notLater, e -> after[e] = entries.length - 1 - notLater.sum(0));
        Comparator<Integer> byPlace = Comparator.comparing(e -> before[e]);
        int[] sorted = Arrays.stream(entries)
                .boxed()
                .sorted(byPlace.thenComparing(order::of, STANDING).thenComparing(alike))
                .mapToInt(e -> e)
                .toArray();
        List<int[]> blocks = new ArrayList<>();
        int from = 0;
        long pairs = 0;
        for (int i = 0; i < sorted.length; i++) {
            // Pairs within the first ones cancel out; what is left are pairs of one of them and one of the others.
            pairs += after[sorted[i]] - before[sorted[i]];
            if (pairs == (i + 1L) * (sorted.length - i - 1L)) {
                blocks.add(Arrays.copyOfRange(sorted, from, i + 1));
                from = i + 1;
            }
        }
        return blocks;
    }

    private static final Comparator<Standing> STANDING = Comparator.comparingInt(Standing::ballotClass)
            .reversed()
            .thenComparingInt(Standing::unit)
            .thenComparingInt(Standing::rank)
            .thenComparingInt(Standing::least)
            .thenComparingInt(Standing::most);
}
