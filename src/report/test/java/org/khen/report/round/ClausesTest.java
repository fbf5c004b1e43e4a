package org.khen.report.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClausesTest {

    @Test
    void clauses_of_one_instrument_name_it_once() {
        assertThat(Clauses.merged(List.of("khoản 1 Điều 24 Luật 15/2003/QH11", "khoản 3 Điều 24 Luật 15/2003/QH11")))
                .isEqualTo("khoản 1, khoản 3 Điều 24 Luật 15/2003/QH11");
        assertThat(Clauses.merged(List.of("điểm a khoản 3 Điều 4 Luật X/1", "điểm a khoản 3 Điều 5 Luật X/1")))
                .isEqualTo("điểm a khoản 3 Điều 4, điểm a khoản 3 Điều 5 Luật X/1");
    }

    @Test
    void one_clause_stays_as_it_is() {
        assertThat(Clauses.merged(List.of("Điều 5 Thông tư 07/2014/TT-BNV")))
                .isEqualTo("Điều 5 Thông tư 07/2014/TT-BNV");
    }

    @Test
    void an_article_beside_one_of_its_clauses_is_not_lost() {
        assertThat(Clauses.merged(
                        List.of("Điều 17 Nghị định 65/2014/NĐ-CP", "khoản 3 Điều 17 Nghị định 65/2014/NĐ-CP")))
                .isEqualTo("Điều 17 Nghị định 65/2014/NĐ-CP; khoản 3 Điều 17 Nghị định 65/2014/NĐ-CP");
    }

    @Test
    void a_common_end_never_begins_with_a_number_or_a_letter_of_a_point() {
        assertThat(Clauses.merged(List.of("khoản 3 Điều 5 Luật X", "mục 3 Điều 5 Luật X")))
                .isEqualTo("khoản 3, mục 3 Điều 5 Luật X");
    }
}
