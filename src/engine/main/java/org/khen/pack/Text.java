package org.khen.pack;

import org.khen.facts.Word;

/**
 * A wording in both languages.
 *
 * @param vi the Vietnamese wording
 * @param en the English wording
 */
public record Text(String vi, String en) {

    /** The wording in the language asked for. */
    public String in(Language language) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    /** The wording of a word. */
    public static Text of(Word word) {
        return new Text(word.vi(), word.en());
    }
}
