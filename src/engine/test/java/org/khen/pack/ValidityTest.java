package org.khen.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2014, 12, 31);
    private static final Validity HALF = new Validity(FIRST, LAST);

    @Test
    void both_ends_belong_to_the_span() {
        assertThat(HALF.holds(FIRST)).isTrue();
        assertThat(HALF.holds(LAST)).isTrue();
        assertThat(HALF.holds(FIRST.minusDays(1))).isFalse();
        assertThat(HALF.holds(LAST.plusDays(1))).isFalse();
    }

    @Test
    void an_open_end_holds_every_day() {
        assertThat(Validity.ALWAYS.holds(LocalDate.MIN)).isTrue();
        assertThat(Validity.ALWAYS.holds(LocalDate.MAX)).isTrue();
        assertThat(new Validity(FIRST, null).holds(FIRST.minusDays(1))).isFalse();
        assertThat(new Validity(null, LAST).holds(LAST.plusDays(1))).isFalse();
    }

    @Test
    void spans_overlap_when_they_share_a_day() {
        assertThat(HALF.overlaps(new Validity(LAST, null))).isTrue();
        assertThat(HALF.overlaps(new Validity(LAST.plusDays(1), null))).isFalse();
        assertThat(HALF.overlaps(new Validity(null, FIRST))).isTrue();
        assertThat(HALF.overlaps(new Validity(null, FIRST.minusDays(1)))).isFalse();
    }

    @Test
    void a_span_encloses_itself_and_what_lies_within() {
        assertThat(HALF.encloses(HALF)).isTrue();
        assertThat(Validity.ALWAYS.encloses(HALF)).isTrue();
        assertThat(HALF.encloses(Validity.ALWAYS)).isFalse();
        assertThat(HALF.encloses(new Validity(FIRST, LAST.plusDays(1)))).isFalse();
    }
}
