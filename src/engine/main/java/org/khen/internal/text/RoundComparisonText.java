package org.khen.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.CapChange;
import org.khen.CapUse;
import org.khen.Citation;
import org.khen.Contest;
import org.khen.Finding;
import org.khen.FindingChange;
import org.khen.GroupMoves;
import org.khen.LawChange;
import org.khen.ReserveChange;
import org.khen.ReserveUse;
import org.khen.RoundComparison;
import org.khen.RoundDecision;
import org.khen.RoundMove;
import org.khen.RoundMoveCause;
import org.khen.RoundMoveKind;
import org.khen.RoundResult;
import org.khen.facts.FocusGroup;
import org.khen.pack.Language;
import org.khen.pack.Text;

/** Two reviews of one round in words: who comes on the list and who leaves it, and by which row. For one text and one thread. */
public final class RoundComparisonText {

    /** More dossiers than these are counted and not named. */
    private static final int NAMED = 3;

    private final RoundComparison comparison;
    private final Language language;
    private final CapText was;
    private final CapText is;
    private final Page page = new Page();

    private RoundComparisonText(RoundComparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
        was = new CapText(comparison.before(), language);
        is = new CapText(comparison.after(), language);
    }

    /** The whole comparison. */
    public static String of(RoundComparison comparison, Language language) {
        return new RoundComparisonText(comparison, language).write();
    }

    private String write() {
        RoundDecision before = comparison.before();
        RoundDecision after = comparison.after();
        page.line(
                0,
                say("So sánh hai lần xét của đợt ", "Two reviews of the round ")
                        + after.id()
                        + (after.name() == null ? "" : " – " + after.name()));
        page.line(0, say("Trước: ", "Before: ") + made(before));
        page.line(0, say("Sau: ", "After: ") + made(after));
        if (comparison.isEmpty()) {
            page.line(0, say("Không có thay đổi.", "Nothing changes."));
        }
        for (RoundMoveKind kind : RoundMoveKind.values()) {
            int moved = comparison.moves(kind).size();
            if (moved > 0) {
                page.line(1, heading(kind) + ": " + moved);
            }
        }
        page.block(
                say("Theo diện chú trọng", "By group"),
                comparison.byGroup().stream().map(this::group).toList());
        RuleWords rows = new RuleWords(was, is, language);
        page.block(
                say("Quy định của đợt xét thay đổi", "Rules of rounds that differ"),
                comparison.rules().stream().map(rows::change).toList());
        for (RoundMoveKind kind : RoundMoveKind.values()) {
            page.block(
                    heading(kind),
                    comparison.moves(kind).stream()
                            .map(move -> moved(move, rows))
                            .toList());
        }
        page.block(say("Chỉ có trong lần xét trước", "Only in the first"), alone(comparison.onlyBefore(), before));
        page.block(say("Chỉ có trong lần xét sau", "Only in the second"), alone(comparison.onlyAfter(), after));
        page.line(0, "");
        Stream.of(before, after)
                .flatMap(round -> Foot.lines(round.packs(), language).stream())
                .distinct()
                .forEach(words -> page.line(0, words));
        return page.text();
    }

    private String made(RoundDecision round) {
        return say("xét ngày ", "held on ") + Dates.text(round.heldOn(), language) + ", "
                + round.packs().stream()
                        .map(pack -> pack.id() + " " + pack.version())
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private String heading(RoundMoveKind kind) {
        String words = Text.of(kind).in(language);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String group(GroupMoves group) {
        return Text.of(group.group()).in(language)
                + say(": thêm ", ": gains ")
                + group.gains()
                + say(", không còn ", ", losses ")
                + group.losses();
    }

    private List<String> alone(List<String> dossiers, RoundDecision round) {
        Map<String, RoundResult> results =
                round.results().stream().collect(Collectors.toMap(RoundResult::id, Function.identity()));
        return dossiers.stream()
                .map(dossier -> dossier + ": " + status(results.get(dossier)))
                .toList();
    }

    private String moved(RoundMove move, RuleWords rows) {
        RoundResult shown = Objects.requireNonNull(move.after() == null ? move.before() : move.after());
        return move.id() + " – "
                + (move.after() == null ? was : is).award(shown.decision().award()) + ": " + status(move.before())
                + " → " + status(move.after()) + ". " + why(move, shown, rows);
    }

    private String status(@Nullable RoundResult result) {
        return result == null
                ? say("không xét được", "not decided")
                : Text.of(result.status()).in(language);
    }

    private String why(RoundMove move, RoundResult shown, RuleWords rows) {
        List<String> said = new ArrayList<>();
        LawChange decision = move.decision();
        switch (move.because()) {
            case OWN_DECISION -> {
                said.add(say("Kết quả của chính hồ sơ thay đổi.", "What is found of the dossier itself changes."));
                if (decision != null) {
                    said.addAll(CauseText.lines(decision, language));
                    said.addAll(clauses(decision));
                }
            }
            case ANOTHER ->
                said.add(say("Chỉ thay đổi theo ", "Moves only because of ")
                        + named(move.others())
                        + within(move, shown));
            case NOT_BY_RULES ->
                said.add(say(
                        "Không do quy định: phiếu, thứ tự hoặc thông tin khác của đợt xét khác nhau.",
                        "By no rule: votes, ranking, or what else is said in the round differs."));
            case OWN_GROUP, CAP, RULE -> {
                move.groups().forEach(group -> said.add(group(move, group)));
                move.caps().forEach(cap -> said.add(cap(cap)));
                move.reserves().forEach(reserve -> said.add(reserve(reserve)));
                if (move.because() == RoundMoveCause.RULE) {
                    move.rules().forEach(rule -> said.add(rows.brief(rule)));
                }
                if (!move.others().isEmpty()) {
                    said.add(say("Đồng thời có thay đổi của ", "At the same time there move ") + named(move.others())
                            + ".");
                }
            }
        }
        return String.join(" ", said);
    }

    /** The clauses of the criteria that changed, where the change of law names none. */
    private List<String> clauses(LawChange decision) {
        Set<Citation> cited = new LinkedHashSet<>();
        if (decision.begins().isEmpty() && decision.ends().isEmpty()) {
            for (FindingChange change : decision.findings()) {
                Finding finding = change.after() == null ? change.before() : change.after();
                if (finding != null) {
                    cited.addAll(finding.citations());
                }
            }
        }
        return cited.isEmpty()
                ? List.of()
                : List.of(say("Căn cứ ", "By ")
                        + Citations.joined(cited.stream().limit(NAMED).toList(), none -> "", language) + ".");
    }

    private String named(List<String> dossiers) {
        String first = dossiers.stream().limit(NAMED).collect(Collectors.joining(", "));
        int more = dossiers.size() - NAMED;
        return say("hồ sơ ", "the dossiers ")
                + first
                + (more > 0 ? say(" và " + more + " hồ sơ khác", " and " + more + " more") : "");
    }

    /** The cap, or the choice between awards of one candidate, by which another can move a nomination. */
    private String within(RoundMove move, RoundResult shown) {
        RoundResult before = move.before();
        CapUse cap = shown.cap() == null ? null : comparison.after().cap(shown.cap());
        if (cap == null && before != null && before.cap() != null) {
            cap = comparison.before().cap(before.cap());
        }
        if (cap != null) {
            return say("; số suất không đổi: ", "; the places stay: ") + is.numbers(cap) + ". "
                    + is.clause(cap.citation());
        }
        return Stream.of(comparison.before(), comparison.after())
                .flatMap(round -> round.contests().stream())
                .filter(contest -> contest.dossiers().contains(move.id()))
                .findFirst()
                .map(Contest::citation)
                .map(citation -> ". " + is.clause(citation))
                .orElse(".");
    }

    private String group(RoundMove move, FocusGroup group) {
        return say("Diện chú trọng: ", "Group: ") + Text.of(group).in(language) + ": " + belongs(move.before(), group)
                + " → " + belongs(move.after(), group) + ". " + clause(move, group);
    }

    private String belongs(@Nullable RoundResult result, FocusGroup group) {
        Boolean belongs = result == null ? null : result.groups().get(group);
        if (belongs == null) {
            return say("chưa rõ", "not known");
        }
        return belongs ? say("thuộc", "belongs") : say("không thuộc", "does not belong");
    }

    private String clause(RoundMove move, FocusGroup group) {
        String award = Objects.requireNonNull(move.after()).decision().award();
        return Stream.of(comparison.after(), comparison.before())
                .flatMap(round -> round.rules().stream())
                .filter(rule -> rule.group() == group && rule.isFor(award))
                .findFirst()
                .map(rule -> is.clause(rule.citation()))
                .orElse("");
    }

    private String cap(CapChange change) {
        CapUse before = change.before();
        CapUse after = change.after();
        CapUse shown = Objects.requireNonNull(after == null ? before : after);
        return say("Số suất thay đổi: ", "The places change: ")
                + (after == null ? was : is).place(shown) + ": "
                + (before == null ? say("không giới hạn", "no cap") : was.places(before)) + " → "
                + (after == null ? say("không giới hạn", "no cap") : is.places(after)) + ". "
                + is.clause(shown.citation()) + is.local(shown.status());
    }

    private String reserve(ReserveChange change) {
        ReserveUse before = change.before();
        ReserveUse after = change.after();
        ReserveUse shown = Objects.requireNonNull(after == null ? before : after);
        return say("Suất dành riêng thay đổi: ", "Reserved places change: ")
                + Text.of(shown.group()).in(language) + ": "
                + (before == null ? say("không có", "none") : was.places(before)) + " → "
                + (after == null ? say("không có", "none") : is.places(after)) + ". "
                + is.clause(shown.citation()) + is.local(shown.status());
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }
}
