package org.khen.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values that cannot be right, of a count (row 2), of words (row 4) and of a share (row 6). */
class LimitRangesTest {

    private static final String LIMITS = "trees/limits.csv";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "từ, 0, LIMIT-ALWAYS-MET",
        "từ, 1, ''",
        "trên, 0, ''",
        "dưới, 0, LIMIT-NEVER-MET",
        "dưới, 1, ''",
        "'dưới', '0,5', ''",
        "không quá, 0, ''",
        "đúng, 0, ''",
        "đúng, '2,5', LIMIT-NEVER-MET",
        "'từ', '0,5', ''",
    })
    void of_a_count(String direction, String value, String code) {
        ToyPack toy = new ToyPack().replace(LIMITS, ";từ;2;", ";" + direction + ";" + value + ";");

        assertThat(toy.advice(folder).stream()
                        .filter(told -> !told.startsWith("LIMIT-RANK-ORDER"))
                        .map(told -> told.substring(0, told.indexOf(':'))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code + " toy/trees/limits.csv, ô G2"));
    }

    @ParameterizedTest
    @CsvSource({
        "từ, 0, LIMIT-ALWAYS-MET",
        "từ, '0,1', ''",
        "từ, 100, ''",
        "từ, 101, LIMIT-OUT-OF-RANGE",
        "từ, 955, LIMIT-OUT-OF-RANGE",
        "trên, 100, LIMIT-NEVER-MET",
        "trên, 99, ''",
        "trên, 0, ''",
        "không quá, 100, LIMIT-ALWAYS-MET",
        "không quá, 101, LIMIT-OUT-OF-RANGE",
        "dưới, 0, LIMIT-NEVER-MET",
        "không quá, 0, ''",
        "đúng, 100, ''",
    })
    void of_a_share(String direction, String value, String code) {
        ToyPack toy = new ToyPack().replace(LIMITS, ";từ;50;%", ";" + direction + ";" + value + ";%");

        assertThat(toy.advice(folder).stream().map(told -> told.substring(0, told.indexOf(':'))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code + " toy/trees/limits.csv, ô G6"));
    }

    @ParameterizedTest
    @CsvSource({
        "từ, không bị kỷ luật, LIMIT-ALWAYS-MET",
        "từ, buộc thôi việc, ''",
        "trên, buộc thôi việc, LIMIT-NEVER-MET",
        "trên, cách chức, ''",
        "dưới, không bị kỷ luật, LIMIT-NEVER-MET",
        "không quá, buộc thôi việc, LIMIT-ALWAYS-MET",
    })
    void of_words_in_their_order(String direction, String word, String code) {
        ToyPack toy = new ToyPack().replace(LIMITS, ";từ;cảnh cáo;", ";" + direction + ";" + word + ";");

        assertThat(toy.advice(folder).stream()
                        .filter(told -> !told.startsWith("LIMIT-RANK-ORDER"))
                        .map(told -> told.substring(0, told.indexOf(':'))))
                .isEqualTo(code.isEmpty() ? List.of() : List.of(code + " toy/trees/limits.csv, ô G4"));
    }

    @Test
    void the_message_names_the_limit_and_the_range() {
        assertThat(new ToyPack().replace(LIMITS, ";từ;50;%", ";từ;955;%").advice(folder))
                .containsExactly(
                        "LIMIT-OUT-OF-RANGE toy/trees/limits.csv, ô G6: \"toy.team-share\" (từ 955 % trở lên) nằm"
                                + " ngoài khoảng có thể có: từ 0 đến 100 %. Hãy xem lại giá trị và đơn vị tính.");
    }

    @Test
    void an_adjustment_that_takes_all_of_a_limit_away_is_told_at_its_own_cell() {
        String women =
                "toy.women;;điều chỉnh;toy.low-count;giới tính=nữ;;- %s;sáng kiến;01/01/2010;;toy-1;;theo văn bản;;";

        assertThat(withSex().add(LIMITS, women.formatted("1")).advice(folder)).isEmpty();
        assertThat(withSex().add(LIMITS, women.formatted("2")).advice(folder))
                .singleElement()
                .asString()
                .startsWith(
                        "LIMIT-ALWAYS-MET toy/trees/limits.csv, ô G7: \"toy.low-count\" (từ 02 sáng kiến trở lên) sau khi"
                                + " điều chỉnh theo \"toy.women\" là 0 sáng kiến, số liệu nào cũng đạt");
        assertThat(withSex().add(LIMITS, women.formatted("3")).advice(folder))
                .singleElement()
                .asString()
                .startsWith("LIMIT-OUT-OF-RANGE toy/trees/limits.csv, ô G7: ");
    }

    private static ToyPack withSex() {
        return new ToyPack().add("evidence.csv", "candidate.sex;Giới tính;Sex;Giấy khai sinh;UBND cấp xã;có;;");
    }
}
