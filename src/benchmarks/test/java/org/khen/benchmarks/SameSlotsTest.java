package org.khen.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.EvaluationResult;
import org.khen.benchmarks.textbook.HostBeans;
import org.khen.facts.Nomination;

/** What is compared for speed decides alike: else it would compare nothing. */
class SameSlotsTest {

    private static final long SEED = 6_963;

    private static List<Nomination> nominations;
    private static List<Slots> expected;

    @BeforeAll
    static void decide() {
        nominations = RandomCandidates.list(SEED, 2_000);
        expected = decided(new HandWritten());
    }

    private static List<Slots> decided(Variant variant) {
        return nominations.stream().map(variant::decide).toList();
    }

    private static void same(List<Slots> decided) {
        for (int i = 0; i < expected.size(); i++) {
            assertThat(decided.get(i))
                    .as("seed %s, dossier %s", SEED, nominations.get(i).id())
                    .isEqualTo(expected.get(i));
        }
    }

    @Test
    void every_criterion_and_the_outcome_go_both_ways() {
        // A criterion that is always met, or never, would be work that nobody could see done wrong.
        assertThat(IntStream.range(0, Slots.CRITERIA))
                .allSatisfy(criterion -> assertThat(expected.stream().map(slots -> slots.isMet(criterion)))
                        .as(Work.CRITERIA.get(criterion))
                        .contains(true, false));
        assertThat(expected.stream().map(Slots::isEligible)).contains(true, false);
    }

    @Test
    void khen_decides_alike_one_by_one_and_as_a_cohort() {
        KhenVariant khen = new KhenVariant(KhenVariant.engine());
        same(decided(khen));
        List<Slots> cohort = new ArrayList<>();
        khen.decides()
                .evaluateAll(nominations.stream())
                .forEach(result -> cohort.add(khen.filled(((EvaluationResult.Decided) result).decision())));
        same(cohort);
    }

    @Test
    void thousands_of_limit_rows_for_others_change_nothing() {
        same(decided(new KhenVariant(KhenVariant.engine(5_000))));
    }

    @Test
    void the_textbook_embedding_of_drools_decides_alike() {
        TextbookVariant textbook = new TextbookVariant();
        same(nominations.stream()
                .map(nomination -> textbook.decide(HostBeans.of(nomination)))
                .toList());
    }

    @Test
    void easy_rules_decides_alike() {
        same(decided(new EasyRulesVariant()));
    }

    @Test
    void evrete_decides_alike() {
        try (EvreteVariant evrete = new EvreteVariant()) {
            same(decided(evrete));
        }
    }
}
