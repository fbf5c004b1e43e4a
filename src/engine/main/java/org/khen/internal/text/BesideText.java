package org.khen.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khen.Comparison;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.OpenReason;
import org.khen.Verdict;
import org.khen.pack.CriterionKind;
import org.khen.pack.Language;

/** What stands beside the conditions in lines: focus groups, and what is noted of the procedure. */
final class BesideText {

    private final Decision decision;
    private final Language language;
    private final Sentences sentences;
    private final boolean full;
    private final List<String> lines = new ArrayList<>();

    BesideText(Decision decision, Language language, Sentences sentences, boolean full) {
        this.decision = decision;
        this.language = language;
        this.sentences = sentences;
        this.full = full;
    }

    /** The lines, indented, with empty ones between parts. */
    List<String> lines() {
        part(CriterionKind.PRIORITY, say("Diện chú trọng (không phải điều kiện):", "Focus groups (not a condition):"));
        part(CriterionKind.PROCEDURE, say("Ghi nhận, trình tự, thủ tục:", "For the record; procedure:"));
        return lines;
    }

    private void part(CriterionKind kind, String heading) {
        List<Finding> shown = decision.findings().stream()
                .filter(finding -> finding.kind() == kind && finding.verdict() != Verdict.NOT_APPLICABLE)
                // That a list is lacking is said once for many dossiers, by whoever shows them.
                .filter(finding -> !finding.lacksPlaceList())
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        line(0, "");
        line(0, heading);
        List<Finding> absent = shown.stream()
                .filter(finding -> kind == CriterionKind.PRIORITY && finding.verdict() == Verdict.NOT_MET)
                .toList();
        List<Finding> untold =
                kind == CriterionKind.PROCEDURE ? several(shown.stream().filter(BesideText::isUntold)) : List.of();
        List<Finding> open = kind == CriterionKind.PRIORITY && !full
                ? several(shown.stream().filter(BesideText::lacksFacts))
                : List.of();
        Set<Comparison> told = new HashSet<>();
        shown.stream()
                .filter(finding -> !absent.contains(finding) && !untold.contains(finding) && !open.contains(finding))
                .forEach(finding ->
                        line(1, "- " + sentences.of(kind == CriterionKind.PRIORITY ? untold(finding, told) : finding)));
        open(open);
        absent(absent);
        if (!untold.isEmpty()) {
            line(
                    1,
                    "- " + say("Chưa có thông tin: ", "Not given: ")
                            + untold.stream()
                                    .map(finding -> finding.title().in(language))
                                    .collect(Collectors.joining("; "))
                            + ".");
        }
    }

    /** One stands in a sentence of its own. */
    private static List<Finding> several(Stream<Finding> findings) {
        List<Finding> all = findings.toList();
        return all.size() > 1 ? all : List.of();
    }

    private static boolean lacksFacts(Finding finding) {
        return finding.verdict() == Verdict.UNKNOWN && !finding.missing().isEmpty();
    }

    /** Most groups are open for want of a fact that nobody needs for the outcome: one line asks for them all. */
    private void open(List<Finding> open) {
        if (open.isEmpty()) {
            return;
        }
        List<String> names =
                open.stream().map(finding -> nameAndCondition(finding)[0]).toList();
        line(1, "- " + sentences.lacking(names, open) + sentences.marks(open));
    }

    /** Of how a dossier was handled often nothing is told: a sentence for each such step would drown those that are. */
    private static boolean isUntold(Finding finding) {
        return finding.verdict() == Verdict.UNKNOWN
                && finding.comparisons().stream().allMatch(comparison -> comparison.high() == null)
                && !finding.openBecause().contains(OpenReason.LAW_TEXT_NOT_SEEN);
    }

    /** Groups share what they have to have achieved: it is told with the first of them, and the others stand out by what is theirs. */
    private static Finding untold(Finding finding, Set<Comparison> told) {
        if (finding.verdict() != Verdict.MET && !finding.openBecause().equals(List.of(OpenReason.MISSING_FACTS))) {
            return finding;
        }
        // Where only facts are missing, what is known of the rest keeps nothing open.
        List<Comparison> left = finding.comparisons().stream()
                .filter(comparison -> comparison.verdict() == finding.verdict()
                        || (finding.verdict() == Verdict.MET && comparison.required() == null))
                .filter(comparison -> !told.contains(comparison))
                .toList();
        told.addAll(left);
        return new Finding(
                finding.criterion(),
                finding.title(),
                finding.kind(),
                finding.judgedBy(),
                finding.verdict(),
                left,
                finding.places(),
                finding.citations(),
                finding.attestation(),
                finding.missing(),
                finding.openBecause(),
                finding.note(),
                finding.particulars());
    }

    /**
     * A person is of few groups: those he is not of would drown the rest. What they have in common stands in brackets in their
     * titles and is said once, for somebody may belong to a group and lack just that.
     */
    private void absent(List<Finding> absent) {
        Map<String, List<String>> byCondition = new LinkedHashMap<>();
        for (Finding finding : absent) {
            String[] title = nameAndCondition(finding);
            byCondition.computeIfAbsent(title[1], none -> new ArrayList<>()).add(title[0]);
        }
        byCondition.forEach((condition, titles) -> line(
                1,
                "- " + say("Không thuộc diện chú trọng", "Not in a focus group") + condition + ": "
                        + String.join("; ", titles) + "."));
    }

    private String[] nameAndCondition(Finding finding) {
        String title = finding.title().in(language);
        int bracket = title.indexOf(" (");
        return bracket < 0
                ? new String[] {title, ""}
                : new String[] {title.substring(0, bracket), title.substring(bracket)};
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    private void line(int depth, String words) {
        lines.add(words.isEmpty() ? "" : "  ".repeat(depth) + words);
    }
}
