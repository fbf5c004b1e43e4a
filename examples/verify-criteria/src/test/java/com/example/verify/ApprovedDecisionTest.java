package com.example.verify;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.facts.Group;
import org.khen.facts.Person;
import org.khen.testkit.Approval;
import org.khen.testkit.NeutralDossiers;
import org.khen.testkit.WithPacks;

/** A decision that somebody has read and found right, frozen word by word. */
@WithPacks("law-2003")
class ApprovedDecisionTest {

    @Test
    void nine_months_are_too_few(EligibilityEngine engine) {
        Person recruit = NeutralDossiers.person()
                .groups(Group.WORKER)
                .recruitedOn(LocalDate.of(2014, 4, 1))
                .build();

        // README approval >>>
        Decision decision = engine.evaluate(
                NeutralDossiers.nomination("lao-dong-tien-tien", recruit, 2014).build());

        Approval.of(decision, Path.of("src/test/approved/nine-months.txt"))
                .whateverThePackVersion()
                .verify();
        // <<< README
    }
}
