package org.khen.internal.withdrawal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.Asked;
import org.khen.AwardFinding;
import org.khen.Comparison;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.FindingChange;
import org.khen.Outcome;
import org.khen.RouteFinding;
import org.khen.Verdict;
import org.khen.pack.Value;

/**
 * For what a proof used an award: what is found worse without it. What is found better without it, a clock that began with it or a
 * bar that it made, is no use of it; nor is what only a route asks for that was not met anyway.
 *
 * @param findings criteria of which worse is found
 * @param noLongerHeld awards asked for that count as held no longer
 * @param turns whether the outcome is no longer that the conditions are met
 */
record ProofUse(List<FindingChange> findings, List<String> noLongerHeld, boolean turns) {

    static ProofUse of(Decision before, Decision after) {
        Asks proof = new Asks();
        proof.add(before.awardFinding(), before.outcome() == Outcome.ELIGIBLE);
        Asks anywhere = new Asks();
        anywhere.add(before.awardFinding(), false);
        List<FindingChange> findings = new ArrayList<>();
        for (Finding was : before.findings()) {
            boolean asked = proof.criteria.contains(was.criterion()) || !anywhere.criteria.contains(was.criterion());
            Finding is = after.finding(was.criterion());
            if (asked && isWorse(was, is)) {
                findings.add(new FindingChange(was.criterion(), was.title(), was, is));
            }
        }
        Asks then = new Asks();
        then.add(after.awardFinding(), false);
        proof.held.removeAll(then.held);
        return new ProofUse(
                findings,
                List.copyOf(proof.held),
                before.outcome() == Outcome.ELIGIBLE && after.outcome() != Outcome.ELIGIBLE);
    }

    /** Whether there is any. */
    boolean isUse() {
        return turns || !findings.isEmpty() || !noLongerHeld.isEmpty();
    }

    private static boolean isWorse(Finding was, @Nullable Finding is) {
        return switch (was.kind()) {
            case REQUIREMENT -> was.verdict() == Verdict.MET && (isNoLonger(was, is) || isLess(was, is));
            case BAR, SUSPENDS -> was.verdict() == Verdict.NOT_MET && isNoLonger(was, is);
            case PRIORITY, PROCEDURE -> false;
        };
    }

    private static boolean isNoLonger(Finding was, @Nullable Finding is) {
        return is != null && is.verdict() != was.verdict() && is.verdict() != Verdict.NOT_APPLICABLE;
    }

    /** Whether a value that met its limit falls, even if it meets it still. */
    private static boolean isLess(Finding was, @Nullable Finding is) {
        if (is == null) {
            return false;
        }
        List<Comparison> left = new ArrayList<>(is.comparisons());
        for (Comparison then : was.comparisons()) {
            Comparison now = left.stream()
                    .filter(other -> other.limit().equals(then.limit())
                            && other.measure().equals(then.measure())
                            && Objects.equals(other.reading(), then.reading()))
                    .findFirst()
                    .orElse(null);
            if (now != null) {
                left.remove(now);
                if (then.verdict() == Verdict.MET && (now.verdict() != Verdict.MET || isLess(then, now))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLess(Comparison then, Comparison now) {
        int low = compare(now.low(), then.low());
        int high = compare(now.high(), then.high());
        return switch (now.direction()) {
            case AT_LEAST, MORE_THAN -> low < 0 || high < 0;
            case AT_MOST, LESS_THAN -> low > 0 || high > 0;
            case EXACTLY -> false;
        };
    }

    /** Nothing bounds what is {@code null}. */
    private static int compare(@Nullable Value one, @Nullable Value other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        if (one instanceof Value.OfNumber number && other instanceof Value.OfNumber than) {
            return number.ratio().compareTo(than.ratio());
        }
        return one instanceof Value.OfWord word && other instanceof Value.OfWord than
                ? Integer.compare(place(word), place(than))
                : 0;
    }

    /** Words of one list are ordered as their enum declares them. */
    private static int place(Value.OfWord value) {
        return value.word() instanceof Enum<?> word
                ? List.of(word.getDeclaringClass().getEnumConstants()).indexOf(word)
                : 0;
    }

    /** What routes ask for. */
    private static final class Asks {

        private final Set<String> criteria = new HashSet<>();
        private final Set<String> held = new TreeSet<>();

        /**
         * Adds what an award asks for, and the awards it asks for ask for.
         *
         * @param metOnly whether routes that are not met are left out
         */
        void add(AwardFinding award, boolean metOnly) {
            if (award.held()) {
                held.add(award.award());
            }
            for (RouteFinding route : award.routes()) {
                if (!metOnly || route.verdict() == Verdict.MET) {
                    for (Asked asked : route.asked()) {
                        criteria.add(asked.asks());
                        if (asked.award() != null && (!metOnly || asked.verdict() == Verdict.MET)) {
                            add(asked.award(), metOnly);
                        }
                    }
                }
            }
        }
    }
}
