package com.example.verify;

import static org.khen.testkit.KhenAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khen.EligibilityEngine;
import org.khen.facts.RegistrationBuilder;
import org.khen.testkit.NeutralDossiers;
import org.khen.testkit.WithPacks;

/** The yearly registration of a unit with the city of Hải Phòng. */
@WithPacks("hai-phong-6963")
class RegistrationTest {

    @Test
    void three_movements_are_one_too_many(EligibilityEngine engine) {
        RegistrationBuilder registration = NeutralDossiers.registration(2015)
                .movement(NeutralDossiers.movement("Lao động giỏi"))
                .movement(NeutralDossiers.movement("Dạy tốt, học tốt"))
                .exemplar(NeutralDossiers.exemplar("giáo dục"))
                .exemplar(NeutralDossiers.exemplar("giáo dục"));
        assertThat(engine.evaluate(registration.build()))
                .isReferred()
                .met("registration.movements", "registration.first-quarter")
                .referred("registration.practical-content");

        registration.movement(NeutralDossiers.movement("Xanh, sạch, đẹp"));
        assertThat(engine.evaluate(registration.build()))
                .isNotAsRequired()
                .finding(
                        "registration.movements",
                        f -> f.isNotMet()
                                .hasComparison(
                                        "registration.movements-most",
                                        c -> c.hasValue("3").isOverBy("1")));
    }
}
