package org.khen.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** "high" asks for "low": two initiatives are the least for the lower, three for the higher. */
class RankOrderTest {

    private static final String LIMITS = "trees/limits.csv";
    private static final String ROUTES = "routes.csv";
    private static final String LOW = "low;cá nhân;;*;;toy.low;";

    @TempDir
    Path folder;

    @Test
    void a_higher_award_that_asks_for_less_is_told() {
        assertThat(loose().advice(folder))
                .containsExactly(
                        "LIMIT-RANK-ORDER toy/trees/limits.csv, ô G3: \"toy.high-count\" (từ 01 sáng kiến trở lên)"
                                + " của \"high\" dễ đạt hơn \"toy.low-count\" (từ 02 sáng kiến trở lên) của \"low\", là khen thưởng mà"
                                + " \"high\" yêu cầu phải có. Hãy xem lại hai giá trị: khen thưởng cao hơn không thể có mức thấp hơn"
                                + " (trees/limits.csv, dòng 2).");
    }

    @Test
    void the_same_value_is_right() {
        assertThat(new ToyPack().replace(LIMITS, ";từ;3;", ";từ;2;").advice(folder))
                .isEmpty();
    }

    @Test
    void more_than_one_is_as_much_as_from_two_on_but_less_than_more_than_two() {
        assertThat(new ToyPack().replace(LIMITS, ";từ;3;", ";trên;2;").advice(folder))
                .isEmpty();
        assertThat(new ToyPack()
                        .replace(LIMITS, ";từ;3;", ";từ;2;")
                        .replace(LIMITS, "toy.low;mức quy định;;;từ;2", "toy.low;mức quy định;;;trên;2")
                        .advice(folder))
                .hasSize(1);
        assertThat(new ToyPack()
                        .replace(LIMITS, ";từ;3;", ";từ;2;")
                        .replace(LIMITS, "toy.low;mức quy định;;;từ;2", "toy.low;mức quy định;;;trên;1")
                        .advice(folder))
                .isEmpty();
    }

    @Test
    void of_a_bar_the_one_that_stops_fewer_is_the_looser() {
        assertThat(new ToyPack()
                        .replace(LIMITS, ";từ;khiển trách;", ";từ;giáng chức;")
                        .advice(folder))
                .singleElement()
                .asString()
                .startsWith("LIMIT-RANK-ORDER toy/trees/limits.csv, ô G5: ");
    }

    @Test
    void ranks_follow_one_another() {
        ToyPack toy = loose().add(
                        "awards.csv",
                        "top;Nhất;Top;danh hiệu thi đua;;cá nhân;không;Không ai;Nobody;01/01/2010;;toy-1;")
                .add(ROUTES, "top;cá nhân;;*;;award:high;01/01/2010;;toy-1;;")
                .add(ROUTES, "top;cá nhân;;*;;toy.high;01/01/2010;;toy-1;;");

        // The row of the limit is one, whoever asks for it.
        assertThat(toy.advice(folder)).hasSize(1);
        toy.replace(ROUTES, "high;cá nhân;;*;;toy.high;01/01/2010;;toy-1;;\n", "");
        assertThat(toy.advice(folder)).singleElement().asString().contains("của \"top\"", "của \"low\"");
    }

    @Test
    void awards_of_which_none_asks_for_the_other_have_no_order() {
        assertThat(loose().replace(ROUTES, "high;cá nhân;;*;;award:low;01/01/2010;;toy-1;;\n", "")
                        .advice(folder))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"initiatives(Level.PROVINCE)", "combatIngenuities()"})
    void different_measures_are_not_compared(String measure) {
        ToyPack toy = loose().replace(
                        "trees/rules.drl",
                        "initiatives(Level.BASE).satisfies(\"toy.high",
                        measure + ".satisfies(\"toy.high");
        if (measure.startsWith("combat")) {
            toy.replace(LIMITS, ";từ;1;sáng kiến", ";từ;1;lần")
                    .add("evidence.csv", "candidate.combatIngenuities;Mưu trí;Wit;Giấy;Đơn vị;không;;");
        }

        assertThat(toy.advice(folder)).isEmpty();
    }

    @Test
    void one_of_several_alternatives_may_be_looser() {
        assertThat(loose().replace(ROUTES, LOW, "low;cá nhân;;*;x;toy.low;")
                        .add(ROUTES, "low;cá nhân;;*;x;toy.high;01/01/2010;;toy-1;;")
                        .advice(folder))
                .isEmpty();
        assertThat(loose().replace(
                                "trees/rules.drl",
                                "initiatives(Level.BASE).satisfies(\"toy.low-count\")",
                                "initiatives(Level.BASE).satisfies(\"toy.low-count\")"
                                        + " || initiatives(Level.PROVINCE).satisfies(\"toy.high-count\")")
                        .advice(folder))
                .isEmpty();
    }

    @Test
    void limits_of_different_days_people_or_readings_are_not_compared() {
        String low = "toy.low;mức quy định;;;từ;2;sáng kiến;01/01/2010;;toy-1;;";
        assertThat(loose().replace(ROUTES, LOW, "low;cá nhân;công nhân;*;;toy.low;")
                        .replace(ROUTES, "high;cá nhân;;*;;toy.high;", "high;cá nhân;nông dân;*;;toy.high;")
                        .replace(
                                "evidence.csv",
                                "meritPeriod;",
                                "candidate.groups;Nhóm;Groups;Giấy;Đơn vị;không;;\nmeritPeriod;")
                        .advice(folder))
                .isEmpty();
        assertThat(loose().replace(LIMITS, low, low.replace(";;;từ", ";;giới tính=nữ;từ"))
                        .add(
                                LIMITS,
                                "toy.low-count;toy.low;mức quy định;;giới tính=nam;từ;1;sáng kiến;01/01/2010;;toy-1;;theo văn bản;;")
                        .replace(
                                "evidence.csv",
                                "meritPeriod;",
                                "candidate.sex;Giới tính;Sex;Giấy;Đơn vị;không;;\nmeritPeriod;")
                        .advice(folder))
                .isEmpty();
    }

    @Test
    void a_row_of_its_own_for_each_award_counts_for_that_award() {
        ToyPack toy = new ToyPack()
                .replace(ROUTES, "high;cá nhân;;*;;toy.high;", "high;cá nhân;;*;;toy.low;")
                .replace(
                        ROUTES,
                        "high;cá nhân;;*;;toy.low;01/01/2010;;toy-1;;",
                        "high;cá nhân;;*;;toy.low;01/01/2010;;toy-1;;\nhigh;cá nhân;;*;;toy.high;01/01/2010;;toy-1;;")
                .add(
                        LIMITS,
                        "toy.low-count;toy.low;mức quy định;;khen thưởng=high;từ;1;sáng kiến;01/01/2010;;toy-1;;theo văn bản;;");

        assertThat(toy.advice(folder))
                .singleElement()
                .asString()
                .startsWith("LIMIT-RANK-ORDER toy/trees/limits.csv, ô G7: \"toy.low-count\" (từ 01");
        assertThat(toy.replace(LIMITS, "khen thưởng=high;từ;1", "khen thưởng=high;từ;4")
                        .advice(folder))
                .isEmpty();
    }

    private static ToyPack loose() {
        return new ToyPack().replace(LIMITS, ";từ;3;", ";từ;1;");
    }
}
