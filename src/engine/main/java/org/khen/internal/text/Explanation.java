package org.khen.internal.text;

import java.util.List;
import java.util.stream.Collectors;
import org.khen.AwardFinding;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.Unamended;
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
    private final boolean full;
    private final StringBuilder text = new StringBuilder();

    private Explanation(Decision decision, Language language, boolean forCouncil, boolean full) {
        this(decision, language, new Sentences(decision, language, forCouncil), full);
    }

    private Explanation(Decision decision, Language language, Sentences sentences, boolean full) {
        this.decision = decision;
        this.language = language;
        this.sentences = sentences;
        this.full = full;
    }

    /** What an officer would write, ending with a line break. */
    public static String of(Decision decision, Language language) {
        return new Explanation(decision, language, false, false).write();
    }

    /** The same with what only the council reads. */
    public static String forCouncil(Decision decision, Language language) {
        return new Explanation(decision, language, true, false).write();
    }

    /** With every route and every finding. */
    public static String inFull(Decision decision, Language language) {
        return new Explanation(decision, language, false, true).write();
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
        Unamended before = decision.ifUnamended();
        if (before != null) {
            line(0, "");
            line(0, new NewLawText(language).known(before));
        }
        standards(0);
        if (before != null) {
            line(0, "");
            line(0, new NewLawText(language).heading(before));
            Explanation ofBefore = new Explanation(NewLawText.asBefore(decision, before), language, sentences, full);
            ofBefore.standards(1);
            text.append(ofBefore.text);
        }
        missing();
        contradictions();
        unknownAttestations();
        new BesideText(decision, language, sentences, full).lines().forEach(words -> line(0, words));
        foot();
        return text.toString();
    }

    /** The routes, and what stands in none of them. */
    private void standards(int depth) {
        List<String> routes = new RouteText(decision, language, sentences, full).lines();
        // What stops every award is said before standards that could not help any more.
        if (stopsEveryAward()) {
            ofEveryAward(depth);
            routes.forEach(words -> line(depth, words));
        } else {
            routes.forEach(words -> line(depth, words));
            ofEveryAward(depth);
        }
    }

    private boolean stopsEveryAward() {
        return beside().stream()
                .anyMatch(finding -> finding.stops()
                        || (finding.kind() == CriterionKind.SUSPENDS && finding.verdict() == Verdict.MET));
    }

    private List<Finding> beside() {
        return decision.findings().stream()
                .filter(finding -> RouteText.isCondition(finding)
                        && finding.verdict() != Verdict.NOT_APPLICABLE
                        && !askedIn(decision.awardFinding(), finding))
                .toList();
    }

    /** What stands in no route: that the award is for others, and what bars or suspends every award. */
    private void ofEveryAward(int depth) {
        List<Finding> beside = beside();
        if (beside.isEmpty()) {
            return;
        }
        line(0, "");
        List<Finding> clear = beside.stream().filter(Explanation::isClear).toList();
        beside.stream()
                .filter(finding -> !clear.contains(finding))
                .forEach(finding -> line(depth, "- " + sentences.of(finding)));
        if (!clear.isEmpty()) {
            line(
                    depth,
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
        boolean everything =
                sets.size() == 1 && sets.get(0).size() == decision.missing().size();
        if (!sets.isEmpty() && !everything) {
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

    private void foot() {
        line(0, "");
        if (decision.outcome() == Outcome.UNDETERMINED) {
            Text decidedBy = decision.decidedBy();
            if (decidedBy != null) {
                line(0, say("Cấp quyết định: ", "Decided by: ") + decidedBy.in(language) + ".");
            }
        }
        new NewLawText(language).transitions(decision).forEach(words -> line(0, words));
        Foot.lines(
                        decision.asOf(),
                        decision.transitions().isEmpty() ? null : decision.rulesBy(),
                        decision.packs(),
                        language)
                .forEach(words -> line(0, words));
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    private void line(int depth, String words) {
        text.append(words.isEmpty() ? "" : "  ".repeat(depth)).append(words).append('\n');
    }
}
