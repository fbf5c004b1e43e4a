package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.khen.facts.Fact;

/**
 * Which sets of missing facts would settle an open answer, if they were supplied and all spoke for the side that is aimed at:
 * yes or no.
 *
 * <p>Built along with the answer, connective by connective, so that it costs nothing where nothing is missing. Sets larger than
 * {@link #LARGEST} are dropped: nobody is helped by a choice of long lists.
 *
 * @param options the sets, none of which contains another with the same effect
 */
record Settling(List<Option> options) {

    /** The most facts in a set. */
    static final int LARGEST = 4;

    /** The most sets that are carried along. */
    private static final int CARRIED = 16;

    /** Nothing is needed: the answer is what is aimed at. */
    static final Settling REACHED = new Settling(List.of(new Option(Set.of(), true)));

    /** Nothing can be done by supplying facts, and no fact is missing. */
    static final Settling NOT_BY_FACTS = new Settling(List.of(new Option(Set.of(), false)));

    /**
     * One set.
     *
     * @param facts the facts to supply
     * @param reached whether the answer is then what is aimed at; otherwise it is open for other reasons than missing facts, or
     *     the opposite
     */
    record Option(Set<Fact> facts, boolean reached) {

        /** Keeps the facts in their order, by which options are compared. */
        Option {
            facts = facts.isEmpty() || facts instanceof EnumSet ? facts : EnumSet.copyOf(facts);
        }

        /** Whether it asks for no more and reaches no less. */
        private boolean outdoes(Option other) {
            return (reached || !other.reached) && other.facts.containsAll(facts);
        }
    }

    /** All of the facts at once. */
    static Settling of(Set<Fact> missing, boolean reached) {
        if (missing.isEmpty()) {
            return NOT_BY_FACTS;
        }
        return new Settling(missing.size() > LARGEST ? List.of() : List.of(new Option(missing, reached)));
    }

    /** Both sides have to be settled. */
    Settling and(Settling other) {
        List<Option> both = new ArrayList<>();
        joined(other, both, true);
        return smallest(both);
    }

    /** One side that reaches its aim is enough; otherwise both have to be settled. */
    Settling or(Settling other) {
        List<Option> any = new ArrayList<>();
        for (Settling side : List.of(this, other)) {
            for (Option option : side.options) {
                if (option.reached) {
                    any.add(option);
                }
            }
        }
        joined(other, any, false);
        return smallest(any);
    }

    private void joined(Settling other, List<Option> into, boolean all) {
        for (Option one : options) {
            for (Option another : other.options) {
                EnumSet<Fact> facts = EnumSet.noneOf(Fact.class);
                facts.addAll(one.facts);
                facts.addAll(another.facts);
                if (facts.size() <= LARGEST) {
                    into.add(new Option(facts, all ? one.reached && another.reached : one.reached || another.reached));
                }
            }
        }
    }

    /** In an order that depends on nothing but the sets; a set is dropped if a smaller one does as much. */
    private static Settling smallest(List<Option> options) {
        if (options.size() == 1) {
            return new Settling(options);
        }
        List<Option> kept = new ArrayList<>();
        options.sort(ORDER);
        for (Option option : options) {
            boolean outdone = false;
            for (int i = 0; i < kept.size() && !outdone; i++) {
                outdone = kept.get(i).outdoes(option);
            }
            if (!outdone && kept.size() < CARRIED) {
                kept.add(option);
            }
        }
        return new Settling(kept);
    }

    private static final Comparator<Option> ORDER = Comparator.comparingInt((Option option) -> option.facts.size())
            .thenComparing(option -> !option.reached)
            .thenComparing(Option::facts, Settling::inOrder);

    /** Of two sets of one size, whose facts come in their order. */
    private static int inOrder(Set<Fact> one, Set<Fact> other) {
        Iterator<Fact> left = one.iterator();
        Iterator<Fact> right = other.iterator();
        int byFact = 0;
        while (byFact == 0 && left.hasNext() && right.hasNext()) {
            byFact = left.next().compareTo(right.next());
        }
        return byFact;
    }

    /** At most so many sets of at least one fact, the smallest first. */
    List<List<Fact>> sets(int most) {
        List<List<Fact>> sets = new ArrayList<>();
        for (Option option : options) {
            boolean covered = sets.stream().anyMatch(option.facts::containsAll);
            if (!option.facts.isEmpty() && !covered && sets.size() < most) {
                sets.add(List.copyOf(option.facts));
            }
        }
        return List.copyOf(sets);
    }
}
