package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.CaseResult;
import org.khen.Outcome;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.Verdict;
import org.khen.internal.cases.ExpectedWords;
import org.khen.internal.problems.Dates;
import org.khen.pack.AwardScope;
import org.khen.pack.Case;
import org.khen.pack.Criterion;
import org.khen.pack.JudgedBy;
import org.khen.pack.RouteRow;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/**
 * Says which expectations of cases no facts could ever bring about, so that nobody looks for them among the facts.
 *
 * <p>Immutable and safe to share between threads.
 */
public final class Expectations {

    private final ProvedPack pack;
    private final Reach reach;
    private final RouteReach routes;

    private Expectations(ProvedPack pack) {
        this.pack = pack;
        this.reach = new Reach(pack.packs(), pack.sources());
        this.routes = new RouteReach(pack, reach);
    }

    /**
     * Looks at the cases of a pack.
     *
     * @param packs the packs that are loaded together
     * @param packId the code of the pack
     * @throws IllegalArgumentException if the pack is not among them
     */
    public static Expectations of(RulePacks packs, String packId) {
        return new Expectations(ProvedPack.of(packs, new PackProof(packId, List.of(), List.of())));
    }

    /**
     * The expectations of a case that no dossier for its award on its day could fulfil, a sentence for each. Nothing is said of
     * a case that passed or could not be read.
     */
    public List<Text> unreachable(CaseResult result) {
        if (result.passed() || (result.decision() == null && result.registration() == null)) {
            return List.of();
        }
        ProvedPack.Read read = pack.read(result);
        List<Text> sentences = new ArrayList<>();
        LocalDate day = read.day();
        if (day == null) {
            return List.of();
        }
        Case situation = result.situation();
        situation.expectedVerdicts().forEach((id, text) -> {
            Criterion criterion = reach.criterion(id);
            Verdict expected = criterion == null ? null : ExpectedWords.verdict(text, criterion.kind());
            if (criterion != null && expected != null && expected != Verdict.NOT_APPLICABLE) {
                Text why = whyNot(criterion, expected, situation, read.subject(), day);
                if (why != null) {
                    Text word = ExpectedWords.wording(expected, criterion.kind());
                    sentences.add(new Text(
                            "\"" + word.vi() + "\" của tiêu chí " + id + " không bao giờ xảy ra được: " + why.vi(),
                            "\"" + word.en() + "\" of the criterion " + id + " can never come about: " + why.en()));
                }
            }
        });
        outcome(situation, read.subject(), day, sentences);
        return sentences;
    }

    private @Nullable Text whyNot(
            Criterion criterion, Verdict expected, Case situation, Subject subject, LocalDate day) {
        Text on = new Text("ngày " + Dates.vi(day), "on " + day);
        if (!criterion.subjects().contains(subject)) {
            return new Text(
                    "tiêu chí không áp dụng cho " + subject.vi() + ".",
                    "it is not for a candidate that is: " + subject.en() + ".");
        }
        if (!asked(situation.award(), subject, day).contains(criterion.id())) {
            return notAsked(criterion, situation, subject, on);
        }
        if (criterion.judgedBy() == JudgedBy.MEASURED && expected == Verdict.REFERRED) {
            return new Text(
                    "tiêu chí được đối chiếu bằng số liệu, không do Hội đồng xem xét.",
                    "it is measured, and not for the council to judge.");
        }
        Text why = reach.whyNotAll(criterion);
        return why == null || reach.verdicts(criterion).contains(expected)
                ? null
                : new Text(
                        why.vi() + " nên chỉ có thể là " + words(criterion, true) + ".",
                        why.en() + ", so that it can only be " + words(criterion, false) + ".");
    }

    private String words(Criterion criterion, boolean vi) {
        return reach.verdicts(criterion).stream()
                .map(verdict -> ExpectedWords.wording(verdict, criterion.kind()))
                .map(word -> "\"" + (vi ? word.vi() : word.en()) + "\"")
                .collect(Collectors.joining(vi ? " hoặc " : " or "));
    }

    private Text notAsked(Criterion criterion, Case situation, Subject subject, Text on) {
        Text where = daysAsked(criterion.id(), situation.award(), subject);
        if (where == null) {
            where = awardsThatAsk(criterion.id());
        }
        return new Text(
                on.vi() + ", khen thưởng " + situation.award() + " không yêu cầu tiêu chí này đối với " + subject.vi()
                        + "." + where.vi()
                        + " Hãy sửa khen thưởng hoặc ngày đề nghị, hoặc ghi \"không áp dụng\".",
                on.en() + ", the award " + situation.award() + " does not ask for it of a candidate that is: "
                        + subject.en() + "." + where.en()
                        + " Correct the award or the day, or write \"does not apply\".");
    }

    /** The days on which the award asks for it; {@code null} if on none. */
    private @Nullable Text daysAsked(String criterion, String award, Subject subject) {
        Set<Validity> spans = pack.routes().stream()
                .filter(row -> row.asks().equals(criterion) && row.award().equals(award) && row.subject() == subject)
                .map(RouteRow::inForce)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return spans.isEmpty()
                ? null
                : new Text(
                        " Tiêu chí này được yêu cầu "
                                + spans.stream().map(span -> days(span, true)).collect(Collectors.joining("; ")) + ".",
                        " It is asked for "
                                + spans.stream().map(span -> days(span, false)).collect(Collectors.joining("; "))
                                + ".");
    }

    private static String days(Validity span, boolean vi) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        String first = from == null ? "" : (vi ? "từ ngày " + Dates.vi(from) : "from " + from);
        String last = to == null ? "" : (vi ? " đến hết ngày " + Dates.vi(to) : " to " + to);
        return (first + last).strip();
    }

    private Text awardsThatAsk(String criterion) {
        Set<String> awards = pack.routes().stream()
                .filter(row -> row.asks().equals(criterion))
                .map(RouteRow::award)
                .filter(award -> !AwardScope.isMark(award))
                .collect(Collectors.toCollection(TreeSet::new));
        return awards.isEmpty()
                ? new Text("", "")
                : new Text(
                        " Tiêu chí này được yêu cầu khi xét " + String.join(", ", awards) + ".",
                        " It is asked for by " + String.join(", ", awards) + ".");
    }

    /** The criteria asked of such a candidate, those of awards that the award asks for included. */
    private Set<String> asked(String award, Subject subject, LocalDate day) {
        Set<String> asked = new HashSet<>();
        ask(award, subject, day, asked);
        // What is asked of every award of a kind is taken as asked: whether the award is of that kind is not looked at
        // here.
        pack.routes().stream()
                .filter(row -> AwardScope.isMark(row.award()))
                .filter(row -> row.subject() == subject && row.inForce().holds(day))
                .forEach(row -> asked.add(row.asks()));
        return asked;
    }

    private void ask(String award, Subject subject, LocalDate day, Set<String> asked) {
        for (RouteRow row : pack.routes()) {
            if (row.award().equals(award)
                    && row.subject() == subject
                    && row.inForce().holds(day)) {
                String other = row.asksAward();
                if (asked.add(row.asks()) && other != null) {
                    ask(other, subject, day, asked);
                }
            }
        }
    }

    private void outcome(Case situation, Subject subject, LocalDate day, List<Text> sentences) {
        Outcome expected =
                situation.expectedOutcome() == null ? null : ExpectedWords.outcome(situation.expectedOutcome());
        if (expected == null) {
            return;
        }
        String award = situation.award();
        List<RouteReach.Route> all = routes.routes(award, subject, day);
        boolean forOthers = pack.routes().stream()
                .anyMatch(row -> row.award().equals(award) && row.inForce().holds(day));
        Text why = null;
        if (all.isEmpty() && expected != Outcome.NO_RULE_IN_FORCE && !forOthers) {
            why = new Text(
                    "ngày đó không bộ quy định nào quy định khen thưởng này.", "no pack has rules for it on that day.");
        } else if (!all.isEmpty() && expected == Outcome.NO_RULE_IN_FORCE) {
            why = new Text("ngày đó đang có quy định.", "there are rules for it on that day.");
        } else if (!all.isEmpty()
                && expected == Outcome.ELIGIBLE
                && all.stream().noneMatch(routes::canBeMet)) {
            why = new Text(
                    "trường hợp xét nào cũng dựa vào nội dung chưa xem được nguyên văn hoặc chưa quy định.",
                    "every route rests on something whose text nobody has seen or that is not set yet.");
        } else if (!all.isEmpty() && expected == Outcome.NOT_ELIGIBLE && !canBeRefused(all, subject, day)) {
            why = new Text(
                    "luôn còn trường hợp xét để ngỏ vì chưa có nguyên văn.",
                    "some route always stays open for want of its text.");
        }
        if (why != null) {
            Text word = ExpectedWords.wording(Objects.requireNonNull(expected));
            sentences.add(new Text(
                    "Kết quả \"" + word.vi() + "\" không bao giờ xảy ra được: " + why.vi(),
                    "The outcome \"" + word.en() + "\" can never come about: " + why.en()));
        }
    }

    private boolean canBeRefused(List<RouteReach.Route> all, Subject subject, LocalDate day) {
        boolean byEveryAward = pack.routes().stream()
                .filter(row -> AwardScope.isMark(row.award()) && row.subject() == subject)
                .filter(row -> row.inForce().holds(day) && !pack.textNotSeen(row.source()))
                .map(row -> reach.criterion(row.asks()))
                .anyMatch(criterion -> criterion != null && routes.canRefuse(criterion));
        return byEveryAward || all.stream().allMatch(route -> routes.canBeRefused(route, day));
    }
}
