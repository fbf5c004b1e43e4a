package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.khen.authoring.coverage.CoverageKind;

class PackThresholdsTest {

    private static final PackThresholds TOY = PackThresholds.of(Toy.ENGINE, "toy");

    @Test
    void what_is_proved_passes() {
        TOY.coverageAtLeast(100, CoverageKind.VERDICT, CoverageKind.LIMIT)
                .coverageAtLeast(1)
                .mutationAtLeast(1);
        PackThresholds.of("test/resources/toy").coverageAtLeast(0);
    }

    @Test
    void too_little_coverage_names_the_cases_to_add() {
        assertThatThrownBy(() -> TOY.coverageAtLeast(100))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("\nExpected coverage of toy: at least 100\n but found: ")
                .hasMessageContainingAll("trees/", "Thêm một tình huống", "Add a case");
    }

    @Test
    void too_little_mutation_names_what_nobody_would_notice() {
        assertThatThrownBy(() -> TOY.mutationAtLeast(100.5))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("\nExpected mutation of toy: at least 100.5\n but found: ");
        assertThatThrownBy(() -> TOY.survivorsAreExplained())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("unexplained", "Không tình huống nào phát hiện nếu", "No case notices if");
    }

    @Test
    void a_pack_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> PackThresholds.of(Toy.ENGINE, "tyo").coverageAtLeast(1))
                .hasMessageContaining("no pack (tyo)");
    }
}
