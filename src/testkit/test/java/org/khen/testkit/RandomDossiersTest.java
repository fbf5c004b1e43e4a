package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khen.Outcome;
import org.khen.facts.Contradictions;
import org.khen.facts.Nomination;

class RandomDossiersTest {

    @Test
    void one_seed_gives_the_same_dossiers_and_another_gives_others() {
        List<Nomination> first =
                RandomDossiers.seeded(Toy.PACKS, 6963).nominations(20).toList();
        assertThat(RandomDossiers.seeded(Toy.PACKS, 6963).nominations(20).toList())
                .isEqualTo(first);
        assertThat(RandomDossiers.seeded(Toy.PACKS, 6964).nominations(20).toList())
                .isNotEqualTo(first);
        assertThat(RandomDossiers.seeded(Toy.PACKS, 1).registration())
                .isEqualTo(RandomDossiers.seeded(Toy.PACKS, 1).registration());
    }

    @Test
    void every_outcome_comes_about_and_nothing_contradicts() {
        RandomDossiers dossiers = RandomDossiers.seeded(Toy.PACKS, 1);
        List<Nomination> many = dossiers.nominations(500).toList();
        assertThat(many.stream().map(Toy.ENGINE::evaluate))
                .extracting(decision -> decision.outcome())
                .contains(Outcome.ELIGIBLE, Outcome.NOT_ELIGIBLE, Outcome.UNDETERMINED);
        assertThat(many.stream().flatMap(nomination -> Contradictions.in(nomination).stream()))
                .isEmpty();
    }

    @Test
    void the_property_gives_the_seed() {
        String before = System.getProperty("khen.seed");
        try {
            System.setProperty("khen.seed", " 42 ");
            assertThat(RandomDossiers.of(Toy.PACKS).seed()).isEqualTo(42);
            assertThat(RandomDossiers.of(Toy.PACKS).repeat())
                    .isEqualTo("random dossiers of seed 42; repeat with -Dkhen.seed=42");
            System.setProperty("khen.seed", "x");
            assertThatThrownBy(() -> RandomDossiers.of(Toy.PACKS))
                    .hasMessage("system property khen.seed (x) is not a whole number");
        } finally {
            if (before == null) {
                System.clearProperty("khen.seed");
            } else {
                System.setProperty("khen.seed", before);
            }
        }
    }

    @Test
    void an_award_that_was_mistyped_is_answered_with_the_right_one() {
        assertThatThrownBy(() -> RandomDossiers.seeded(Toy.PACKS, 1).nomination("toy-titel"))
                .hasMessage("no award (toy-titel). Did you mean \"toy-title\"?");
    }
}
