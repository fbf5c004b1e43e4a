package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Asked;
import org.khen.AwardFinding;
import org.khen.Finding;
import org.khen.OpenReason;
import org.khen.RouteFinding;
import org.khen.Verdict;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.pack.CriterionKind;
import org.khen.pack.RouteRow;
import org.khen.pack.Subject;

/** Combines findings to routes and routes to an award, by strong Kleene logic. */
final class AwardWeighing {

    private final RulesInForce rules;
    private final DossierView dossier;
    private final CriterionFindings findings;
    private final Subject subject;

    AwardWeighing(RulesInForce rules, DossierView dossier, CriterionFindings findings) {
        this.rules = rules;
        this.dossier = dossier;
        this.findings = findings;
        this.subject = CriterionFindings.subject(dossier.nomination());
    }

    /**
     * An answer with the tree it comes from.
     *
     * @param applies whether any route is for the candidate
     */
    record Weighed(Answer answer, AwardFinding tree, Answer applies) {}

    /**
     * A row as it weighs.
     *
     * @param demand its answer; where it is not known whether the row is for the candidate, what is not met may not matter
     */
    record Leaf(RouteRow row, Answer who, Answer answer, Answer demand, boolean gates, boolean requires, Asked asked) {

        Leaf(RouteRow row, Answer who, Answer answer, boolean gates, boolean requires, Asked asked) {
            this(row, who, answer, unlessForOthers(who, answer), gates, requires, asked);
        }
    }

    private record WeighedRoute(Answer answer, RouteFinding tree, Answer applies) {}

    /** The award proposed: its routes, and whatever bars or suspends every award. */
    Weighed proposed(String award) {
        Weighed routes = byRoutes(award, false);
        Answer answer = ifForSomebody(routes.answer(), routes.applies());
        for (RowInForce row : rules.award(award, subject).ofEveryAward()) {
            Leaf leaf = weighed(row);
            if (leaf.gates() && leaf.who().truth() != Ternary.NO) {
                answer = answer.and(leaf.demand());
            }
        }
        return new Weighed(answer, routes.tree(), routes.applies());
    }

    private Weighed byRoutes(String award, boolean nested) {
        RulesInForce.OfAward asked = rules.award(award, subject);
        Answer holds = nested ? dossier.heldForMeritPeriod(award) : Answer.known(false);
        if (holds.truth() == Ternary.YES) {
            // What the award asks for was found when it was given, and is no matter of this dossier.
            return new Weighed(holds, new AwardFinding(award, asked.title(), Verdict.MET, true, List.of()), holds);
        }
        List<RouteFinding> trees = new ArrayList<>();
        List<Answer> answers = new ArrayList<>();
        Answer applies = Answer.known(false);
        @Nullable Leaf[] leaves = new Leaf[asked.rows().size()];
        for (RulesInForce.Reading reading : asked.readings()) {
            Answer any = Answer.known(false);
            for (RulesInForce.Route route : reading.routes()) {
                WeighedRoute weighed = route(route, reading.letter(), leaves);
                trees.add(weighed.tree());
                any = any.or(weighed.answer());
                applies = applies.or(weighed.applies());
            }
            answers.add(any);
        }
        Answer answer = agreed(answers);
        if (nested) {
            answer = holds.or(asked.forOthers() ? answer : ifForSomebody(answer, applies));
        }
        AwardFinding tree =
                new AwardFinding(award, asked.title(), LimitComparison.verdict(answer.truth()), false, trees);
        return new Weighed(answer, tree, applies);
    }

    /** A refusal stands only if a route is for the candidate: of people without one the packs say nothing. */
    private static Answer ifForSomebody(Answer answer, Answer applies) {
        if (answer.truth() != Ternary.NO) {
            return answer;
        }
        return switch (applies.truth()) {
            case YES -> answer;
            case UNKNOWN -> applies;
            case NO -> open(OpenReason.LAW_TEXT_NOT_SEEN);
        };
    }

    /** What all readings agree on; they differ if one says yes and another no, not where one is only open. */
    private static Answer agreed(List<Answer> answers) {
        Answer all = answers.get(0);
        Answer any = answers.get(0);
        for (Answer other : answers.subList(1, answers.size())) {
            all = all.and(other);
            any = any.or(other);
        }
        if (any.truth() == Ternary.NO || all.truth() != Ternary.NO) {
            return all;
        }
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        Set<OpenReason> reasons = EnumSet.noneOf(OpenReason.class);
        answers.forEach(answer -> {
            missing.addAll(answer.missing());
            reasons.addAll(answer.reasons());
        });
        if (any.truth() == Ternary.YES) {
            reasons.add(OpenReason.READINGS_DIFFER);
        }
        return Answer.unknown(missing, reasons, List.of());
    }

    /**
     * One route.
     *
     * @param leaves the rows of the award that were weighed before, for a row of every route is weighed once
     */
    private WeighedRoute route(RulesInForce.Route route, @Nullable String reading, @Nullable Leaf[] leaves) {
        Answer answer = Answer.known(true);
        Answer applies = Answer.known(false);
        Map<String, List<Leaf>> groups = new LinkedHashMap<>();
        List<RowInForce> rows = route.rows();
        List<Asked> asked = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            RouteRow row = rows.get(i).row();
            Leaf leaf = leaf(rows.get(i), leaves);
            if (leaf.who().truth() == Ternary.NO) {
                continue;
            }
            asked.add(leaf.asked());
            // Rows of every route say nothing about whom this one is for.
            if (leaf.requires() && row.route().equals(route.name())) {
                applies = applies.or(leaf.who());
            }
            String group = row.group();
            if (leaf.gates() && group == null) {
                answer = answer.and(leaf.demand());
            } else if (leaf.gates()) {
                groups.computeIfAbsent(group, none -> new ArrayList<>()).add(leaf);
            }
        }
        for (List<Leaf> alternatives : groups.values()) {
            answer = answer.and(oneOf(alternatives));
        }
        // Else it would be met by asking nothing.
        answer = answer.and(applies);
        Verdict verdict =
                applies.truth() == Ternary.NO ? Verdict.NOT_APPLICABLE : LimitComparison.verdict(answer.truth());
        return new WeighedRoute(answer, new RouteFinding(route.name(), reading, verdict, asked), applies);
    }

    private static Answer any(List<Leaf> alternatives) {
        Answer any = alternatives.get(0).answer();
        for (int i = 1; i < alternatives.size(); i++) {
            any = any.or(alternatives.get(i).answer());
        }
        return any;
    }

    private static boolean alikeFor(List<Leaf> alternatives) {
        Set<Group> who = alternatives.get(0).row().who();
        for (int i = 1; i < alternatives.size(); i++) {
            if (!alternatives.get(i).row().who().equals(who)) {
                return false;
            }
        }
        return true;
    }

    /**
     * One alternative suffices, of those that are for the candidate: where that is not known, one that is met may be for others,
     * and only if none is for the candidate nothing is asked.
     */
    private static Answer oneOf(List<Leaf> alternatives) {
        if (alikeFor(alternatives)) {
            return unlessForOthers(alternatives.get(0).who(), any(alternatives));
        }
        Map<Set<Group>, List<Leaf>> byWho = new LinkedHashMap<>();
        alternatives.forEach(leaf -> byWho.computeIfAbsent(leaf.row().who(), none -> new ArrayList<>())
                .add(leaf));
        Answer any = Answer.known(false);
        Answer none = Answer.known(true);
        for (List<Leaf> alike : byWho.values()) {
            Answer who = alike.get(0).who();
            any = any.or(who.and(any(alike)));
            none = none.and(who.not());
        }
        return any.or(none);
    }

    private Leaf leaf(RowInForce row, @Nullable Leaf[] leaves) {
        Leaf known = leaves[row.place()];
        if (known == null) {
            known = weighed(row);
            leaves[row.place()] = known;
        }
        return known;
    }

    private Leaf weighed(RowInForce row) {
        RouteRow asks = row.row();
        Answer who = asks.who().isEmpty() ? Answer.known(true) : dossier.isOneOfAnswer(asks.who());
        if (who.truth() == Ternary.NO) {
            return new Leaf(asks, who, Answer.known(true), false, false, row.asked(Verdict.NOT_APPLICABLE, null));
        }
        String award = row.asksAward();
        if (award != null) {
            Weighed nested = byRoutes(award, true);
            Answer answer = refusable(row, nested.answer());
            return new Leaf(
                    asks, who, answer, true, true, row.asked(nested.tree().verdict(), nested.tree()));
        }
        Finding finding = findings.on(asks.asks());
        Leaf known = row.leaf(finding.verdict());
        if (known == null) {
            known = weighed(row, who, finding);
            row.remember(finding.verdict(), known);
        }
        return known;
    }

    private Leaf weighed(RowInForce row, Answer who, Finding finding) {
        boolean gates = finding.verdict() != Verdict.NOT_APPLICABLE
                && finding.kind() != CriterionKind.PRIORITY
                && finding.kind() != CriterionKind.PROCEDURE;
        boolean requires = gates && finding.kind() == CriterionKind.REQUIREMENT;
        Answer answer = gates ? refusable(row, answer(finding)) : Answer.known(true);
        return new Leaf(row.row(), who, answer, gates, requires, row.asked(finding.verdict(), null));
    }

    private static Answer unlessForOthers(Answer who, Answer answer) {
        return answer.truth() == Ternary.YES ? answer : answer.or(who.not());
    }

    /** A row whose text nobody has seen cannot refuse. */
    private static Answer refusable(RowInForce row, Answer answer) {
        return answer.truth() == Ternary.NO && row.textNotSeen() ? open(OpenReason.LAW_TEXT_NOT_SEEN) : answer;
    }

    private Answer answer(Finding finding) {
        if (finding.verdict() == Verdict.MET && finding.kind() == CriterionKind.SUSPENDS) {
            return open(OpenReason.SUSPENDED);
        }
        boolean against = finding.kind() == CriterionKind.BAR || finding.kind() == CriterionKind.SUSPENDS;
        return switch (finding.verdict()) {
            case MET -> Answer.known(!against);
            case NOT_MET -> Answer.known(against);
            default -> against ? findings.open(finding).not() : findings.open(finding);
        };
    }

    private static Answer open(OpenReason reason) {
        return Answer.unknown(Set.of(), EnumSet.of(reason), List.of());
    }
}
