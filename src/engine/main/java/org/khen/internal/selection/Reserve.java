package org.khen.internal.selection;

import java.util.List;

/**
 * Places of a cap that are kept for a group. Whoever is taken counts for one reserve at most. Immutable.
 *
 * @param cap the cap whose places they are: a widest one
 * @param members entries that belong to the group, in any order; those outside the cap do not count
 * @param places how many, not negative
 * @param passesOn whether places that the group cannot fill are open to everybody; otherwise they stay empty
 */
public record Reserve(int cap, List<Integer> members, int places, boolean passesOn) {

    /**
     * Keeps its own copy, without repetitions.
     *
     * @throws IllegalArgumentException if the number of places is negative
     */
    public Reserve {
        if (places < 0) {
            throw new IllegalArgumentException("no number of places: " + places);
        }
        members = members.stream().distinct().toList();
    }
}
