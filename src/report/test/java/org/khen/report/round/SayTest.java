package org.khen.report.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.khen.facts.Ratio;
import org.khen.pack.Language;

class SayTest {

    private static final Say VI = new Say(Language.VIETNAMESE);
    private static final Say EN = new Say(Language.ENGLISH);

    @Test
    void counts_under_ten_have_a_zero_before_in_vietnamese_text() {
        assertThat(VI.count(0)).isEqualTo("0");
        assertThat(VI.count(9)).isEqualTo("09");
        assertThat(VI.count(10)).isEqualTo("10");
        assertThat(VI.count(1_500)).isEqualTo("1.500");
        assertThat(EN.count(9)).isEqualTo("9");
        assertThat(EN.count(1_500)).isEqualTo("1,500");
    }

    @Test
    void days_are_written_as_officials_write_them() {
        assertThat(VI.dayInText(LocalDate.of(2014, 4, 7))).isEqualTo("07/4/2014");
        assertThat(VI.dayInText(LocalDate.of(2015, 2, 12))).isEqualTo("12/02/2015");
        assertThat(VI.day(LocalDate.of(2014, 4, 7))).isEqualTo("07/04/2014");
        assertThat(EN.day(LocalDate.of(2014, 4, 7))).isEqualTo("2014-04-07");
        assertThat(VI.day(null)).isEqualTo("–");
    }

    @Test
    void shares_have_one_decimal_at_most() {
        assertThat(VI.percent(Ratio.of(15, 100))).isEqualTo("15 %");
        assertThat(VI.percent(1, 3)).isEqualTo("33,3 %");
        assertThat(EN.percent(1, 3)).isEqualTo("33.3%");
        assertThat(VI.percent(1, 1)).isEqualTo("100 %");
        assertThat(VI.percent(0, 0)).isEqualTo("–");
    }

    @Test
    void what_is_no_text_is_dropped_and_diacritics_stay() {
        assertThat(CleanText.of("Nguyễn\u0000 \u202EThị\u2069 Đoan\uFFFE")).isEqualTo("Nguyễn Thị Đoan");
        String clean = "Đỗ Thị Ỷ";
        assertThat(CleanText.of(clean)).isSameAs(clean);
    }

    @Test
    void a_group_of_four_is_small_and_one_of_five_is_not() {
        assertThat(new GroupShare(Shown.WOMEN, 30, 4, 9, 2, 0).isSmall()).isTrue();
        assertThat(new GroupShare(Shown.WOMEN, 30, 5, 9, 2, 0).isSmall()).isFalse();
    }
}
