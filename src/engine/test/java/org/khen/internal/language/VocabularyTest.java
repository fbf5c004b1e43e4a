package org.khen.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.khen.rules.Dossier;

class VocabularyTest {

    @Test
    void no_word_without_arguments_reads_like_a_property_of_a_bean() {
        // Drools would compile it to something that watches the property, which the check of compiled rules refuses.
        assertThat(Arrays.stream(Dossier.class.getMethods())
                        .filter(word -> word.getParameterCount() == 0)
                        .map(word -> word.getName()))
                .noneMatch(name -> name.matches("(?:is|get)[A-Z].*"));
    }
}
