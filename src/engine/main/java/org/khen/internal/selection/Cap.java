package org.khen.internal.selection;

import java.util.List;

/**
 * At most so many of these entries are taken. Immutable.
 *
 * @param members entries, in any order
 * @param least the fewest places there may be, not negative
 * @param most the most places there may be; equal to the fewest if the number is known
 */
public record Cap(List<Integer> members, int least, int most) {

    /**
     * Keeps its own copy, without repetitions.
     *
     * @throws IllegalArgumentException if the fewest is negative or above the most
     */
    public Cap {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("no number of places: %d to %d".formatted(least, most));
        }
        members = members.stream().distinct().toList();
    }

    /** A cap whose number of places is known. */
    public static Cap of(List<Integer> members, int places) {
        return new Cap(members, places, places);
    }

    boolean isKnown() {
        return least == most;
    }
}
