package org.khen.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** When a year is over, 29 February above all. */
class FullYearsTest {

    @Test
    void a_year_is_over_on_the_day_of_the_same_number() {
        assertThat(Years.over(LocalDate.of(2016, 3, 1), 1)).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(Years.over(LocalDate.of(2016, 2, 28), 1)).isEqualTo(LocalDate.of(2017, 2, 28));
        assertThat(Years.over(LocalDate.of(2015, 2, 28), 1)).isEqualTo(LocalDate.of(2016, 2, 28));
    }

    @Test
    void the_28th_belongs_to_the_year_from_a_29_february() {
        assertThat(Years.over(LocalDate.of(2016, 2, 29), 1)).isEqualTo(LocalDate.of(2017, 3, 1));
        assertThat(Years.over(LocalDate.of(2016, 2, 29), 4)).isEqualTo(LocalDate.of(2020, 2, 29));
    }
}
