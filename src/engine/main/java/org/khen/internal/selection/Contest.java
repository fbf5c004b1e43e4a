package org.khen.internal.selection;

import java.util.List;

/**
 * Fewer places than entries with equal claim, as far as people have said. Immutable.
 *
 * @param cap the cap whose places they are
 * @param places how many are left for them; the fewest if the cap is not known
 * @param entries who contends for them, ascending
 */
public record Contest(int cap, int places, List<Integer> entries) {

    /** Keeps its own copy. */
    public Contest {
        entries = List.copyOf(entries);
    }
}
