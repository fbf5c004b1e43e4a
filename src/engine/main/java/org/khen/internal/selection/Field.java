package org.khen.internal.selection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All entries of one award and what limits them. Immutable.
 *
 * @param order who goes before whom; its size is the number of entries
 * @param undetermined entries of which nobody knows yet whether they are eligible: never taken, but they may become so
 * @param caps nested: of two with common members one holds all of the other
 * @param reserves at most {@value #MOST_RESERVES} of each cap
 * @param conflicts entries of which at most one may be taken, and the council says which; a list of a single entry stands for a
 *     conflict with something outside this field
 */
public record Field(
        Order order, Set<Integer> undetermined, List<Cap> caps, List<Reserve> reserves, List<List<Integer>> conflicts) {

    /** The most reserves that a cap may have. */
    public static final int MOST_RESERVES = 4;

    /**
     * Keeps its own copies. That caps are nested is checked when the selection is made.
     *
     * @throws IllegalArgumentException if an entry or a cap does not exist, or a cap has too many reserves
     */
    public Field {
        undetermined = Set.copyOf(undetermined);
        caps = List.copyOf(caps);
        reserves = List.copyOf(reserves);
        conflicts = conflicts.stream().map(List::copyOf).toList();
        int size = order.size();
        Stream.of(
                        undetermined.stream(),
                        caps.stream().flatMap(cap -> cap.members().stream()),
                        reserves.stream().flatMap(reserve -> reserve.members().stream()),
                        conflicts.stream().flatMap(List::stream))
                .flatMap(entries -> entries)
                .filter(entry -> entry < 0 || entry >= size)
                .findAny()
                .ifPresent(entry -> {
                    throw new IllegalArgumentException("no entry %d among %d".formatted(entry, size));
                });
        Map<Integer, Integer> ofCap = new HashMap<>();
        for (Reserve reserve : reserves) {
            if (reserve.cap() < 0 || reserve.cap() >= caps.size()) {
                throw new IllegalArgumentException("no cap " + reserve.cap());
            }
            if (ofCap.merge(reserve.cap(), 1, Integer::sum) > MOST_RESERVES) {
                throw new IllegalArgumentException(
                        "more than %d reserves of cap %d".formatted(MOST_RESERVES, reserve.cap()));
            }
        }
    }
}
