package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.khen.OpenReason;

class TernaryTest {

    private static final List<Ternary> ALL = List.of(Ternary.NO, Ternary.UNKNOWN, Ternary.YES);

    /** What an unknown may turn out to be. */
    private static List<Boolean> worlds(Ternary value) {
        return switch (value) {
            case NO -> List.of(false);
            case YES -> List.of(true);
            case UNKNOWN -> List.of(false, true);
        };
    }

    private static Ternary overAllWorlds(Ternary one, Ternary other, BinaryOperator<Boolean> connective) {
        List<Boolean> results = worlds(one).stream()
                .flatMap(a -> worlds(other).stream().map(b -> connective.apply(a, b)))
                .distinct()
                .toList();
        return results.size() > 1 ? Ternary.UNKNOWN : Ternary.of(results.get(0));
    }

    @Test
    void and_says_what_holds_in_every_world() {
        for (Ternary one : ALL) {
            for (Ternary other : ALL) {
                assertThat(one.and(other)).isEqualTo(overAllWorlds(one, other, (a, b) -> a && b));
            }
        }
    }

    @Test
    void or_says_what_holds_in_every_world() {
        for (Ternary one : ALL) {
            for (Ternary other : ALL) {
                assertThat(one.or(other)).isEqualTo(overAllWorlds(one, other, (a, b) -> a || b));
            }
        }
    }

    @Test
    void not_says_what_holds_in_every_world() {
        for (Ternary one : ALL) {
            assertThat(one.not()).isEqualTo(overAllWorlds(one, one, (a, b) -> !a));
        }
    }

    @Test
    void answers_combine_as_their_truths_and_a_settled_answer_lacks_nothing() {
        for (Ternary one : ALL) {
            for (Ternary other : ALL) {
                Answer and = answer(one).and(answer(other));
                Answer or = answer(one).or(answer(other));
                assertThat(and.truth()).isEqualTo(one.and(other));
                assertThat(or.truth()).isEqualTo(one.or(other));
                assertThat(and.reasons().isEmpty()).isEqualTo(and.truth() != Ternary.UNKNOWN);
                assertThat(or.reasons().isEmpty()).isEqualTo(or.truth() != Ternary.UNKNOWN);
            }
        }
    }

    private static Answer answer(Ternary truth) {
        if (truth == Ternary.UNKNOWN) {
            return Answer.unknown(java.util.EnumSet.of(org.khen.facts.Fact.SEX));
        }
        assertThat(Answer.known(true).reasons()).doesNotContain(OpenReason.MISSING_FACTS);
        return Answer.known(truth == Ternary.YES);
    }
}
