package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khen.OpenReason;
import org.khen.facts.Fact;

/** The algebra of settling sets against trying every set on random formulas. */
class SettlingTest {

    private static final List<Fact> FACTS = List.of(Fact.values()).subList(0, 6);
    private static final long SEED = 20_141_209;

    private final Random random = new Random(SEED);

    /** A formula: a leaf that is known, lacks facts or is open otherwise; or a connective. */
    private sealed interface Formula {

        Answer answer();

        /** What it is once these facts are supplied and all speak for yes, or for no. */
        Answer supplied(Set<Fact> facts, boolean yes);
    }

    private record Leaf(Answer answer) implements Formula {

        @Override
        public Answer supplied(Set<Fact> facts, boolean yes) {
            boolean known = !answer.missing().isEmpty() && facts.containsAll(answer.missing());
            return known ? Answer.known(yes) : answer;
        }
    }

    private record Not(Formula part) implements Formula {

        @Override
        public Answer answer() {
            return part.answer().not();
        }

        @Override
        public Answer supplied(Set<Fact> facts, boolean yes) {
            return part.supplied(facts, !yes).not();
        }
    }

    private record Joined(boolean all, Formula one, Formula other) implements Formula {

        @Override
        public Answer answer() {
            return all ? one.answer().and(other.answer()) : one.answer().or(other.answer());
        }

        @Override
        public Answer supplied(Set<Fact> facts, boolean yes) {
            Answer left = one.supplied(facts, yes);
            Answer right = other.supplied(facts, yes);
            return all ? left.and(right) : left.or(right);
        }
    }

    @Test
    void sets_are_exactly_the_smallest_that_settle_all_that_is_missing() {
        int open = 0;
        for (int i = 0; i < 20_000; i++) {
            Formula formula = formula(1 + random.nextInt(4));
            Answer answer = formula.answer();
            if (answer.missing().isEmpty()) {
                continue;
            }
            open++;
            assertThat(answer.affirming().sets(100))
                    .as("formula %s: %s", i, formula)
                    .isEqualTo(smallest(formula));
        }
        assertThat(open).isGreaterThan(5_000);
    }

    @Test
    void a_set_that_is_said_to_reach_yes_does_and_another_does_not() {
        for (int i = 0; i < 20_000; i++) {
            Formula formula = formula(1 + random.nextInt(4));
            for (Settling.Option option : formula.answer().affirming().options()) {
                assertThat(formula.supplied(option.facts(), true).truth() == Ternary.YES)
                        .as("formula %s: %s", i, formula)
                        .isEqualTo(option.reached());
            }
        }
    }

    @Test
    void for_a_denial_the_alternatives_and_the_demands_change_places() {
        Answer either = lacks(Fact.SEX).or(lacks(Fact.GROUPS));
        assertThat(either.affirming().sets(3)).containsExactly(List.of(Fact.GROUPS), List.of(Fact.SEX));
        assertThat(either.not().affirming().sets(3)).containsExactly(List.of(Fact.GROUPS, Fact.SEX));
        Answer both = lacks(Fact.SEX).and(lacks(Fact.GROUPS));
        assertThat(both.not().affirming().sets(3)).containsExactly(List.of(Fact.GROUPS), List.of(Fact.SEX));
    }

    @Test
    void more_than_four_facts_are_no_set() {
        assertThat(Answer.unknown(EnumSet.copyOf(FACTS)).affirming().sets(3)).isEmpty();
        Answer either = Answer.unknown(EnumSet.copyOf(FACTS)).or(lacks(Fact.HEADCOUNT));
        assertThat(either.affirming().sets(3)).containsExactly(List.of(Fact.HEADCOUNT));
    }

    /** Every set of at most four facts that leaves no missing fact, and none of whose parts does. */
    private static List<List<Fact>> smallest(Formula formula) {
        List<List<Fact>> found = new ArrayList<>();
        List<Set<Fact>> sets = new ArrayList<>();
        for (int bits = 1; bits < 1 << FACTS.size(); bits++) {
            Set<Fact> set = EnumSet.noneOf(Fact.class);
            for (int i = 0; i < FACTS.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    set.add(FACTS.get(i));
                }
            }
            sets.add(set);
        }
        sets.sort((one, other) -> {
            int bySize = Integer.compare(one.size(), other.size());
            return bySize != 0 ? bySize : compare(List.copyOf(one), List.copyOf(other));
        });
        for (Set<Fact> set : sets) {
            boolean settles = formula.supplied(set, true).missing().isEmpty();
            if (set.size() <= Settling.LARGEST && settles && found.stream().noneMatch(set::containsAll)) {
                found.add(set.stream().sorted().toList());
            }
        }
        return found;
    }

    private static int compare(List<Fact> one, List<Fact> other) {
        List<Fact> left = one.stream().sorted().toList();
        List<Fact> right = other.stream().sorted().toList();
        for (int i = 0; i < left.size(); i++) {
            int byFact = left.get(i).compareTo(right.get(i));
            if (byFact != 0) {
                return byFact;
            }
        }
        return 0;
    }

    private Formula formula(int depth) {
        if (depth == 0 || random.nextInt(6) == 0) {
            return new Leaf(leaf());
        }
        Formula one = formula(depth - 1);
        return random.nextInt(5) == 0 ? new Not(one) : new Joined(random.nextBoolean(), one, formula(depth - 1));
    }

    private Answer leaf() {
        return switch (random.nextInt(6)) {
            case 0 -> Answer.known(random.nextBoolean());
            case 1 -> Answer.unknown(Set.of(), Set.of(OpenReason.COUNCIL_JUDGES), List.of());
            default -> {
                List<Fact> facts = new ArrayList<>(FACTS);
                Collections.shuffle(facts, random);
                yield Answer.unknown(EnumSet.copyOf(facts.subList(0, 1 + random.nextInt(2))));
            }
        };
    }

    private static Answer lacks(Fact fact) {
        return Answer.unknown(EnumSet.of(fact));
    }
}
