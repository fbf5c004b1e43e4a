package org.khen.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khen.facts.Ratio;
import org.khen.pack.Language;
import org.khen.pack.Unit;

/** Numbers read as an official of each language writes them. */
class NumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|1|0|0",
                "191|2|95,5|95.5",
                "500|9|khoảng 55,56|about 55.56",
                "-1|3|khoảng -0,33|about -0.33",
                "999|1|999|999",
                "1000|1|1.000|1,000",
                "499000000|1|499.000.000|499,000,000",
                "-1234567|1|-1.234.567|-1,234,567",
                "2469|2|1.234,5|1,234.5"
            })
    void a_number_has_points_and_commas(long numerator, long denominator, String vietnamese, String english) {
        Ratio number = Ratio.of(numerator, denominator);
        assertThat(Numbers.text(number, Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(Numbers.text(number, Language.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "1, TIME, 01 lần, 1 time",
        "9, MONTH, 09 tháng, 9 months",
        "10, MONTH, 10 tháng, 10 months",
        "5, PERCENT, 5 %, 5 %",
        "0, YEAR, 0 năm, 0 years"
    })
    void a_count_below_ten_has_two_digits_in_vietnamese(long count, Unit unit, String vietnamese, String english) {
        assertThat(Numbers.amount(Ratio.of(count), unit, Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(Numbers.amount(Ratio.of(count), unit, Language.ENGLISH)).isEqualTo(english);
    }
}
