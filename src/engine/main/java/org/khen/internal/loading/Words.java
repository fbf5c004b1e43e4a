package org.khen.internal.loading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.khen.facts.Word;
import org.khen.internal.words.Nearest;
import org.khen.internal.words.Spelling;

/**
 * The ways in which a table may name the words of one enum: by Vietnamese wording, English wording or code, and by others
 * that are added.
 */
final class Words<E extends Enum<E> & Word> {

    private final Map<String, E> byName = new LinkedHashMap<>();
    /** What a key stands for as it is written, with the capitals that the key has lost. */
    private final Map<String, String> spelling = new LinkedHashMap<>();

    private final List<E> constants;

    private Words(List<E> constants) {
        this.constants = constants;
    }

    static <E extends Enum<E> & Word> Words<E> of(Class<E> type) {
        Words<E> words = new Words<>(Arrays.asList(type.getEnumConstants()));
        for (E word : words.constants) {
            words.also(word, word.vi(), word.en(), word.code());
        }
        return words;
    }

    Words<E> also(E word, String... names) {
        for (String name : names) {
            byName.put(Spelling.key(name), word);
            spelling.putIfAbsent(Spelling.key(name), name);
        }
        return this;
    }

    Optional<E> find(String name) {
        return Optional.ofNullable(byName.get(Spelling.key(name)));
    }

    Optional<String> meant(String name) {
        return Nearest.to(name, byName.keySet()).map(key -> Objects.requireNonNull(spelling.get(key)));
    }

    String list(boolean vietnamese) {
        return String.join(
                "; ",
                constants.stream()
                        .map(word -> vietnamese ? word.vi() : word.en())
                        .filter(name -> !name.isEmpty())
                        .toList());
    }
}
