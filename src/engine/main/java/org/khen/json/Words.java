package org.khen.json;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Word;
import org.khen.internal.words.Nearest;

/** Reads a word among those that may stand at a place. */
final class Words {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private Words() {}

    /** The word that was written; {@code null} if it is none of them. Letter case and blanks do not matter. */
    static @Nullable Word find(String written, List<? extends Word> words) {
        String given = plain(written);
        for (Word word : words) {
            if (given.equals(word.code()) || given.equals(plain(word.vi()))) {
                return word;
            }
        }
        return null;
    }

    /** As {@link #find}, and tells if it is none of them, with {@code else} as what may stand there besides. */
    static @Nullable Word read(
            Located at,
            String written,
            List<? extends Word> words,
            @Nullable Say orElse,
            Place place,
            Problems problems) {
        Word word = find(written, words);
        if (word == null && !problems.isFull()) {
            problems.add(
                    DossierProblemCode.UNKNOWN_WORD,
                    place,
                    at.line(),
                    at.column(),
                    CleanText.of(written),
                    new Say("Từ này không có trong danh mục.", "This word is not in the vocabulary."),
                    advice(written, words, orElse));
        }
        return word;
    }

    private static Say advice(String written, List<? extends Word> words, @Nullable Say orElse) {
        Word near = Nearest.<Word>to(
                        CleanText.of(written), List.copyOf(words), word -> List.of(word.code(), word.vi(), word.en()))
                .orElse(null);
        String vi = near == null ? "" : "Ý bạn là \"" + near.code() + "\" (" + near.vi() + ")? ";
        String en = near == null ? "" : "Did you mean \"" + near.code() + "\"? ";
        String listVi =
                words.stream().map(word -> word.code() + " (" + word.vi() + ")").collect(Collectors.joining(", "));
        String listEn = words.stream().map(Word::code).collect(Collectors.joining(", "));
        return new Say(
                vi + "Các từ dùng được: " + listVi + (orElse == null ? "" : ", hoặc " + orElse.vi()) + ".",
                en + "Words that may stand here: " + listEn + (orElse == null ? "" : ", or " + orElse.en()) + ".");
    }

    private static String plain(String text) {
        return BLANKS.matcher(CleanText.of(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
