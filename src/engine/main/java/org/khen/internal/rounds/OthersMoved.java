package org.khen.internal.rounds;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.Contest;
import org.khen.Outcome;
import org.khen.RoundMove;
import org.khen.RoundMoveCause;
import org.khen.RoundResult;
import org.khen.internal.rounds.RoundIndex.Slot;

/** Nominations that moved of themselves, and whom that may touch: those under the same caps, and of the same candidate. */
final class OthersMoved {

    private final RoundIndex before;
    private final RoundIndex after;

    /** Those that leave something to others, and those that take something, where they count. */
    private final Map<Object, Set<String>> leaving = new HashMap<>();

    private final Map<Object, Set<String>> taking = new HashMap<>();
    private final Map<List<Object>, List<String>> found = new HashMap<>();
    private final Linked linked = new Linked();

    OthersMoved(RoundIndex before, RoundIndex after) {
        this.before = before;
        this.after = after;
    }

    /** One that does not move, or is in one round only: it may still enter, leave, or take a place of another kind. */
    void stays(String dossier, boolean otherGroups) {
        add(dossier, otherGroups, isEligible(before.results.get(dossier)), isEligible(after.results.get(dossier)));
    }

    /** One that moves. */
    void moves(RoundMove move) {
        RoundResult was = move.before();
        RoundResult is = move.after();
        boolean eligibleBefore = isEligible(was);
        boolean eligibleAfter = isEligible(is);
        boolean ofItself = move.because() == RoundMoveCause.CAP || move.because() == RoundMoveCause.RULE;
        if (ofItself && was != null && is != null) {
            int worse = PlacesChanged.worse(was, is);
            eligibleBefore = worse >= 0;
            eligibleAfter = worse <= 0;
        }
        add(move.id(), move.because() == RoundMoveCause.OWN_GROUP, eligibleBefore, eligibleAfter);
    }

    private static boolean isEligible(@Nullable RoundResult result) {
        return result != null && result.decision().outcome() == Outcome.ELIGIBLE;
    }

    private void add(String dossier, boolean both, boolean was, boolean is) {
        Set<Object> places = places(dossier);
        linked.link(dossier, places);
        for (Object place : places) {
            if (was && (both || !is)) {
                leaving.computeIfAbsent(place, none -> new TreeSet<>()).add(dossier);
            }
            if (is && (both || !was)) {
                taking.computeIfAbsent(place, none -> new TreeSet<>()).add(dossier);
            }
        }
    }

    /** Where it counts: its caps, and its choices with others of its candidate; the narrowest first. */
    private Set<Object> places(String dossier) {
        Set<Object> places = new LinkedHashSet<>();
        for (RoundIndex round : List.of(before, after)) {
            round.rivalries(dossier).stream().map(Contest::dossiers).forEach(places::add);
        }
        for (RoundIndex round : List.of(before, after)) {
            RoundResult result = round.results.get(dossier);
            if (result != null) {
                Slot.of(result).stream()
                        .filter(slot -> before.slots().contains(slot)
                                || after.slots().contains(slot))
                        .forEach(places::add);
            }
        }
        return places;
    }

    /** Those by which it moves: under the cap that decides on it, otherwise the nearest; empty if nobody is found. */
    List<String> of(RoundMove move) {
        RoundResult was = Objects.requireNonNull(move.before());
        RoundResult is = Objects.requireNonNull(move.after());
        int worse = PlacesChanged.worse(was, is);
        Slot decisive = worse < 0 ? before.decisive(was) : after.decisive(is);
        Set<Object> near = places(move.id());
        List<Collection<Object>> looked = new ArrayList<>();
        looked.add(decisive == null ? List.of() : List.of(decisive));
        near.forEach(place -> looked.add(List.of(place)));
        looked.add(linked.with(near));
        return looked.stream()
                .map(places -> found.computeIfAbsent(List.of(places, Integer.signum(worse)), none -> at(places, worse)))
                // Whoever is moved by others alone is never one of these itself.
                .map(those -> move.because() == RoundMoveCause.ANOTHER ? those : without(those, move.id()))
                .filter(those -> !those.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> without(List<String> dossiers, String own) {
        return dossiers.stream().filter(dossier -> !dossier.equals(own)).toList();
    }

    private List<String> at(Collection<Object> places, int worse) {
        Set<String> those = new TreeSet<>();
        for (Object place : places) {
            if (worse <= 0) {
                those.addAll(leaving.getOrDefault(place, Set.of()));
            }
            if (worse >= 0) {
                those.addAll(taking.getOrDefault(place, Set.of()));
            }
        }
        return List.copyOf(those);
    }

    /** Places that share a nomination, and those that share one with these, and so on. */
    private static final class Linked {

        private final Map<Object, Set<String>> dossiers = new HashMap<>();
        private final Map<String, Set<Object>> places = new HashMap<>();
        private final Map<Object, Set<Object>> known = new HashMap<>();

        void link(String dossier, Set<Object> at) {
            places.put(dossier, at);
            at.forEach(place ->
                    dossiers.computeIfAbsent(place, none -> new HashSet<>()).add(dossier));
        }

        Set<Object> with(Set<Object> some) {
            return some.isEmpty() ? Set.of() : reached(some.iterator().next());
        }

        private Set<Object> reached(Object start) {
            Set<Object> all = known.get(start);
            if (all != null) {
                return all;
            }
            Set<Object> reached = new HashSet<>();
            List<Object> next = new ArrayList<>(List.of(start));
            while (!next.isEmpty()) {
                Object place = next.remove(next.size() - 1);
                if (reached.add(place)) {
                    dossiers.getOrDefault(place, Set.of()).stream()
                            .flatMap(dossier -> places.getOrDefault(dossier, Set.of()).stream())
                            .forEach(next::add);
                }
            }
            reached.forEach(place -> known.put(place, reached));
            return reached;
        }
    }
}
