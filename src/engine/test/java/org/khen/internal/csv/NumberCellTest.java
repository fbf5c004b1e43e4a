package org.khen.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khen.facts.Ratio;

/** A number is read as it was meant, or not at all. */
class NumberCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3|3",
                "95,5|95.5",
                "95.5|95.5",
                "0,125|0.125",
                "0.125|0.125",
                "2/3|2/3",
                "2 / 3|2/3",
                "1234,567|1234.567"
            })
    void both_decimal_marks_and_fractions_are_read(String text, String number) {
        assertThat(NumberCell.read(text).number()).isEqualTo(Ratio.parse(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1.000", "1,000", "999.999", "1.000.000", "12 000", "15%", "ba", "3 năm", "2/0", "1e3", "-3", ""
            })
    void anything_else_is_refused(String text) {
        assertThat(NumberCell.read(text).number()).isNull();
        assertThat(NumberCell.read(text).refusal()).isNotNull();
    }

    @Test
    void what_is_proposed_instead_of_a_group_of_thousands_is_clear() {
        assertThat(NumberCell.read("1.125").refusal().advice().vi()).isEqualTo("Hãy viết 1125 hoặc 1,1250.");
        assertThat(NumberCell.read("1,1250").number()).isEqualTo(Ratio.of(9, 8));
    }
}
