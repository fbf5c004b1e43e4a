package org.khen.report.input;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Compares words as people type them, and finds the one that was most likely meant. */
final class Spelling {

    /** Longer texts are no slips of the pen; a hostile text costs nothing. */
    private static final int LONGEST = 80;

    private static final int MOST_LETTERS_ASTRAY = 3;

    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** The text without regard to letter case, extra spaces and kinds of dashes. */
    static String key(String text) {
        return DASHES.matcher(CleanText.clean(text)).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    /** The nearest of the words, if one is near enough to be a slip of the pen; of those equally near the first by alphabet. */
    static Optional<String> nearest(String written, Collection<String> words) {
        String letters = written.length() > LONGEST ? "" : letters(written);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        String best = null;
        int bestAstray =
                letters.length() < 3 ? 1 : Math.max(1, Math.min(MOST_LETTERS_ASTRAY, letters.length() / 4)) + 1;
        for (String word : words.stream().sorted().toList()) {
            String plain = letters(word);
            if (!plain.isEmpty() && Math.abs(plain.length() - letters.length()) <= MOST_LETTERS_ASTRAY) {
                int astray = distance(letters, plain);
                if (astray < bestAstray) {
                    best = word;
                    bestAstray = astray;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Letters and digits alone: no diacritics, case, spaces, dots or hyphens. */
    static String letters(String word) {
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        String plain = MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
        return NO_LETTERS.matcher(plain).replaceAll("");
    }

    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, i, j, cost);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int i, int j, int[][] cost) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
