package org.khen.internal.words;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares words as people type them. */
public final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** The word without regard to letter case and extra spaces. */
    public static String key(String word) {
        return SPACES.matcher(Normalizer.normalize(word, Normalizer.Form.NFC).strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }

    /** Letters and digits alone: no diacritics, case, spaces, dots or hyphens. */
    static String letters(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
        return NO_LETTERS.matcher(plain).replaceAll("");
    }
}
