package org.khen.internal.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** The selection as it is defined: down every order that keeps to what people said, with every number of places, by trying all sets. */
final class EveryWorld {

    private final Field field;

    EveryWorld(Field field) {
        this.field = field;
    }

    /** Every way in which the numbers of places may turn out to be. */
    List<int[]> places() {
        List<int[]> all = new ArrayList<>();
        all.add(field.caps().stream().mapToInt(Cap::least).toArray());
        for (int cap = 0; cap < field.caps().size(); cap++) {
            for (int[] known : List.copyOf(all)) {
                for (int more = field.caps().get(cap).least() + 1;
                        more <= field.caps().get(cap).most();
                        more++) {
                    int[] other = known.clone();
                    other[cap] = more;
                    all.add(other);
                }
            }
        }
        return all;
    }

    /** Everything that may be taken of a pool, as sets of bits. */
    Set<Integer> outcomes(int pool, int[] places) {
        boolean[] extendable = extendable(pool, places);
        Set<Integer> ends = new HashSet<>();
        go(pool, 0, 0, extendable, new HashSet<>(), ends);
        return ends;
    }

    private void go(int pool, int seen, int taken, boolean[] extendable, Set<Long> stages, Set<Integer> ends) {
        if (!stages.add((long) seen << 32 | taken)) {
            return;
        }
        if (seen == pool) {
            ends.add(taken);
        }
        for (int e = 0; e < field.order().size(); e++) {
            if (isNext(e, pool & ~seen)) {
                int more = taken | 1 << e;
                go(pool, seen | 1 << e, extendable[more] ? more : taken, extendable, stages, ends);
            }
        }
    }

    private boolean isNext(int e, int open) {
        IntPredicate before = other -> (open >> other & 1) == 1 && field.order().before(other, e);
        for (int other = 0; other < field.order().size(); other++) {
            if (before.test(other)) {
                return false;
            }
        }
        return (open >> e & 1) == 1;
    }

    /** Whether one more entry can take away a place of another, of a pool without it and in the same order. */
    boolean displaces(int pool, int newcomer, int[] places) {
        boolean[] without = extendable(pool, places);
        boolean[] with = extendable(pool | 1 << newcomer, places);
        return displaces(pool | 1 << newcomer, newcomer, 0, 0, 0, without, with, new HashSet<>());
    }

    private boolean displaces(
            int pool,
            int newcomer,
            int seen,
            int one,
            int two,
            boolean[] without,
            boolean[] with,
            Set<List<Integer>> stages) {
        if (!stages.add(List.of(seen, one, two))) {
            return false;
        }
        if (seen == pool) {
            return (one & ~two) != 0;
        }
        for (int e = 0; e < field.order().size(); e++) {
            if (isNext(e, pool & ~seen)) {
                int bit = 1 << e;
                int nextOne = e != newcomer && without[one | bit] ? one | bit : one;
                int nextTwo = with[two | bit] ? two | bit : two;
                if (displaces(pool, newcomer, seen | bit, nextOne, nextTwo, without, with, stages)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Of every set whether it is part of one that keeps the caps and fills as much of the reserves as can be. */
    private boolean[] extendable(int pool, int[] places) {
        int size = 1 << field.order().size();
        boolean[] good = new boolean[size];
        for (int set = 0; set < size; set++) {
            good[set] = (set & ~pool) == 0 && keepsCaps(set, places);
        }
        CapTree tree = new CapTree(field.caps(), field.order().size());
        for (int root = 0; root < places.length; root++) {
            int cap = root;
            if (field.reserves().stream().anyMatch(reserve -> reserve.cap() == cap) && tree.root(cap) == cap) {
                keepReserves(root, places[root], good);
            }
        }
        for (int e = 0; e < field.order().size(); e++) {
            for (int set = 0; set < size; set++) {
                good[set] |= (set >> e & 1) == 0 && good[set | 1 << e];
            }
        }
        return good;
    }

    private boolean keepsCaps(int set, int[] places) {
        for (int cap = 0; cap < places.length; cap++) {
            if (Integer.bitCount(set & bits(field.caps().get(cap).members())) > places[cap]) {
                return false;
            }
        }
        return true;
    }

    /** Lets only those sets stand that fill the reserves, first those that would stay empty, and leave empty what is not filled. */
    private void keepReserves(int root, int places, boolean[] good) {
        List<Reserve> reserves = field.reserves().stream()
                .filter(reserve -> reserve.cap() == root)
                .toList();
        int members = bits(field.caps().get(root).members());
        int kept = reserves.stream()
                .filter(r -> !r.passesOn())
                .mapToInt(Reserve::places)
                .sum();
        int others = Math.max(0, places - kept);
        int best = 0;
        int bestOfAll = 0;
        List<Set<Integer>> fillings = new ArrayList<>();
        for (int set = 0; set < good.length; set++) {
            fillings.add(good[set] ? fillings(set & members, reserves, others) : Set.of());
            for (int filling : fillings.get(set)) {
                best = Math.max(best, filling);
                bestOfAll = Math.max(bestOfAll, filling / 100 + filling % 100);
            }
        }
        if (best / 100 + best % 100 != bestOfAll) {
            throw new AssertionError("filling first what would stay empty loses a place");
        }
        for (int set = 0; set < good.length; set++) {
            int open = Integer.bitCount(set & members) - best / 100;
            good[set] = fillings.get(set).contains(best) && open <= others;
        }
    }

    /** How many places that stay empty (hundreds) and how many that pass on (ones) the members of a set may fill. */
    private static Set<Integer> fillings(int set, List<Reserve> reserves, int others) {
        Set<List<Integer>> ways =
                new HashSet<>(Set.of(reserves.stream().map(r -> 0).toList()));
        for (int e = 0; e < 32; e++) {
            if ((set >> e & 1) == 1) {
                for (List<Integer> way : List.copyOf(ways)) {
                    for (int r = 0; r < reserves.size(); r++) {
                        if (reserves.get(r).members().contains(e)
                                && way.get(r) < reserves.get(r).places()) {
                            List<Integer> more = new ArrayList<>(way);
                            more.set(r, more.get(r) + 1);
                            ways.add(List.copyOf(more));
                        }
                    }
                }
            }
        }
        Set<Integer> fillings = new HashSet<>();
        for (List<Integer> way : ways) {
            int empty = 0;
            int passing = 0;
            for (int r = 0; r < reserves.size(); r++) {
                empty += reserves.get(r).passesOn() ? 0 : way.get(r);
                passing += reserves.get(r).passesOn() ? way.get(r) : 0;
            }
            if (passing <= others) {
                fillings.add(100 * empty + passing);
            }
        }
        return fillings;
    }

    static int bits(Iterable<Integer> entries) {
        int bits = 0;
        for (int e : entries) {
            bits |= 1 << e;
        }
        return bits;
    }
}
