package org.khen.internal.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.Comparison;
import org.khen.Finding;
import org.khen.facts.Word;
import org.khen.pack.Language;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/** Says in brackets what a finding rests on: values and limits, or what is missing, or who attests, and the clauses. */
final class FindingWords {

    private FindingWords() {}

    static Text of(Finding finding) {
        return new Text(of(finding, Language.VIETNAMESE), of(finding, Language.ENGLISH));
    }

    private static String of(Finding finding, Language language) {
        boolean vi = language == Language.VIETNAMESE;
        List<String> parts = new ArrayList<>();
        finding.comparisons().forEach(comparison -> parts.add(compared(comparison, language)));
        if (!finding.missing().isEmpty()) {
            parts.add((vi ? "chưa có thông tin: " : "not known: ")
                    + finding.missing().stream()
                            .map(fact -> word(fact, language))
                            .collect(Collectors.joining(", ")));
        }
        if (finding.attestation() != null) {
            parts.add((vi ? "theo xác nhận: " : "attested by: ")
                    + word(finding.attestation().by(), language));
        }
        if (!finding.openBecause().isEmpty()) {
            parts.add(finding.openBecause().stream()
                    .map(reason -> word(reason, language))
                    .collect(Collectors.joining(", ")));
        }
        if (finding.comparisons().isEmpty() && !finding.citations().isEmpty()) {
            parts.add(finding.citations().stream()
                    .map(citation -> cited(citation, language))
                    .collect(Collectors.joining(", ")));
        }
        return parts.isEmpty() ? finding.title().in(language) : String.join("; ", parts);
    }

    private static String compared(Comparison comparison, Language language) {
        boolean vi = language == Language.VIETNAMESE;
        String low = value(comparison.low(), language);
        String high = value(comparison.high(), language);
        String range = low.equals(high) ? low : low + "–" + high;
        Unit unit = comparison.measuredIn();
        return (range + " " + word(unit, language)).strip()
                + (vi ? ", quy định " : ", required ") + word(comparison.direction(), language) + " "
                + value(comparison.required(), language)
                + " (" + comparison.limit() + "), " + cited(comparison.citation(), language);
    }

    private static String cited(Citation citation, Language language) {
        return citation.in(language) + " [" + citation.source() + "]";
    }

    private static String value(@Nullable Value value, Language language) {
        boolean vi = language == Language.VIETNAMESE;
        if (value instanceof Value.OfNumber number) {
            return vi
                    ? number.ratio().toString().replace('.', ',')
                    : number.ratio().toString();
        }
        if (value instanceof Value.OfWord ofWord) {
            return word(ofWord.word(), language);
        }
        return vi ? "chưa quy định" : "not set yet";
    }

    private static String word(Word word, Language language) {
        return Text.of(word).in(language);
    }
}
