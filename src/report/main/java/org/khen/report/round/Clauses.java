package org.khen.report.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khen.Citation;
import org.khen.pack.Language;

/** Clauses in one line: those of one instrument name it once, as officials write ("khoản 1, khoản 3 Điều 24 Luật …"). */
final class Clauses {

    private Clauses() {}

    static String of(Collection<Citation> clauses, Language language) {
        Map<String, LinkedHashSet<String>> byInstrument = new LinkedHashMap<>();
        for (Citation clause : clauses) {
            byInstrument.computeIfAbsent(clause.number(), number -> new LinkedHashSet<>()).add(clause.in(language));
        }
        return byInstrument.values().stream()
                .map(texts -> language == Language.VIETNAMESE ? merged(List.copyOf(texts)) : String.join("; ", texts))
                .collect(Collectors.joining("; "));
    }

    /** What all end with stands once, from the first word that can begin a clause or an instrument. */
    static String merged(List<String> texts) {
        List<List<String>> all =
                texts.stream().map(text -> Arrays.asList(text.split(" "))).toList();
        int common = all.stream().mapToInt(List::size).min().orElse(0);
        for (List<String> words : all) {
            int same = 0;
            while (same < common && last(words, same).equals(last(all.get(0), same))) {
                same++;
            }
            common = same;
        }
        while (common > 0 && !beginsClause(last(all.get(0), common - 1))) {
            common--;
        }
        List<String> heads = new ArrayList<>();
        for (List<String> words : all) {
            heads.add(String.join(" ", words.subList(0, words.size() - common)));
        }
        if (texts.size() < 2 || common == 0 || heads.contains("")) {
            return String.join("; ", texts);
        }
        List<String> first = all.get(0);
        return String.join(", ", heads) + " " + String.join(" ", first.subList(first.size() - common, first.size()));
    }

    private static String last(List<String> words, int back) {
        return words.get(words.size() - 1 - back);
    }

    private static boolean beginsClause(String word) {
        return word.length() > 1 && word.codePoints().allMatch(Character::isLetter);
    }
}
