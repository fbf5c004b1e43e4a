package com.example.verify;

import org.junit.jupiter.api.Test;
import org.khen.EligibilityEngine;
import org.khen.authoring.coverage.CoverageKind;
import org.khen.testkit.PackThresholds;
import org.khen.testkit.WithPacks;

/** The cases of a pack prove enough of it. */
@WithPacks("hai-phong-6963")
class ThresholdsTest {

    // README thresholds >>>
    @Test
    void the_cases_would_notice_nearly_every_mistake(EligibilityEngine engine) {
        PackThresholds.of(engine, "hai-phong-6963")
                .coverageAtLeast(100, CoverageKind.VERDICT, CoverageKind.LIMIT)
                .mutationAtLeast(60);
    }
    // <<< README
}
