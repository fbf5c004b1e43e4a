package org.khen.cli;

import java.util.EnumMap;
import java.util.Map;
import org.khen.Outcome;

/** How many dossiers came to what. */
final class Counts {

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private int unreadable;
    private int failed;

    void add(Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    void add(Undecided undecided) {
        if (undecided.readable()) {
            failed++;
        } else {
            unreadable++;
        }
    }

    int of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    int unreadable() {
        return unreadable;
    }

    int failed() {
        return failed;
    }

    int total() {
        return outcomes.values().stream().mapToInt(Integer::intValue).sum() + unreadable + failed;
    }

    boolean allDecided() {
        return unreadable + failed == 0;
    }
}
