package org.khen.internal.selection;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Caps by which lies within which. Of two with the same members the one with fewer places lies within the other. */
final class CapTree {

    private static final int NONE = -1;

    private final int[] parent;
    private final int[] home;
    private final int[] size;

    /** Throws if caps cross. */
    CapTree(List<Cap> caps, int entries) {
        parent = new int[caps.size()];
        Arrays.fill(parent, NONE);
        home = new int[entries];
        Arrays.fill(home, NONE);
        size = caps.stream().mapToInt(cap -> cap.members().size()).toArray();
        // Wider ones first: then the members of a cap all have the same home, the cap it lies in, unless two caps
        // cross.
        IntStream.range(0, caps.size())
                .boxed()
                .sorted(Comparator.comparing((Integer cap) -> size[cap], Comparator.reverseOrder())
                        .thenComparing(cap -> caps.get(cap).most(), Comparator.reverseOrder())
                        .thenComparing(cap -> caps.get(cap).least(), Comparator.reverseOrder())
                        .thenComparing(cap -> cap))
                .forEach(cap -> place(cap, caps));
    }

    private void place(int cap, List<Cap> caps) {
        List<Integer> members = caps.get(cap).members();
        for (int member : members) {
            if (home[member] != home[members.get(0)]) {
                int other = Math.max(home[member], home[members.get(0)]);
                throw new IllegalArgumentException("caps %d and %d cross".formatted(cap, other));
            }
        }
        if (!members.isEmpty()) {
            parent[cap] = home[members.get(0)];
            members.forEach(member -> home[member] = cap);
        }
    }

    int entries() {
        return home.length;
    }

    int caps() {
        return parent.length;
    }

    /** The cap in which a cap directly lies; -1 for none. */
    int parent(int cap) {
        return parent[cap];
    }

    /** The narrowest cap that holds an entry; -1 for none. */
    int home(int entry) {
        return home[entry];
    }

    /** The widest cap that holds a cap. */
    int root(int cap) {
        int root = cap;
        while (parent[root] != NONE) {
            root = parent[root];
        }
        return root;
    }

    /** Whether no cap holds more entries. */
    boolean isWidest(int cap) {
        return size[root(cap)] == size[cap];
    }

    /** Caps, each after those that lie within it. */
    int[] inwardFirst() {
        return IntStream.range(0, caps())
                .boxed()
                .sorted(Comparator.comparing(this::depth, Comparator.reverseOrder()))
                .mapToInt(cap -> cap)
                .toArray();
    }

    private int depth(int cap) {
        int depth = 0;
        for (int at = cap; at != NONE; at = parent[at]) {
            depth++;
        }
        return depth;
    }
}
