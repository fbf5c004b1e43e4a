package org.khen.internal.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Fields of every shape: units within clusters within the round, or caps that have nothing to do with units. */
final class RandomFields {

    /** How often a random test is repeated: ten times as often in the long proofs. */
    static final int TIMES = Boolean.getBoolean("khen.proof") ? 10 : 1;

    private final Random random;

    RandomFields(Random random) {
        this.random = random;
    }

    List<Standing> standings(int size) {
        int units = 1 + random.nextInt(Math.max(1, size / 2));
        int ballots = random.nextInt(4);
        boolean ranked = random.nextBoolean();
        boolean keys = random.nextBoolean();
        List<Standing> standings = new ArrayList<>();
        for (int e = 0; e < size; e++) {
            int least = keys ? random.nextInt(3) : 0;
            standings.add(new Standing(
                    ballots == 0 || random.nextInt(8) == 0 ? -1 : random.nextInt(ballots),
                    random.nextInt(6) == 0 ? -1 : random.nextInt(units),
                    !ranked || random.nextInt(5) == 0 ? -1 : random.nextInt(5),
                    least,
                    keys && random.nextInt(4) == 0 ? least + 1 : least));
        }
        return standings;
    }

    /** An order without ties: by ballots, or by the ranking of one unit. */
    List<Standing> strict(int size) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        java.util.Collections.shuffle(places, random);
        boolean ballots = random.nextBoolean();
        return places.stream()
                .map(place -> ballots
                        ? new Standing(place, random.nextInt(3), -1, 0, 0)
                        : new Standing(-1, 7, place, random.nextInt(2), 2))
                .toList();
    }

    /** Nested caps: parts of parts, some of them empty, of all or of some entries. */
    List<Cap> caps(int size, boolean unknown) {
        List<Cap> caps = new ArrayList<>();
        List<Integer> all = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        java.util.Collections.shuffle(all, random);
        split(all, 0, unknown, caps);
        java.util.Collections.shuffle(caps, random);
        return caps;
    }

    private void split(List<Integer> members, int depth, boolean unknown, List<Cap> caps) {
        if (random.nextInt(5) > 0) {
            int places = random.nextInt(2 + members.size() * 2 / 3);
            long open = caps.stream().filter(cap -> cap.least() < cap.most()).count();
            int more = unknown && open < 3 && random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
            caps.add(new Cap(members, places, places + more));
        }
        int from = 0;
        while (depth < 3 && from < members.size()) {
            int to = Math.min(members.size(), from + 1 + random.nextInt(members.size()));
            if (to - from < members.size() || random.nextInt(4) == 0) {
                split(members.subList(from, to), depth + 1, unknown, caps);
            }
            from = to;
        }
    }

    /** Reserves of the widest caps. */
    List<Reserve> reserves(List<Cap> caps, int size, int most) {
        List<Reserve> reserves = new ArrayList<>();
        CapTree tree = new CapTree(caps, size);
        for (int cap = 0; cap < caps.size(); cap++) {
            if (tree.root(cap) == cap) {
                int count = random.nextInt(most + 1);
                int passing = random.nextInt(3);
                for (int i = 0; i < count; i++) {
                    reserves.add(new Reserve(
                            cap,
                            some(size, 1 + random.nextInt(4)),
                            random.nextInt(3),
                            passing == 2 ? random.nextBoolean() : passing == 1));
                }
            }
        }
        return reserves;
    }

    List<List<Integer>> conflicts(int size) {
        List<List<Integer>> conflicts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0 && size > 0; i--) {
            Set<Integer> on = new HashSet<>();
            for (int j = random.nextInt(3); j >= 0; j--) {
                on.add(random.nextInt(size));
            }
            conflicts.add(List.copyOf(on));
        }
        return conflicts;
    }

    /** One in so many. */
    List<Integer> some(int size, int oneIn) {
        return IntStream.range(0, size)
                .filter(e -> random.nextInt(oneIn) == 0)
                .boxed()
                .toList();
    }
}
