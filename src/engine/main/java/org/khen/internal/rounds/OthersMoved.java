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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.Contest;
import org.khen.Outcome;
import org.khen.RoundMove;
import org.khen.RoundMoveCause;
import org.khen.RoundResult;
import org.khen.RoundStatus;
import org.khen.internal.rounds.RoundIndex.Slot;

/** Nominations that moved of themselves, and whom that may touch: those under the same caps, and of the same candidate. */
final class OthersMoved {

    private final RoundIndex before;
    private final RoundIndex after;

    /** Those that had a chance, or have one; and all, for who has none may still be one for whom a place was reserved. */
    private final Moved likely = new Moved();

    private final Moved all = new Moved();
    private final Linked linked = new Linked();

    OthersMoved(RoundIndex before, RoundIndex after) {
        this.before = before;
        this.after = after;
    }

    /** One that does not move, or is in one round only: it may still enter, leave, or take a place of another kind. */
    void stays(String dossier, boolean otherGroups) {
        add(dossier, otherGroups, before.results.get(dossier), after.results.get(dossier));
    }

    /** One that moves. */
    void moves(RoundMove move) {
        RoundResult was = move.before();
        RoundResult is = move.after();
        boolean ofItself = move.because() == RoundMoveCause.CAP || move.because() == RoundMoveCause.RULE;
        if (!ofItself || was == null || is == null) {
            add(move.id(), move.because() == RoundMoveCause.OWN_GROUP, was, is);
            return;
        }
        int worse = PlacesChanged.worse(was, is);
        Set<Object> places = linked(move.id());
        for (Moved those : List.of(likely, all)) {
            those.add(move.id(), places, worse >= 0, worse <= 0);
        }
    }

    private void add(String dossier, boolean otherGroups, @Nullable RoundResult was, @Nullable RoundResult is) {
        Set<Object> places = linked(dossier);
        likely.add(dossier, places, leaves(was, is, otherGroups, true), leaves(is, was, otherGroups, true));
        all.add(dossier, places, leaves(was, is, otherGroups, false), leaves(is, was, otherGroups, false));
    }

    private static boolean leaves(
            @Nullable RoundResult from, @Nullable RoundResult to, boolean otherGroups, boolean withChance) {
        return from != null
                && isEligible(from)
                && (otherGroups || !isEligible(to))
                && (!withChance || from.status() != RoundStatus.ELIGIBLE_NOT_SELECTED);
    }

    private static boolean isEligible(@Nullable RoundResult result) {
        return result != null && result.decision().outcome() == Outcome.ELIGIBLE;
    }

    private Set<Object> linked(String dossier) {
        Set<Object> places = places(dossier);
        linked.link(dossier, places);
        return places;
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
                        .filter(slot ->
                                before.slots().contains(slot) || after.slots().contains(slot))
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
        return Stream.of(likely, all)
                .flatMap(moved -> looked.stream().map(places -> moved.at(places, Integer.signum(worse))))
                // Whoever is moved by others alone is never one of these itself.
                .map(those -> move.because() == RoundMoveCause.ANOTHER ? those : without(those, move.id()))
                .filter(those -> !those.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<String> without(List<String> dossiers, String own) {
        return dossiers.stream().filter(dossier -> !dossier.equals(own)).toList();
    }

    /** Those that leave something to others, and those that take something, where they count. */
    private static final class Moved {

        private final Map<Object, Set<String>> leaving = new HashMap<>();
        private final Map<Object, Set<String>> taking = new HashMap<>();
        private final Map<List<Object>, List<String>> found = new HashMap<>();

        void add(String dossier, Set<Object> places, boolean leaves, boolean takes) {
            for (Object place : places) {
                if (leaves) {
                    leaving.computeIfAbsent(place, none -> new TreeSet<>()).add(dossier);
                }
                if (takes) {
                    taking.computeIfAbsent(place, none -> new TreeSet<>()).add(dossier);
                }
            }
        }

        /** Those by which one fares better, or worse: whoever takes nothing makes nobody worse. */
        List<String> at(Collection<Object> places, int worse) {
            return found.computeIfAbsent(List.of(places, worse), none -> {
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
            });
        }
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
