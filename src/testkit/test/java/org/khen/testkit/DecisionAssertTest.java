package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khen.testkit.KhenAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.OpenReason;
import org.khen.Verdict;
import org.khen.pack.Language;

class DecisionAssertTest {

    private static final Decision ELIGIBLE =
            ToyPack.decision(Verdict.MET, List.of(ToyPack.comparison(Verdict.MET, 10, 10)));
    private static final Decision OPEN = ToyPack.decision(Verdict.UNKNOWN, List.of());

    @Test
    void what_is_found_can_be_asserted() {
        assertThat(ELIGIBLE)
                .isEligible()
                .hasVerdict(ToyPack.CRITERION, Verdict.MET)
                .cites("toy-1")
                .cites("toy-2");
        assertThat(OPEN).isUndetermined().isOpenBecause(OpenReason.MISSING_FACTS);
        assertThat(ToyPack.decision(Verdict.NOT_MET, List.of())).isNotEligible();
    }

    @Test
    void a_failure_shows_what_was_expected_and_the_explanation() {
        assertThatThrownBy(() -> assertThat(ELIGIBLE).isNotEligible())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll(
                        "NOT_ELIGIBLE",
                        "but found: ELIGIBLE",
                        ELIGIBLE.explainInFull(Language.VIETNAMESE),
                        ELIGIBLE.explainInFull(Language.ENGLISH));
    }

    @Test
    void each_assertion_can_fail() {
        assertThatThrownBy(() -> assertThat(OPEN).isEligible()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(ELIGIBLE).isUndetermined()).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> assertThat(OPEN).isOpenBecause(OpenReason.COUNCIL_JUDGES))
                .hasMessageContaining("COUNCIL_JUDGES");
        assertThatThrownBy(() -> assertThat(OPEN).cites("toy-8")).hasMessageContaining("toy-8");
        assertThatThrownBy(() -> assertThat(OPEN).hasVerdict("toy.small", Verdict.MET))
                .hasMessageContaining("not asked");
        assertThatThrownBy(() -> assertThat(OPEN).hasVerdict(ToyPack.CRITERION, Verdict.MET))
                .hasMessageContaining("UNKNOWN");
    }
}
