package com.example.verify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.Outcome;
import org.khen.testkit.RandomDossiers;
import org.khen.testkit.WithPacks;

/** What holds for every dossier, tried on dossiers by chance. */
@WithPacks({"hai-phong-6963", "law-2022"})
class RandomNominationsTest {

    // README random >>>
    @Test
    void whoever_is_refused_learns_by_what(EligibilityEngine engine, RandomDossiers dossiers) {
        dossiers.nominations(500).forEach(nomination -> {
            Decision decision = engine.evaluate(nomination);
            assertThat(decision.outcome() == Outcome.NOT_ELIGIBLE
                            && decision.stoppedBy().isEmpty())
                    .as(nomination.id())
                    .isFalse();
        });
    }
    // <<< README
}
