package org.khen.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmallUnitsTest {

    @TempDir
    Path folder;

    @Test
    void a_cap_tells_from_how_many_people_on_it_leaves_one() {
        assertThat(with("không quá", "15").advice(folder))
                .containsExactly(
                        "CAP-UNREACHABLE toy/trees/limits.csv, ô G6: Với \"toy.team-share\" (không quá 15 %), đơn vị dưới"
                                + " 07 người không có suất nào. Hãy xem văn bản có quy định riêng cho đơn vị ít người không (làm tròn"
                                + " lên, gộp các đơn vị).");
    }

    @ParameterizedTest
    @CsvSource({
        "không quá, 10, 10",
        "dưới, 10, 11",
        "không quá, '33,3', 04",
        "không quá, 100/3, 03",
        "không quá, 49, 03",
        "không quá, 50, ''",
        "dưới, 50, 03",
        "không quá, 0, ''",
        "từ, 15, ''",
        "trên, 15, ''",
    })
    void by_share_and_direction(String direction, String share, String first) {
        assertThat(with(direction, share).advice(folder))
                .hasSize(first.isEmpty() ? 0 : 1)
                .allMatch(told -> told.contains("đơn vị dưới " + first + " người"));
    }

    @Test
    void a_bar_caps_from_the_other_side() {
        ToyPack toy = with("từ", "15").replace("trees/criteria.csv", "Share;tiêu chuẩn", "Share;trường hợp không xét");
        toy.replace(
                        "routes.csv",
                        "team;tập thể;;*;;toy.team;01/01/2010;;toy-1;;",
                        "team;tập thể;;*;;toy.team;01/01/2010;;toy-1;;\nteam;tập thể;;*;;toy.need;01/01/2010;;toy-1;;")
                .add(
                        "trees/criteria.csv",
                        "toy.need;Gương mẫu;Exemplary;tiêu chuẩn;tập thể;Hội đồng xem xét;toy-1;01/01/2010;;");

        // Stopped from 15 % on: one of seven is less.
        assertThat(toy.advice(folder)).singleElement().asString().contains("đơn vị dưới 07 người");
        assertThat(toy.replace("trees/limits.csv", ";từ;15;", ";không quá;15;").advice(folder))
                .isEmpty();
    }

    private static ToyPack with(String direction, String share) {
        return new ToyPack().replace("trees/limits.csv", ";từ;50;%", ";" + direction + ";" + share + ";%");
    }
}
