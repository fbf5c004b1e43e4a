package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.khen.Decision;
import org.khen.Verdict;

@ExtendWith(SoftAssertionsExtension.class)
class KhenSoftAssertionsTest {

    private static final Decision REFUSED = Toy.decision(Toy.disciplined(1), true);

    @InjectSoftAssertions
    private KhenSoftAssertions softly;

    @Test
    void they_are_injected_by_the_extension_of_assertj() {
        softly.assertThat(REFUSED)
                .isNotEligible()
                .met("toy.disciplined")
                .finding("toy.initiatives", f -> f.hasComparison("toy.initiative-count", c -> c.hasValue("1")));
        softly.assertThat(REFUSED.id()).isEqualTo("th-1");
    }

    @Test
    void every_failure_is_told_and_the_explanation_once() {
        KhenSoftAssertions soft = new KhenSoftAssertions();
        soft.assertThat(REFUSED)
                .isEligible()
                .met("toy.initiatives")
                .restsOn("toy-9")
                .finding("toy.disciplined", f -> f.isNotMet().isUnknown());
        soft.assertThat(REFUSED.finding("toy.exemplary")).isNotMet();
        soft.assertThat(REFUSED.finding("toy.initiatives").comparisons().get(0)).hasValue("3");

        assertThat(soft.assertionErrorsCollected()).hasSize(6);
        String told = String.join(
                "\n",
                soft.assertionErrorsCollected().stream()
                        .map(Throwable::getMessage)
                        .toList());
        assertThat(told)
                .containsSubsequence(
                        "Expected outcome: ELIGIBLE",
                        "Hồ sơ th-1",
                        "Dossier th-1",
                        "Expected verdict on toy.initiatives: MET",
                        "Expected to rest on: toy-9",
                        "Expected verdict: NOT_MET",
                        "Expected verdict: UNKNOWN",
                        "in toy.exemplary",
                        "Expected value: 3")
                .containsOnlyOnce("Hồ sơ th-1")
                .containsOnlyOnce("Dossier th-1");
    }

    @Test
    void they_can_be_made_without_an_extension() {
        assertThatThrownBy(() -> KhenSoftAssertions.assertSoftly(
                        soft -> soft.assertThat(REFUSED).isEligible().isUndetermined()))
                .hasMessageContainingAll("Multiple Failures (2 failures)", "ELIGIBLE", "UNDETERMINED");
    }

    @Test
    void a_verdict_that_is_right_collects_nothing() {
        KhenSoftAssertions soft = new KhenSoftAssertions();
        soft.assertThat(REFUSED).hasVerdict("toy.exemplary", Verdict.MET).isStoppedBy("toy.initiatives");
        soft.assertAll();
        assertThat(soft.wasSuccess()).isTrue();
    }
}
