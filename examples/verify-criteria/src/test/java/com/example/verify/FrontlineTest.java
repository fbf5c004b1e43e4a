package com.example.verify;

import static org.khen.testkit.KhenAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.Verdict;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Person;
import org.khen.facts.Rating;
import org.khen.testkit.CriterionVerifier;
import org.khen.testkit.KhenSoftAssertions;
import org.khen.testkit.NeutralDossiers;
import org.khen.testkit.WithPacks;

/** The focus groups of Hải Phòng's plan 6963: a whole decision, and one criterion alone. */
@WithPacks("hai-phong-6963")
class FrontlineTest {

    @Test
    void a_worker_with_excellent_work_is_in_a_focus_group(EligibilityEngine engine) {
        // README decision >>>
        Person worker = NeutralDossiers.person()
                .groups(Group.WORKER)
                .directWork(true)
                .rated(2014, Rating.EXCELLENT)
                .build();

        Decision decision = engine.evaluate(NeutralDossiers.nomination("lao-dong-tien-tien", worker, 2014)
                .attestation(NeutralDossiers.attested("ldtt-2003.productive-work", true))
                .attestation(NeutralDossiers.attested("ldtt-2003.exemplary-conduct", true))
                .build());

        assertThat(decision)
                .isEligible()
                .hasPriority("frontline.direct-producer")
                .notMet("ldtt-2003.discipline", "ldtt-2003.days-off")
                .restsOn("l03-24-3-a")
                .finding(
                        "frontline.direct-producer",
                        f -> f.isMet()
                                .hasComparison(
                                        "frontline.outstanding-rating",
                                        c -> c.hasValue("hoàn thành xuất sắc nhiệm vụ")));
        // <<< README
    }

    @Test
    void whoever_works_directly_and_no_more_is_in_none(EligibilityEngine engine) {
        // README criterion >>>
        CriterionVerifier producer = CriterionVerifier.of(engine, "frontline.direct-producer");

        producer.given(worker(Rating.GOOD), 2014).expects(Verdict.NOT_MET);
        producer.given(worker(Rating.EXCELLENT), 2014).expects(Verdict.MET);
        producer.given(Person.builder().build(), 2014)
                .expects(f -> f.isUnknown().isMissing(Fact.GROUPS));
        // <<< README
    }

    private static Person worker(Rating rating) {
        return NeutralDossiers.person()
                .groups(Group.WORKER)
                .directWork(true)
                .rated(2014, rating)
                .build();
    }

    @Test
    void all_that_is_wrong_can_be_told_at_once(EligibilityEngine engine) {
        Decision decision = engine.evaluate(NeutralDossiers.nomination(
                        "lao-dong-tien-tien", NeutralDossiers.person().build(), 2014)
                .build());

        // README softly >>>
        KhenSoftAssertions.assertSoftly(softly -> {
            softly.assertThat(decision).notMet("frontline.official").notMet("frontline.militia");
            softly.assertThat(decision.priorities()).isEmpty();
        });
        // <<< README
    }
}
