package org.khen.internal.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Who surely goes before whom: a strict partial order, made of nothing but what people said.
 *
 * <p>A better ballot goes first; a ballot and no ballot cannot be compared. Among equals the ranking of their common unit decides,
 * and where it ranks both alike the tie-break key. Across units the key decides only between equal ballots, and only if it does so for everybody whom the one unit
 * ranks above and the other below: otherwise key and rankings could run in a circle. Immutable and safe to share between threads.
 */
public final class Order {

    private final List<Standing> standings;
    /** The least key among an entry and those whom its unit ranks above it, and the most among it and those below. */
    private final int[] down;

    private final int[] up;

    private Order(List<Standing> standings) {
        this.standings = List.copyOf(standings);
        down = this.standings.stream().mapToInt(Standing::least).toArray();
        up = this.standings.stream().mapToInt(Standing::most).toArray();
        Map<Long, NavigableMap<Integer, int[]>> keys = new HashMap<>();
        for (int e = 0; e < size(); e++) {
            if (isRanked(e)) {
                int[] range = keys.computeIfAbsent(peers(e), peers -> new TreeMap<>())
                        .computeIfAbsent(of(e).rank(), rank -> new int[] {Integer.MAX_VALUE, Integer.MIN_VALUE});
                range[0] = Math.min(range[0], down[e]);
                range[1] = Math.max(range[1], up[e]);
            }
        }
        keys.values().forEach(Order::accumulate);
        for (int e = 0; e < size(); e++) {
            if (isRanked(e)) {
                NavigableMap<Integer, int[]> ofPeers = keys.getOrDefault(peers(e), new TreeMap<>());
                var above = ofPeers.lowerEntry(of(e).rank());
                var below = ofPeers.higherEntry(of(e).rank());
                down[e] = above == null ? down[e] : Math.min(down[e], above.getValue()[0]);
                up[e] = below == null ? up[e] : Math.max(up[e], below.getValue()[1]);
            }
            if (of(e).ballotClass() < 0) {
                // Nobody has said that those of two units are equal, so there is no tie to break.
                down[e] = Integer.MIN_VALUE;
                up[e] = Integer.MAX_VALUE;
            }
        }
    }

    /** Turns the least of each rank into the least of it and all above, and the most into that of it and all below. */
    private static void accumulate(NavigableMap<Integer, int[]> ranks) {
        int least = Integer.MAX_VALUE;
        for (int[] range : ranks.values()) {
            least = Math.min(least, range[0]);
            range[0] = least;
        }
        int most = Integer.MIN_VALUE;
        for (int[] range : ranks.descendingMap().values()) {
            most = Math.max(most, range[1]);
            range[1] = most;
        }
    }

    /** The order of so many entries. */
    public static Order of(List<Standing> standings) {
        return new Order(standings);
    }

    /** How many entries there are. */
    public int size() {
        return standings.size();
    }

    /** Whether a surely goes before b. */
    public boolean before(int a, int b) {
        Standing one = of(a);
        Standing other = of(b);
        if (one.ballotClass() != other.ballotClass()) {
            return other.ballotClass() >= 0 && one.ballotClass() > other.ballotClass();
        }
        if (one.isRanked() && other.isRanked() && one.unit() == other.unit()) {
            return one.rank() < other.rank() || (one.rank() == other.rank() && one.least() > other.most());
        }
        return down[a] > up[b];
    }

    Standing of(int entry) {
        return standings.get(entry);
    }

    boolean isRanked(int entry) {
        return of(entry).isRanked();
    }

    int down(int entry) {
        return down[entry];
    }

    int up(int entry) {
        return up[entry];
    }

    /** A number that ranked entries share with those whom the same unit ranks and who have the same ballot. */
    long peers(int entry) {
        return pair(of(entry).ballotClass(), of(entry).unit());
    }

    /** Both numbers as one that compares like the pair. */
    static long pair(int first, int second) {
        return ((long) first << 32) + ((long) second - Integer.MIN_VALUE);
    }
}
