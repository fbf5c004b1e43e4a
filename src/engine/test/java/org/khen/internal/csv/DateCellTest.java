package org.khen.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A date is read as it was meant, or not at all. */
class DateCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"01/07/2014", "2014-07-01"})
    void days_are_read_in_full(String text) {
        assertThat(DateCell.read(text)).contains(LocalDate.of(2014, 7, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2016",
                "29/02/2015",
                "1/7/2014",
                "7/1/2014",
                "01/07/14",
                "2014",
                "13/13/2014",
                "01-07-2014",
                ""
            })
    void anything_else_is_refused(String text) {
        assertThat(DateCell.read(text)).isEmpty();
    }

    @Test
    void advice_names_what_is_wrong_with_the_date() {
        assertThat(DateCell.advice("7/1/2014").en()).contains("two digits for day and month");
        assertThat(DateCell.advice("12/31/2023")).isEqualTo(DateCell.advice("7/1/2014"));
        assertThat(DateCell.advice("20/08/14").en()).contains("four digits for the year");
        assertThat(DateCell.advice("41871").vi()).startsWith("Excel đã đổi ngày thành số.");
        assertThat(DateCell.advice("31/02/2015").en()).startsWith("Write day/month/year");
    }
}
