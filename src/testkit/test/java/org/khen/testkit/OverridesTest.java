package org.khen.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khen.testkit.KhenAssertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khen.EligibilityEngine;
import org.khen.facts.Nomination;

class OverridesTest {

    private static final Nomination TWO_INITIATIVES = Toy.nomination(Toy.undisciplined(2), true);
    private static final Nomination WARNED = Toy.nomination(Toy.disciplined(2), true);

    @Test
    void a_number_and_a_word_can_be_set() {
        EligibilityEngine stricter = Overrides.limit(Toy.ENGINE, "toy.initiative-count", "3");
        assertThat(stricter.evaluate(TWO_INITIATIVES))
                .isNotEligible()
                .finding("toy.initiatives", f -> f.hasComparison("toy.initiative-count", c -> c.requires("3")));
        assertThat(Toy.ENGINE.evaluate(TWO_INITIATIVES)).isEligible();

        assertThat(Overrides.limit(Toy.ENGINE, "toy.discipline-form", "hạ bậc lương")
                        .evaluate(WARNED))
                .isEligible();
        assertThat(Overrides.limit(Toy.ENGINE, "toy.discipline-form", "salary reduction")
                        .evaluate(WARNED))
                .isEligible();
        assertThat(Overrides.limit(Toy.ENGINE, "toy.initiative-count", "1,5").evaluate(TWO_INITIATIVES))
                .finding("toy.initiatives", f -> f.hasComparison("toy.initiative-count", c -> c.isOverBy("1/2")));
    }

    @Test
    void overrides_add_up() {
        EligibilityEngine other = Overrides.limit(
                Overrides.limit(Toy.ENGINE, "toy.initiative-count", "1"), "toy.discipline-form", "buộc thôi việc");
        assertThat(other.evaluate(Toy.nomination(Toy.disciplined(1), true))).isEligible();
    }

    @Test
    void only_the_row_in_force_on_the_day_is_set() {
        EligibilityEngine other = Overrides.limit(Toy.ENGINE, "toy.initiative-count", "3", LocalDate.of(2015, 1, 15));
        assertThat(other.evaluate(TWO_INITIATIVES)).isNotEligible();
        assertThatThrownBy(() -> Overrides.limit(Toy.ENGINE, "toy.initiative-count", "3", LocalDate.of(1999, 12, 31)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no row of the limit (toy.initiative-count) in force on 1999-12-31");
    }

    @Test
    void what_cannot_be_set_is_said() {
        assertThatThrownBy(() -> Overrides.limit(Toy.PACKS, "toy.initiative-cuont", "3"))
                .hasMessage("no limit (toy.initiative-cuont). Did you mean \"toy.initiative-count\"?");
        assertThatThrownBy(() -> Overrides.limit(Toy.PACKS, "toy.initiative-count", "three"))
                .hasMessageStartingWith("the value (three) of the limit (toy.initiative-count) is not a number");
        assertThatThrownBy(() -> Overrides.limit(Toy.PACKS, "toy.initiative-count", "1.000"))
                .hasMessageContaining("no mark between thousands");
        assertThatThrownBy(() -> Overrides.limit(Toy.PACKS, "toy.discipline-form", "cảnh các"))
                .hasMessage("no word of toy.discipline-form (cảnh các). Did you mean \"cảnh cáo\"?");
    }
}
