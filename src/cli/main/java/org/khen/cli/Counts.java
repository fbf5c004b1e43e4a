package org.khen.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.Outcome;
import org.khen.Verdict;

/** How many dossiers came to what. */
final class Counts {

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Verdict, Integer> registrations = new EnumMap<>(Verdict.class);
    private final List<String> unexpected = new ArrayList<>();
    private final List<String> agreeing = new ArrayList<>();
    private final List<String> otherwise = new ArrayList<>();
    private int expected;
    private int unreadable;
    private int failed;

    void add(Outcome outcome) {
        outcomes.merge(outcome, 1, Integer::sum);
    }

    /** A registration: counted apart, for it is no nomination. */
    void addRegistration(Verdict verdict) {
        registrations.merge(verdict, 1, Integer::sum);
    }

    int ofRegistrations(Verdict verdict) {
        return registrations.getOrDefault(verdict, 0);
    }

    void add(Undecided undecided) {
        if (undecided.readable()) {
            failed++;
        } else {
            unreadable++;
        }
    }

    /** What came of a dossier beside what was expected of it, if anything was. */
    void add(String dossier, @Nullable AnswerCheck check) {
        if (check == null) {
            return;
        }
        expected++;
        if (!check.asExpected()) {
            unexpected.add(dossier);
        }
        if (check.agrees() != null) {
            (check.agrees() ? agreeing : otherwise).add(dossier);
        }
    }

    int expected() {
        return expected;
    }

    /** The dossiers that came to something else than was expected. */
    List<String> unexpected() {
        return unexpected;
    }

    /** The dossiers that came to what an authority answered. */
    List<String> agreeing() {
        return agreeing;
    }

    /** The dossiers that came to something else than an authority answered. */
    List<String> otherwise() {
        return otherwise;
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
        return sum(outcomes) + sum(registrations) + unreadable + failed;
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean allDecided() {
        return unreadable + failed == 0;
    }
}
