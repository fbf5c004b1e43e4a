package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.ToyRound.nomination;
import static org.khen.ToyRound.open;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.FocusGroup;
import org.khen.facts.Person;
import org.khen.facts.RoundEntry;
import org.khen.facts.Sex;
import org.khen.pack.RoundScope;

/** Rounds by chance, reviewed twice. */
class RoundComparisonPropertyTest {

    private static EligibilityEngine engine;

    @BeforeAll
    static void compile() {
        engine = RoundComparisonTest.toyEngine();
    }

    private static EligibilityEngine months(int months) {
        return RoundComparisonTest.months(engine, months);
    }

    private static ToyRound random(Random random, int places, boolean ties) {
        ToyRound toy = new ToyRound().places(1 + random.nextInt(2), RoundScope.UNIT);
        toy.places(places, RoundScope.ROUND);
        return ties ? toy.tie(FocusGroup.WOMEN, 1) : toy;
    }

    private static void fill(ToyRound toy, Random random) {
        for (int i = 0; i < 12; i++) {
            RoundEntry entry = random.nextInt(8) == 0
                    ? open("d-" + i)
                    : RoundEntry.of(nomination(
                            "d-" + i,
                            "ribbon",
                            Person.builder()
                                    .sex(random.nextBoolean() ? Sex.FEMALE : Sex.MALE)
                                    .recruitedOn(LocalDate.of(2012 + random.nextInt(4), 1, 1))));
            toy.add(entry.from("u" + random.nextInt(4)).voted(random.nextInt(4), 4));
        }
    }

    @Test
    void packs_against_themselves_are_empty_and_every_change_is_told_once_with_a_cause_that_there_is() {
        for (long seed = 0; seed < 60; seed++) {
            String told = "seed " + seed;
            ToyRound own = random(new Random(seed), 4, false);
            ToyRound other = random(new Random(seed + 1000), 3 + (int) (seed % 3), seed % 2 == 0);
            fill(own, new Random(seed));
            fill(other, new Random(seed));
            RoundDecision before = own.review(engine);
            assertThat(RoundComparison.of(before, own.review(engine)).isEmpty())
                    .as(told)
                    .isTrue();
            RoundComparison limits = RoundComparison.of(before, own.review(months(30)));
            assertTellsAll(limits, told);
            assertThat(limits.moves())
                    .as(told)
                    .extracting(RoundMove::because)
                    .isSubsetOf(RoundMoveCause.OWN_DECISION, RoundMoveCause.ANOTHER);
            RoundComparison rows = RoundComparison.of(before, other.review(engine));
            assertTellsAll(rows, told);
            assertThat(rows.moves())
                    .as(told)
                    .extracting(RoundMove::because)
                    .isSubsetOf(RoundMoveCause.CAP, RoundMoveCause.RULE, RoundMoveCause.ANOTHER);
        }
    }

    private static void assertTellsAll(RoundComparison comparison, String told) {
        Map<String, RoundStatus> before = statuses(comparison.before());
        Map<String, RoundStatus> after = statuses(comparison.after());
        assertThat(comparison.moves())
                .as(told)
                .extracting(RoundMove::id)
                .containsExactlyElementsOf(before.keySet().stream()
                        .filter(id -> before.get(id) != after.get(id))
                        .sorted()
                        .toList());
        assertThat(comparison.moves()).as(told).allSatisfy(move -> {
            assertThat(move.others()).doesNotContain(move.id());
            assertThat(move.because() == RoundMoveCause.ANOTHER && move.others().isEmpty())
                    .isFalse();
        });
        RoundComparison back = RoundComparison.of(comparison.after(), comparison.before());
        assertThat(back.moves(RoundMoveKind.GAINS))
                .as(told)
                .extracting(RoundMove::id)
                .isEqualTo(comparison.moves(RoundMoveKind.LOSES).stream()
                        .map(RoundMove::id)
                        .toList());
    }

    private static Map<String, RoundStatus> statuses(RoundDecision round) {
        return round.results().stream().collect(Collectors.toMap(RoundResult::id, RoundResult::status));
    }
}
