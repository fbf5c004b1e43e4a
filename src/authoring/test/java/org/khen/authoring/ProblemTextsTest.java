package org.khen.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.khen.internal.problems.ProblemCode;

class ProblemTextsTest {

    @Test
    void every_code_has_words_in_both_languages() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code)).allSatisfy(code -> {
            assertThat(ProblemTexts.knows(code)).isTrue();
            assertThat(ProblemTexts.meaning(code).vi()).isNotBlank().isNotEqualTo(code);
            assertThat(ProblemTexts.meaning(code).en()).isNotBlank().isNotEqualTo(code);
        });
    }

    @Test
    void a_code_without_words_stands_for_itself() {
        assertThat(ProblemTexts.meaning("NEW-CODE").vi()).isEqualTo("NEW-CODE");
        assertThat(ProblemTexts.help("NEW-CODE").en()).startsWith("The message at the cell");
    }
}
