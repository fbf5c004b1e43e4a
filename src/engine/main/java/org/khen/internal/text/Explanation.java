package org.khen.internal.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khen.Asked;
import org.khen.AwardFinding;
import org.khen.Comparison;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.OpenReason;
import org.khen.Outcome;
import org.khen.RouteFinding;
import org.khen.UnknownAttestation;
import org.khen.Verdict;
import org.khen.facts.Contradiction;
import org.khen.facts.Fact;
import org.khen.pack.CriterionKind;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** The whole explanation of a decision as plain text: outcome, routes with their findings, what is missing, priorities, foot. */
public final class Explanation {

    private final Decision decision;
    private final Language language;
    private final Sentences sentences;
    private final Map<String, Finding> findings;
    private final StringBuilder text = new StringBuilder();

    private Explanation(Decision decision, Language language, boolean forCouncil) {
        this.decision = decision;
        this.language = language;
        this.sentences = new Sentences(decision, language, forCouncil);
        this.findings = decision.findings().stream().collect(Collectors.toMap(Finding::criterion, Function.identity()));
    }

    /** The whole explanation, ending with a line break. */
    public static String of(Decision decision, Language language) {
        return new Explanation(decision, language, false).write();
    }

    /** The whole explanation with what only the council reads. */
    public static String forCouncil(Decision decision, Language language) {
        return new Explanation(decision, language, true).write();
    }

    /** One finding, in one sentence. */
    public static String of(Decision decision, Finding finding, Language language) {
        return new Sentences(decision, language).of(finding);
    }

    /** One attestation of no use. */
    public static String of(Decision decision, UnknownAttestation attestation, Language language) {
        return new Sentences(decision, language).unknown(attestation);
    }

    /** The outcome with its reason, in one sentence. */
    public static String summary(Decision decision, Language language) {
        return new OutcomeSentence(decision, language).text();
    }

    private String write() {
        Text title = decision.awardFinding().title();
        line(
                0,
                say("Hồ sơ ", "Dossier ") + decision.id() + " – "
                        + (title == null ? decision.award() : title.in(language)));
        line(
                0,
                say("Kết quả rà soát: ", "Finding: ")
                        + Text.of(decision.outcome()).in(language));
        line(0, summary(decision, language));
        routes(decision.awardFinding(), 0);
        ofEveryAward();
        missing();
        contradictions();
        unknownAttestations();
        beside(
                CriterionKind.PRIORITY,
                say("Diện chú trọng (không phải điều kiện):", "Focus groups (not a condition):"));
        beside(CriterionKind.PROCEDURE, say("Ghi nhận, trình tự, thủ tục:", "For the record; procedure:"));
        foot();
        return text.toString();
    }

    private void routes(AwardFinding award, int depth) {
        if (award.held()) {
            line(
                    depth,
                    say(
                            "Đã được tặng danh hiệu này cho thời gian lập thành tích.",
                            "Already held for the merit period."));
        }
        for (RouteFinding route : award.routes()) {
            if (route.verdict() == Verdict.NOT_APPLICABLE) {
                continue;
            }
            if (depth == 0) {
                line(0, "");
            }
            line(depth, heading(route));
            for (Asked asked : route.asked()) {
                asked(asked, depth + 1);
            }
        }
    }

    private String heading(RouteFinding route) {
        String name = route.route().equals("*")
                ? say("Tiêu chuẩn", "Conditions")
                : say("Trường hợp xét ", "Route ") + route.route();
        String reading = route.reading() == null ? "" : say(", cách hiểu ", ", reading ") + route.reading();
        return name + reading + ": " + Text.of(route.verdict()).in(language);
    }

    private void asked(Asked asked, int depth) {
        String alternative = asked.group() == null ? "" : say("[một trong nhóm ", "[one of ") + asked.group() + "] ";
        if (asked.award() != null) {
            Text title = asked.award().title();
            String name = title == null ? asked.award().award() : title.in(language);
            line(
                    depth,
                    "- " + alternative + Text.of(asked.verdict()).in(language) + ": " + name + ". "
                            + say("Căn cứ ", "By ") + asked.citation().in(language) + ".");
            routes(asked.award(), depth + 1);
            return;
        }
        Finding finding = findings.get(asked.asks());
        if (finding != null && shownInRoute(finding)) {
            line(depth, "- " + alternative + sentences.of(finding));
        }
    }

    private static boolean shownInRoute(Finding finding) {
        return finding.kind() != CriterionKind.PRIORITY && finding.kind() != CriterionKind.PROCEDURE;
    }

    /** What stands in no route: that the award is for others, and what bars or suspends every award. */
    private void ofEveryAward() {
        List<Finding> beside = decision.findings().stream()
                .filter(finding -> shownInRoute(finding)
                        && finding.verdict() != Verdict.NOT_APPLICABLE
                        && !askedIn(decision.awardFinding(), finding))
                .toList();
        if (beside.isEmpty()) {
            return;
        }
        line(0, "");
        List<Finding> clear = beside.stream().filter(Explanation::isClear).toList();
        beside.stream()
                .filter(finding -> !clear.contains(finding))
                .forEach(finding -> line(0, "- " + sentences.of(finding)));
        if (!clear.isEmpty()) {
            line(
                    0,
                    "- "
                            + say("Đã đối chiếu, không vướng: ", "Looked at, and nothing in the way: ")
                            + clear.stream()
                                    .map(finding -> finding.title().in(language))
                                    .collect(Collectors.joining("; "))
                            + ".");
        }
    }

    /** Of what is looked at for every award, that it is not there need be said but briefly. */
    private static boolean isClear(Finding finding) {
        boolean against = finding.kind() == CriterionKind.BAR || finding.kind() == CriterionKind.SUSPENDS;
        return against
                && finding.verdict() == Verdict.NOT_MET
                && finding.attestation() == null
                && finding.particulars().isEmpty();
    }

    private static boolean askedIn(AwardFinding award, Finding finding) {
        return award.routes().stream()
                .flatMap(route -> route.asked().stream())
                .anyMatch(asked -> asked.asks().equals(finding.criterion())
                        || (asked.award() != null && askedIn(asked.award(), finding)));
    }

    private void missing() {
        if (decision.missing().isEmpty()) {
            return;
        }
        line(0, "");
        line(0, say("Cần bổ sung hồ sơ:", "To be supplied:"));
        decision.missing().forEach(fact -> line(1, "- " + sentences.missing(fact)));
        List<List<Fact>> sets = decision.settledBy();
        if (!sets.isEmpty()) {
            line(
                    0,
                    say(
                            "Chỉ cần một trong các nhóm thông tin sau, nếu thuận lợi:",
                            "Any one of these sets is enough, if it turns out favourable:"));
            sets.forEach(set -> line(1, "- " + set.stream().map(sentences::name).collect(Collectors.joining("; "))));
        }
    }

    private void unknownAttestations() {
        if (decision.unknownAttestations().isEmpty()) {
            return;
        }
        line(0, "");
        line(0, say("Xác nhận không dùng được:", "Attestations of no use:"));
        for (UnknownAttestation attestation : decision.unknownAttestations()) {
            line(1, "- " + sentences.unknown(attestation));
        }
    }

    private void contradictions() {
        if (decision.contradictions().isEmpty()) {
            return;
        }
        line(0, "");
        line(0, say("Thông tin mâu thuẫn:", "Contradictions:"));
        for (Contradiction contradiction : decision.contradictions()) {
            line(1, "- " + (language == Language.VIETNAMESE ? contradiction.vi() : contradiction.en()));
        }
    }

    private void beside(CriterionKind kind, String heading) {
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
        List<Finding> untold = kind == CriterionKind.PROCEDURE
                ? shown.stream().filter(Explanation::isUntold).toList()
                : List.of();
        boolean together = untold.size() > 1;
        Set<Comparison> told = new HashSet<>();
        shown.stream()
                .filter(finding -> !absent.contains(finding) && !(together && untold.contains(finding)))
                .forEach(finding ->
                        line(1, "- " + sentences.of(kind == CriterionKind.PRIORITY ? untold(finding, told) : finding)));
        absent(absent);
        if (together) {
            line(
                    1,
                    "- " + say("Chưa có thông tin: ", "Not given: ")
                            + untold.stream()
                                    .map(finding -> finding.title().in(language))
                                    .collect(Collectors.joining("; "))
                            + ".");
        }
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
            String title = finding.title().in(language);
            int bracket = title.indexOf(" (");
            String condition = bracket < 0 ? "" : title.substring(bracket);
            byCondition
                    .computeIfAbsent(condition, none -> new ArrayList<>())
                    .add(bracket < 0 ? title : title.substring(0, bracket));
        }
        byCondition.forEach((condition, titles) -> line(
                1,
                "- " + say("Không thuộc diện chú trọng", "Not in a focus group") + condition + ": "
                        + String.join("; ", titles) + "."));
    }

    private void foot() {
        line(0, "");
        if (decision.outcome() == Outcome.UNDETERMINED) {
            Text decidedBy = decision.decidedBy();
            if (decidedBy != null) {
                line(0, say("Cấp quyết định: ", "Decided by: ") + decidedBy.in(language) + ".");
            }
        }
        Foot.lines(decision.asOf(), decision.packs(), language).forEach(words -> line(0, words));
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }
}
