package org.khen.internal.cases;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.khen.Asked;
import org.khen.AwardFinding;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.RegistrationDecision;
import org.khen.RouteFinding;
import org.khen.Verdict;

/** Finds the sources that the outcome of a decision rests on. */
public final class DecidingSources {

    private final Decision decision;
    private final Set<String> sources = new TreeSet<>();

    private DecidingSources(Decision decision) {
        this.decision = decision;
    }

    /** The codes of the sources of what decides: findings, the comparisons in them, and rows of routes. */
    public static Set<String> of(Decision decision) {
        DecidingSources deciding = new DecidingSources(decision);
        Set<Verdict> verdicts = switch (decision.outcome()) {
            case ELIGIBLE -> EnumSet.of(Verdict.MET);
            case NOT_ELIGIBLE -> EnumSet.of(Verdict.NOT_MET);
            case UNDETERMINED -> EnumSet.of(Verdict.UNKNOWN, Verdict.REFERRED);
            case NO_RULE_IN_FORCE -> EnumSet.noneOf(Verdict.class);
        };
        deciding.look(decision.awardFinding(), verdicts);
        decision.findings().stream()
                .filter(finding -> deciding.decides(finding, verdicts))
                .forEach(deciding::cite);
        return deciding.sources;
    }

    /** A registration has no outcome: what decides is every clause that it was held against. */
    public static Set<String> of(RegistrationDecision decision) {
        Set<String> sources = new TreeSet<>();
        decision.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .flatMap(finding -> finding.citations().stream())
                .forEach(citation -> sources.add(citation.source()));
        return sources;
    }

    private boolean decides(Finding finding, Set<Verdict> verdicts) {
        return switch (finding.kind()) {
            case REQUIREMENT -> verdicts.contains(finding.verdict());
            // A bar works the other way round: to be present refuses, to be absent lets through.
            case BAR -> verdicts.contains(opposite(finding.verdict()));
            case SUSPENDS -> verdicts.contains(Verdict.UNKNOWN) && finding.verdict() != Verdict.NOT_MET;
            case PRIORITY, PROCEDURE -> false;
        };
    }

    private static Verdict opposite(Verdict verdict) {
        return switch (verdict) {
            case MET -> Verdict.NOT_MET;
            case NOT_MET -> Verdict.MET;
            case UNKNOWN, REFERRED, NOT_APPLICABLE -> verdict;
        };
    }

    private void cite(Finding finding) {
        finding.citations().forEach(citation -> sources.add(citation.source()));
        finding.comparisons().stream()
                .filter(comparison -> comparison.verdict() == finding.verdict())
                .forEach(comparison -> sources.add(comparison.citation().source()));
    }

    private void look(AwardFinding award, Set<Verdict> verdicts) {
        for (RouteFinding route : award.routes()) {
            if (verdicts.contains(route.verdict())) {
                route.asked().forEach(asked -> look(asked, verdicts));
            }
        }
    }

    private void look(Asked asked, Set<Verdict> verdicts) {
        Finding finding = decision.finding(asked.asks());
        boolean decides = finding == null ? verdicts.contains(asked.verdict()) : decides(finding, verdicts);
        if (decides) {
            sources.add(asked.citation().source());
        }
        if (asked.award() != null) {
            look(asked.award(), verdicts);
        }
    }
}
