package org.khen.internal.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.CapRef;
import org.khen.CapUse;
import org.khen.Contest;
import org.khen.EvaluationResult;
import org.khen.ReserveUse;
import org.khen.RoundDecision;
import org.khen.RoundResult;
import org.khen.RoundRuleUse;
import org.khen.facts.FocusGroup;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;

/** What a decision on a round holds, by what one looks for in it. */
final class RoundIndex {

    final Map<String, RoundResult> results = new TreeMap<>();
    final Set<String> failed = new HashSet<>();
    private final Map<Slot, List<CapUse>> caps = new HashMap<>();
    private final Map<CapRef, CapUse> byName = new HashMap<>();
    private final Map<Slot, List<ReserveUse>> reserves = new HashMap<>();
    private final Map<String, List<Contest>> rivalries = new HashMap<>();
    private final List<RoundRuleUse> rules;

    /**
     * Where caps count: all rows on one award with the same scope in the same place count the same nominations.
     *
     * @param within the unit or cluster, empty if not known; {@code null} for the whole round
     */
    record Slot(String award, RoundScope scope, @Nullable String within) {

        /** Where caps count a nomination, the widest last. */
        static List<Slot> of(RoundResult result) {
            String award = result.decision().award();
            return List.of(
                    new Slot(award, RoundScope.UNIT, known(result.unit())),
                    new Slot(award, RoundScope.CLUSTER, known(result.cluster())),
                    new Slot(award, RoundScope.ROUND, null));
        }

        static Slot of(CapUse cap) {
            return new Slot(cap.award(), cap.scope(), cap.within());
        }

        private static String known(@Nullable String within) {
            return within == null ? Caps.NOT_KNOWN : within;
        }
    }

    RoundIndex(RoundDecision round) {
        round.results().forEach(result -> results.put(result.id(), result));
        round.failed().stream().map(EvaluationResult.Failed::id).forEach(failed::add);
        for (CapUse cap : round.caps()) {
            caps.computeIfAbsent(Slot.of(cap), none -> new ArrayList<>()).add(cap);
            byName.putIfAbsent(new CapRef(cap.rule(), cap.within()), cap);
        }
        for (ReserveUse reserve : round.reserves()) {
            CapUse cap = byName.get(reserve.cap());
            if (cap != null) {
                reserves.computeIfAbsent(Slot.of(cap), none -> new ArrayList<>())
                        .add(reserve);
            }
        }
        for (Contest contest : round.contests()) {
            if (contest.cap() == null) {
                contest.dossiers()
                        .forEach(dossier -> rivalries
                                .computeIfAbsent(dossier, none -> new ArrayList<>())
                                .add(contest));
            }
        }
        rules = round.rules();
    }

    boolean holds(String dossier) {
        return results.containsKey(dossier) || failed.contains(dossier);
    }

    List<CapUse> caps(Slot slot) {
        return caps.getOrDefault(slot, List.of());
    }

    Set<Slot> slots() {
        return caps.keySet();
    }

    List<ReserveUse> reserves(Slot slot) {
        return reserves.getOrDefault(slot, List.of());
    }

    /** Where the cap counts that decides on a nomination; {@code null} if none does. */
    @Nullable
    Slot decisive(RoundResult result) {
        CapUse cap = result.cap() == null ? null : byName.get(result.cap());
        return cap == null ? null : Slot.of(cap);
    }

    /** Choices between nominations of one candidate that concern this one. */
    List<Contest> rivalries(String dossier) {
        return rivalries.getOrDefault(dossier, List.of());
    }

    /** Whether some row keeps places for the group, or names it among equals. */
    boolean counts(FocusGroup group, String award) {
        return rules.stream()
                .anyMatch(rule -> rule.group() == group
                        && rule.isFor(award)
                        && (rule.kind().isReserve() || rule.kind() == RoundRuleKind.TIE_BREAK));
    }

    /** The fewest places that the caps there leave; of none more than anybody needs. */
    int least(Slot slot) {
        return caps(slot).stream().mapToInt(CapUse::leastPlaces).min().orElse(Integer.MAX_VALUE);
    }

    /** The most places that the caps there may leave. */
    int most(Slot slot) {
        return caps(slot).stream()
                .flatMap(cap -> Stream.ofNullable(cap.places()))
                .mapToInt(Integer::intValue)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
