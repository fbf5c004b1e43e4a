package org.khen.internal.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Ratio;
import org.khen.pack.CellRef;
import org.khen.pack.Direction;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.Unit;
import org.khen.pack.Validity;
import org.khen.pack.Value;

class StrictnessTest {

    /** Halves from below the least value to above the greatest: enough to tell any two of these limits apart. */
    private static final List<Ratio> MEASURED =
            IntStream.rangeClosed(0, 12).mapToObj(half -> Ratio.of(half, 2)).toList();

    private static Limit limit(Direction direction, Value value) {
        return new Limit(
                "limit",
                null,
                LimitRole.LIMIT,
                null,
                List.of(),
                direction,
                value,
                null,
                Unit.YEAR,
                Validity.ALWAYS,
                "law",
                null,
                LimitStatus.BY_TEXT,
                null,
                null,
                new CellRef("limits.csv", 2, 0));
    }

    private static boolean satisfies(Ratio measured, Direction direction, Ratio value) {
        int compared = measured.compareTo(value);
        return switch (direction) {
            case AT_LEAST -> compared >= 0;
            case MORE_THAN -> compared > 0;
            case AT_MOST -> compared <= 0;
            case LESS_THAN -> compared < 0;
            case EXACTLY -> compared == 0;
        };
    }

    @Test
    void a_limit_lies_within_another_if_whatever_satisfies_it_satisfies_the_other() {
        List<String> wrong = new ArrayList<>();
        for (Direction inner : Direction.values()) {
            for (Direction outer : Direction.values()) {
                for (int one = 2; one <= 4; one++) {
                    for (int other = 2; other <= 4; other++) {
                        Ratio own = Ratio.of(one);
                        Ratio general = Ratio.of(other);
                        boolean within = strictness(inner, own).isWithin(strictness(outer, general));
                        boolean follows = MEASURED.stream()
                                .filter(measured -> satisfies(measured, inner, own))
                                .allMatch(measured -> satisfies(measured, outer, general));
                        if (within != follows) {
                            wrong.add(inner + " " + own + " within " + outer + " " + general + ": " + within);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static Strictness strictness(Direction direction, Ratio value) {
        Value number = new Value.OfNumber(value);
        return Strictness.of(limit(direction, number), number);
    }

    @Test
    void a_word_counts_by_its_place_in_its_list() {
        Value reprimand = new Value.OfWord(DisciplineForm.REPRIMAND);
        Value warning = new Value.OfWord(DisciplineForm.WARNING);
        Strictness light = Strictness.of(limit(Direction.AT_LEAST, reprimand), reprimand);
        Strictness heavy = Strictness.of(limit(Direction.AT_LEAST, warning), warning);

        assertThat(heavy.isWithin(light)).isTrue();
        assertThat(light.isWithin(heavy)).isFalse();
    }
}
