package org.khen.testkit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Comparison;
import org.khen.Finding;
import org.khen.authoring.Suggestion;
import org.khen.facts.Ratio;
import org.khen.facts.Word;
import org.khen.pack.Value;

/** Values and findings as tests write and read them. */
final class Told {

    private static final Pattern DECIMAL = Pattern.compile("[-−–]?\\s*\\d+(?:[.,]\\d+)?");
    private static final Pattern FRACTION = Pattern.compile("[-−–]?\\s*\\d{1,9}\\s?/\\s?0*[1-9]\\d{0,8}");
    private static final Pattern THOUSANDS = Pattern.compile("[-−–]?\\s*[1-9]\\d{0,2}[.,]\\d{3}");

    private Told() {}

    /** The number that a cell of a table would hold; empty if it is none, or may be read as one or as a thousand. */
    static Optional<Ratio> number(String text) {
        String bare = text.strip();
        if (THOUSANDS.matcher(bare).matches()) {
            return Optional.empty();
        }
        if (DECIMAL.matcher(bare).matches()) {
            return Optional.of(Ratio.of(new BigDecimal(plain(bare))));
        }
        if (FRACTION.matcher(bare).matches()) {
            String[] parts = plain(bare).split("/", 2);
            return Optional.of(Ratio.of(Long.parseLong(parts[0]), Long.parseLong(parts[1])));
        }
        return Optional.empty();
    }

    private static String plain(String number) {
        return number.replaceAll("\\s", "").replace(',', '.').replaceFirst("[−–]", "-");
    }

    /** The word of the same ordered list, by its Vietnamese or English name or its code; empty if the list has none so called. */
    static Optional<Word> word(String text, Word ofTheList) {
        return ladder(ofTheList).stream()
                .filter(word -> names(word).stream().anyMatch(name -> name.equals(key(text))))
                .findFirst();
    }

    /** Every word of the ordered list. */
    static List<Word> ladder(Word ofTheList) {
        return ofTheList instanceof Enum<?> constant
                ? Arrays.stream(constant.getDeclaringClass().getEnumConstants())
                        .map(Word.class::cast)
                        .toList()
                : List.of(ofTheList);
    }

    private static List<String> names(Word word) {
        return List.of(key(word.vi()), key(word.en()), key(word.code()), key(word.name()));
    }

    private static String key(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether a text says that value. */
    static boolean says(String text, @Nullable Value value) {
        if (value instanceof Value.OfNumber number) {
            return number(text).equals(Optional.of(number.ratio()));
        }
        return value instanceof Value.OfWord ofWord && word(text, ofWord.word()).equals(Optional.of(ofWord.word()));
    }

    /** A value as a table would hold it. */
    static String value(@Nullable Value value) {
        if (value instanceof Value.OfNumber number) {
            return number(number.ratio());
        }
        return value instanceof Value.OfWord ofWord ? ofWord.word().vi() : "?";
    }

    /** A number as a table would hold it. */
    static String number(Ratio number) {
        return number.toString().replace('.', ',');
    }

    /** A value held against its limit, in a line. */
    static String compared(Comparison comparison) {
        String low = value(comparison.low());
        String high = value(comparison.high());
        return comparison.limit() + (comparison.reading() == null ? "" : " (" + comparison.reading() + ")") + ": "
                + (low.equals(high) ? low : low + " – " + high) + ", "
                + comparison.direction().en() + " " + value(comparison.required()) + ": "
                + comparison.verdict();
    }

    /** A finding in a line: its verdict and what it holds against limits. */
    static String finding(Finding finding) {
        String compared = finding.comparisons().stream().map(Told::compared).collect(Collectors.joining("; "));
        return finding.criterion() + " (" + finding.title().vi() + "): " + finding.verdict()
                + (compared.isEmpty() ? "" : " [" + compared + "]");
    }

    /** Says of a name that it is none of those there are, and which was meant. */
    static String noSuch(String what, String written, Collection<String> known) {
        return "no " + what + " (" + written + "). "
                + Suggestion.insteadOf(written, known).en();
    }
}
