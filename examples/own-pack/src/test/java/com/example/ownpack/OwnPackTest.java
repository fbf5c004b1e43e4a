package com.example.ownpack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khen.Decision;
import org.khen.Outcome;
import org.khen.facts.Group;
import org.khen.facts.Rating;
import org.khen.pack.Language;

class OwnPackTest {

    @Test
    void an_official_of_the_province_needs_more_than_the_law_asks_and_both_are_told() {
        Decision decision = OwnPack.decide(Group.OFFICIAL, Rating.GOOD);

        assertThat(decision.outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
        assertThat(decision.explain(Language.VIETNAMESE))
                .contains(
                        "hoàn thành tốt nhiệm vụ (quy định từ hoàn thành xuất sắc nhiệm vụ trở lên, căn cứ khoản 1 Điều 3"
                                + " Quyết định 12/2025/QĐ-UBND tỉnh Sông Mây (giả định); quy định chung: từ hoàn thành tốt nhiệm vụ trở"
                                + " lên, căn cứ khoản 1 Điều 24 Luật 06/2022/QH15)");
    }

    @Test
    void what_the_law_left_open_for_farmers_the_province_has_set() {
        assertThat(OwnPack.decide(Group.FARMER, Rating.GOOD).outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThat(OwnPack.decide(Group.FARMER, Rating.COMPLETED).outcome()).isEqualTo(Outcome.NOT_ELIGIBLE);
    }

    @Test
    void everybody_else_stays_under_the_law() {
        Decision decision = OwnPack.decide(Group.CIVIL_SERVANT, Rating.GOOD);

        assertThat(decision.explain(Language.VIETNAMESE)).doesNotContain("quy định chung");
    }
}
