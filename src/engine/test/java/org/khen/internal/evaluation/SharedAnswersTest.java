package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.ToyPack.number;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khen.ToyPack;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Nomination;
import org.khen.facts.Person;
import org.khen.facts.Ratio;
import org.khen.pack.AppliesTo;
import org.khen.pack.Direction;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/** What dossiers share is what each would have been told alone. */
class SharedAnswersTest {

    private static final LocalDate DAY = LocalDate.of(2015, 1, 15);
    private static final Text NAME = new Text("số năm", "years");
    private static final int LIMIT = SharedAnswers.NUMBERS - 1;
    private static final AppliesTo WORKER = new AppliesTo(AppliesTo.Aspect.GROUP, "worker");

    private static Rulebook rulebook() {
        return new Rulebook(List.of(plain().pack()));
    }

    private static ToyPack plain() {
        return new ToyPack().limit("limit", Direction.AT_LEAST, number(LIMIT), Unit.YEAR);
    }

    private static Answer compared(Rulebook rulebook, Text name, Measurement measured, Group... groups) {
        Nomination nomination = Nomination.builder("d", "ribbon")
                .candidate(Person.builder().groups(groups).build())
                .meritPeriod(2014)
                .proposedOn(DAY)
                .build();
        return new LimitComparison(rulebook, rulebook.on(DAY).limits("ribbon"), new Applicability(nomination))
                .compare(name, measured, "limit");
    }

    @Test
    void the_next_dossier_of_a_number_is_told_what_it_would_be_told_alone() {
        Rulebook rulebook = rulebook();
        for (int round = 0; round < 2; round++) {
            for (int value = 0; value < SharedAnswers.NUMBERS + 3; value++) {
                Answer answer = compared(rulebook, NAME, Measurement.exactly(value));
                assertThat(answer).isEqualTo(compared(rulebook(), NAME, Measurement.exactly(value)));
                assertThat(answer.truth()).isEqualTo(Ternary.of(value >= LIMIT));
                assertThat(answer.comparisons().get(0).low()).isEqualTo(new Value.OfNumber(Ratio.of(value)));
            }
        }
        assertThat(compared(rulebook, NAME, Measurement.exactly(3)))
                .isSameAs(compared(rulebook, NAME, Measurement.exactly(3)));
    }

    @Test
    void what_is_not_a_small_whole_number_is_compared_for_each() {
        Rulebook rulebook = rulebook();
        compared(rulebook, NAME, Measurement.exactly(LIMIT));
        assertThat(compared(rulebook, NAME, Measurement.between(LIMIT, LIMIT + 1, Set.of(Fact.YEARS)))
                        .comparisons()
                        .get(0)
                        .high())
                .isEqualTo(new Value.OfNumber(Ratio.of(LIMIT + 1)));
        Ratio half = Ratio.of(2L * LIMIT - 1, 2);
        assertThat(compared(rulebook, NAME, Measurement.between(half, half, Set.of()))
                        .truth())
                .isEqualTo(Ternary.NO);
        assertThat(compared(rulebook, NAME, Measurement.exactly(-1)).truth()).isEqualTo(Ternary.NO);
    }

    @Test
    void one_measure_is_not_told_the_name_of_another() {
        Rulebook rulebook = rulebook();
        for (int i = 0; i < 20; i++) {
            Text name = new Text("số " + i, "number " + i);
            assertThat(compared(rulebook, name, Measurement.exactly(1))
                            .comparisons()
                            .get(0)
                            .measure())
                    .isEqualTo(name);
        }
    }

    @Test
    void a_limit_for_some_is_not_shared_with_others() {
        Rulebook rulebook = new Rulebook(
                List.of(plain().row("limit", LimitRole.LIMIT, null, number(1), null, "law", LimitStatus.BY_TEXT, WORKER)
                        .pack()));
        for (int round = 0; round < 2; round++) {
            assertThat(compared(rulebook, NAME, Measurement.exactly(1), Group.WORKER)
                            .truth())
                    .isEqualTo(Ternary.YES);
            assertThat(compared(rulebook, NAME, Measurement.exactly(1), Group.FARMER)
                            .truth())
                    .isEqualTo(Ternary.NO);
        }
    }
}
