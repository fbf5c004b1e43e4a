package org.khen.internal.selection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntUnaryOperator;

/**
 * Comes to every entry with a tally of those that surely go before it, or of those that do not surely go after it. Most of either set
 * grows from entry to entry; what the ranking of the own unit adds is looked up. Not safe to share between threads.
 */
final class Sweep {

    private final Order order;
    private final CapTree tree;
    /** Entries, best first by the least and by the most that their key, in its surroundings, may be. */
    private final int[] byDown;

    private final int[] byUp;
    /** How many of them have a ballot: they come first. */
    private final int ballots;

    private final Map<Long, List<Peers>> peers;

    /** Comes to these entries only, and tallies none but them. */
    Sweep(Order order, CapTree tree, int[] entries) {
        this.order = order;
        this.tree = tree;
        byDown = bestFirst(entries, this::downKey);
        byUp = bestFirst(entries, this::upKey);
        ballots = (int) Arrays.stream(entries).filter(this::hasBallot).count();
        Map<Long, Map<Integer, Peers>> byHome = new HashMap<>();
        for (int e : byDown) {
            if (order.isRanked(e)) {
                byHome.computeIfAbsent(order.peers(e), unit -> new HashMap<>())
                        .computeIfAbsent(tree.home(e), Peers::new)
                        .members
                        .set(e);
            }
        }
        peers = new HashMap<>();
        byHome.forEach((unit, homes) -> peers.put(unit, List.copyOf(homes.values())));
    }

    private interface Key {
        long of(int entry);
    }

    private static int[] bestFirst(int[] entries, Key key) {
        return Arrays.stream(entries)
                .boxed()
                .sorted(Comparator.comparingLong((Integer e) -> key.of(e)).reversed())
                .mapToInt(e -> e)
                .toArray();
    }

    private long downKey(int e) {
        return Order.pair(order.of(e).ballotClass(), order.down(e));
    }

    private long upKey(int e) {
        return Order.pair(order.of(e).ballotClass(), order.up(e));
    }

    private boolean hasBallot(int e) {
        return order.of(e).ballotClass() >= 0;
    }

    /** Comes to each with the counted ones that surely go before it added to the tally, each as often as told. */
    void before(BitSet counted, int times, Tally tally, IntConsumer visit) {
        peers.values().forEach(homes -> homes.forEach(home -> home.count(counted, true)));
        int next = 0;
        for (int at = 0; at < byUp.length; at++) {
            int e = byUp[at];
            if (at == ballots) {
                // Nobody with a ballot goes before one without.
                add(byDown, 0, next, counted, -times, tally);
                next = ballots;
            }
            int from = next;
            while (next < byDown.length && downKey(byDown[next]) > upKey(e)) {
                next++;
            }
            add(byDown, from, next, counted, times, tally);
            List<Peers> unit = peersOf(e);
            unit.forEach(home -> tally.add(home.home, times * home.more(e)));
            visit.accept(e);
            unit.forEach(home -> tally.add(home.home, -times * home.more(e)));
        }
    }

    /** Comes to each with all counted others added to the tally that do not surely go after it. */
    void notAfter(BitSet counted, Tally tally, IntConsumer visit) {
        peers.values().forEach(homes -> homes.forEach(home -> home.count(counted, false)));
        int next = 0;
        add(byUp, ballots, byUp.length, counted, 1, tally);
        for (int at = 0; at < byDown.length; at++) {
            int e = byDown[at];
            if (at == ballots) {
                add(byUp, next, ballots, counted, 1, tally);
                add(byUp, ballots, byUp.length, counted, -1, tally);
                next = ballots;
            }
            int from = next;
            while (next < byUp.length && upKey(byUp[next]) >= downKey(e)) {
                next++;
            }
            add(byUp, from, next, counted, 1, tally);
            List<Peers> unit = peersOf(e);
            int self = counted.get(e) ? 1 : 0;
            tally.add(tree.home(e), -self);
            unit.forEach(home -> tally.add(home.home, -home.more(e)));
            visit.accept(e);
            unit.forEach(home -> tally.add(home.home, home.more(e)));
            tally.add(tree.home(e), self);
        }
    }

    private void add(int[] entries, int from, int to, BitSet counted, int times, Tally tally) {
        for (int i = from; i < to; i++) {
            if (counted.get(entries[i])) {
                tally.add(tree.home(entries[i]), times);
            }
        }
    }

    private List<Peers> peersOf(int e) {
        return order.isRanked(e) ? peers.getOrDefault(order.peers(e), List.of()) : List.of();
    }

    /** Those of the same ballot, ranked by the same unit, whose narrowest cap is the same. */
    private final class Peers {

        final int home;
        final BitSet members = new BitSet();
        private boolean before;
        private long[] byRank = {};
        private int[] byKey = {};

        Peers(int home) {
            this.home = home;
        }

        void count(BitSet counted, boolean countBefore) {
            before = countBefore;
            int[] on = members.stream().filter(counted::get).toArray();
            byRank = Arrays.stream(on)
                    .mapToLong(e -> rankKey(
                            e, countBefore ? order.of(e).least() : order.of(e).most()))
                    .sorted()
                    .toArray();
            IntUnaryOperator key = countBefore ? order::down : order::up;
            byKey = Arrays.stream(on).map(key).sorted().toArray();
        }

        /** How many of them go before (or after) an entry by their rank whose keys do not tell already. */
        int more(int e) {
            if (before) {
                int better = byRank.length - upTo(byRank, rankKey(e, order.of(e).most()));
                return better - (byKey.length - below(byKey, (long) order.up(e) + 1));
            }
            int worse = upTo(byRank, rankKey(e, order.of(e).least()) - 1);
            return worse - below(byKey, order.down(e));
        }

        private long rankKey(int e, int key) {
            return Order.pair(-order.of(e).rank(), key);
        }
    }

    /** How many of the ascending numbers are at most that. */
    private static int upTo(long[] ascending, long most) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] <= most) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many of the ascending numbers are below that. */
    private static int below(int[] ascending, long limit) {
        int low = 0;
        int high = ascending.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ascending[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
