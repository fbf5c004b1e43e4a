package org.khen.internal.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        // diacritics dropped or added, also typed as letter and mark
        "can cu, Căn cứ",
        "Căn cừ, Căn cứ",
        "dia ban, Địa bàn",
        "Căn cứ, can-cu",
        "Giá trị, Gia tri",
        // case, spaces and hyphens
        "MA MUC, mã mức",
        "bktinh, bk-tinh",
        "blue ribbon, blue-ribbon",
        // a letter too few, too many, another, or two swapped
        "satisfis, satisfies",
        "militiaa, militia",
        "toy.recipe, toy.recipes",
        "Giá trrị, Giá trị",
        "fiar-1, fair-1",
        "toi, toy",
        // three astray in a long word
        "lauch inistiative, launch initiative",
    })
    void a_slip_of_the_pen_is_understood(String written, String meant) {
        assertThat(Nearest.to(written, List.of("xxxxxxxxxx", meant))).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"rain, sun", "abcd, efgh", "no, on", "to, toy", "award, reward-all", "'', a", "'...', ';'", "gggg, kkgg"
    })
    void another_word_is_not_proposed(String written, String other) {
        assertThat(Nearest.to(written, List.of(other))).isEmpty();
    }

    @Test
    void in_a_very_long_word_three_letters_are_the_most() {
        String word = "abcdefghij".repeat(5);

        assertThat(Nearest.to("xyz" + word.substring(3), List.of(word))).contains(word);
        assertThat(Nearest.to("xyzx" + word.substring(4), List.of(word))).isEmpty();
    }

    @Test
    void what_is_too_long_to_be_a_slip_is_not_compared() {
        String word = "a".repeat(81);

        assertThat(Nearest.to(word, List.of(word))).isEmpty();
    }

    @Test
    void a_candidate_of_any_length_costs_nothing() {
        assertThat(Nearest.to("a".repeat(80), List.of("a".repeat(1_000_000)))).isEmpty();
    }

    @Test
    void of_equal_letters_those_with_the_nearer_diacritics_win() {
        assertThat(Nearest.to("tỉnh", List.of("tinh", "tình", "tỉnh"))).contains("tỉnh");
    }

    @Test
    void of_equally_near_words_the_first_by_alphabet_wins_whatever_their_order() {
        assertThat(Nearest.to("cat", List.of("hat", "bat"))).contains("bat");
        assertThat(Nearest.to("cat", List.of("bat", "hat"))).contains("bat");
    }

    @Test
    void a_choice_is_found_by_any_of_its_names() {
        Map<Integer, List<String>> names = Map.of(1, List.of("one", "một"), 2, List.of("two", "hai mươi"));

        assertThat(Nearest.to("hai muoi", names.keySet(), names::get)).contains(2);
        assertThat(Nearest.to("mot", names.keySet(), names::get)).contains(1);
        assertThat(Nearest.to("bốn", names.keySet(), names::get)).isEmpty();
    }

    @Test
    void no_word_is_near_where_there_is_none() {
        assertThat(Nearest.to("toy", List.of())).isEmpty();
    }
}
