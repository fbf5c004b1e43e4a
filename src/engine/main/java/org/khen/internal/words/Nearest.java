package org.khen.internal.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the word that someone most likely meant: the same but for diacritics, case, spaces and hyphens, or a few letters away.
 */
public final class Nearest {

    /** Longer texts are no slips of the pen; a hostile text costs nothing. */
    private static final int LONGEST = 80;

    private static final int MOST_LETTERS_ASTRAY = 3;

    private Nearest() {}

    /** The nearest of the words, if one is near enough to be a slip of the pen. */
    public static Optional<String> to(String written, Collection<String> words) {
        return to(written, words, List::of);
    }

    /** The choice one of whose names is nearest. Of names equally near the first by alphabet wins. */
    public static <T> Optional<T> to(
            String written, Collection<T> choices, Function<? super T, ? extends Collection<String>> names) {
        String letters = written.length() > LONGEST ? "" : Spelling.letters(written);
        if (letters.isEmpty()) {
            return Optional.empty();
        }
        String key = Spelling.key(written);
        return choices.stream()
                .flatMap(choice -> names.apply(choice).stream().map(name -> Named.of(choice, name, letters, key)))
                .filter(named -> named.astray() <= allowed(letters.length()))
                .min(Comparator.comparingInt((Named<T> named) -> named.astray())
                        .thenComparingInt(Named::marksAstray)
                        .thenComparing(Named::name))
                .map(Named::choice);
    }

    /** In a word of two letters every letter counts. */
    private static int allowed(int length) {
        return length < 3 ? 0 : Math.max(1, Math.min(MOST_LETTERS_ASTRAY, length / 4));
    }

    /** A name of a choice, and how far it is from what was written, without and with diacritics. */
    private record Named<T>(T choice, String name, int astray, int marksAstray) {

        static <T> Named<T> of(T choice, String name, String letters, String key) {
            String plain = Spelling.letters(name);
            boolean near = !plain.isEmpty() && Math.abs(plain.length() - letters.length()) <= MOST_LETTERS_ASTRAY;
            return near
                    ? new Named<>(choice, name, distance(letters, plain), distance(key, Spelling.key(name)))
                    : new Named<>(choice, name, Integer.MAX_VALUE, Integer.MAX_VALUE);
        }
    }

    /** Letters to insert, delete, replace or swap. */
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
