package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.AwardFinding;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.MissingFact;
import org.khen.OpenReason;
import org.khen.Outcome;
import org.khen.RouteFinding;
import org.khen.Verdict;
import org.khen.facts.Contradiction;
import org.khen.facts.Contradictions;
import org.khen.facts.Fact;
import org.khen.facts.Nomination;
import org.khen.internal.language.AskedDossier;
import org.khen.internal.text.Obstacles;
import org.khen.pack.Award;
import org.khen.pack.Evidence;
import org.khen.pack.Subject;
import org.khen.pack.Text;

/** One nomination on its way to a decision: first what is asked, then what fires, then what is found. */
final class Evaluation {

    private static final int SETTLING_SETS = 3;

    private final Nomination nomination;
    private final RulesDay day;
    private final Rulebook rulebook;
    private final RulesInForce rules;
    private final RuleConditions conditions;
    private final Subject subject;
    private final DossierView dossier;

    /**
     * Prepares an evaluation.
     *
     * @param day the day whose rules apply
     * @param conditions the condition of each rule by its criterion
     * @param places the place of each rule among the compiled ones, by its criterion
     */
    Evaluation(
            Nomination nomination,
            RulesDay day,
            Rulebook rulebook,
            RuleConditions conditions,
            Map<String, Integer> places) {
        this.nomination = nomination;
        this.day = day;
        this.rulebook = rulebook;
        this.rules = rulebook.on(day.day());
        this.conditions = conditions;
        this.subject = CriterionFindings.subject(nomination);
        this.dossier =
                new DossierView(nomination, day.day(), rulebook, rules.asked(nomination.award(), subject, places));
    }

    /** What the rule engine is given. */
    AskedDossier dossier() {
        return dossier;
    }

    /** Without the day of the proposal nobody knows which rules apply. */
    static Decision withoutDay(Nomination nomination, Rulebook rulebook) {
        Fact fact = Fact.PROPOSED_ON;
        return new Decision(
                nomination.id(),
                nomination.award(),
                null,
                Outcome.UNDETERMINED,
                List.of(OpenReason.MISSING_FACTS),
                null,
                null,
                new AwardFinding(
                        nomination.award(),
                        rulebook.title(nomination.award(), null),
                        Verdict.UNKNOWN,
                        false,
                        List.of()),
                List.of(),
                List.of(missingFact(fact, List.of(), rulebook)),
                List.of(List.of(fact)),
                Contradictions.in(nomination),
                rulebook.unknownAttestations(nomination),
                rulebook.packs(),
                null,
                List.of(),
                rulebook.assumedUnamended(),
                null);
    }

    /** The decision, once the rules have fired. */
    Decision decide() {
        CriterionFindings findings = new CriterionFindings(rules, conditions, dossier);
        AwardWeighing.Weighed weighed = new AwardWeighing(rules, dossier, findings).proposed(nomination.award());
        RulesInForce.OfAward proposed = rules.award(nomination.award(), subject);
        Award award = proposed.award();
        boolean forOthers = proposed.forOthers();
        List<Contradiction> contradictions = Contradictions.in(nomination);
        Outcome outcome;
        if (weighed.applies().truth() == Ternary.NO && !forOthers) {
            outcome = Outcome.NO_RULE_IN_FORCE;
        } else if (!contradictions.isEmpty()) {
            outcome = Outcome.UNDETERMINED;
        } else if (forOthers) {
            outcome = Outcome.NOT_ELIGIBLE;
        } else {
            outcome = outcome(weighed.answer());
        }
        Set<OpenReason> reasons = EnumSet.noneOf(OpenReason.class);
        Set<Fact> missing = Set.of();
        if (outcome == Outcome.UNDETERMINED) {
            reasons.addAll(weighed.answer().reasons());
            missing = weighed.answer().missing();
            if (!contradictions.isEmpty()) {
                reasons.add(OpenReason.FACTS_CONTRADICT);
            }
        }
        List<Finding> all = new ArrayList<>(findings.all());
        if (award != null && forOthers) {
            all.add(0, CriterionFindings.forOthers(award, rulebook));
        }
        return new Decision(
                nomination.id(),
                nomination.award(),
                day.day(),
                outcome,
                reasons.stream().sorted().toList(),
                award == null ? null : award.decidedBy(),
                route(outcome, weighed.tree(), findings),
                weighed.tree(),
                all,
                missingFacts(missing, all),
                missing.isEmpty() ? List.of() : weighed.answer().affirming().sets(SETTLING_SETS),
                contradictions,
                rulebook.unknownAttestations(nomination),
                rulebook.packs(),
                day.of(),
                day.transitions(),
                rulebook.assumedUnamended(),
                null);
    }

    private static Outcome outcome(Answer answer) {
        return switch (answer.truth()) {
            case YES -> Outcome.ELIGIBLE;
            case NO -> Outcome.NOT_ELIGIBLE;
            case UNKNOWN -> Outcome.UNDETERMINED;
        };
    }

    /** The route that is met, or the one of which least is not met. */
    private static @Nullable String route(Outcome outcome, AwardFinding tree, CriterionFindings findings) {
        if (outcome == Outcome.ELIGIBLE) {
            return tree.routes().stream()
                    .filter(route -> route.verdict() == Verdict.MET)
                    .map(RouteFinding::route)
                    .findFirst()
                    .orElse(null);
        }
        if (outcome != Outcome.NOT_ELIGIBLE) {
            return null;
        }
        RouteFinding nearest = new Obstacles(findings::on).nearest(tree);
        return nearest == null ? null : nearest.route();
    }

    private List<MissingFact> missingFacts(Set<Fact> missing, List<Finding> findings) {
        if (missing.isEmpty()) {
            return List.of();
        }
        List<MissingFact> facts = new ArrayList<>();
        for (Fact fact : missing.stream().sorted().toList()) {
            List<String> criteria = findings.stream()
                    .filter(finding -> finding.missing().contains(fact))
                    .map(Finding::criterion)
                    .toList();
            facts.add(missingFact(fact, criteria, rulebook));
        }
        return facts;
    }

    static MissingFact missingFact(Fact fact, List<String> criteria, Rulebook rulebook) {
        Evidence evidence = rulebook.evidence(fact);
        return evidence == null
                ? new MissingFact(fact, Text.of(fact), null, null, criteria)
                : new MissingFact(fact, evidence.title(), evidence.document(), evidence.issuedBy(), criteria);
    }
}
