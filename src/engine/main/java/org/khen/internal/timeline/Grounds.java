package org.khen.internal.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khen.Asked;
import org.khen.AwardFinding;
import org.khen.Citation;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.MissingFact;
import org.khen.Outcome;
import org.khen.RouteFinding;
import org.khen.Verdict;
import org.khen.facts.Contradiction;
import org.khen.pack.CriterionKind;

/** On what the outcome of a decision rests: the criteria that speak for it, and by which clauses. */
final class Grounds {

    private final Decision decision;
    private final Map<String, Finding> findings = new HashMap<>();
    private final Set<String> askedAnywhere = new HashSet<>();
    private final List<Asked> askedOnRoutes = new ArrayList<>();
    private final Set<String> onRoutes = new HashSet<>();

    Grounds(Decision decision) {
        this.decision = decision;
        decision.findings().forEach(finding -> findings.put(finding.criterion(), finding));
        AwardFinding award = decision.awardFinding();
        askedAnywhere(award);
        for (RouteFinding route : award.routes()) {
            boolean other =
                    decision.outcome() == Outcome.ELIGIBLE && !route.route().equals(decision.route());
            if (route.verdict() == award.verdict() && !other) {
                askedOn(route);
            }
        }
        askedOnRoutes.forEach(asked -> onRoutes.add(asked.asks()));
    }

    private void askedAnywhere(AwardFinding award) {
        for (RouteFinding route : award.routes()) {
            for (Asked asked : route.asked()) {
                askedAnywhere.add(asked.asks());
                if (asked.award() != null) {
                    askedAnywhere(asked.award());
                }
            }
        }
    }

    private void askedOn(RouteFinding route) {
        for (Asked asked : route.asked()) {
            askedOnRoutes.add(asked);
            AwardFinding award = asked.award();
            if (award != null) {
                award.routes().stream()
                        .filter(nested -> nested.verdict() == award.verdict())
                        .forEach(this::askedOn);
            }
        }
    }

    Decision decision() {
        return decision;
    }

    Reasons reasons() {
        Set<String> speaking = new TreeSet<>();
        for (Finding finding : speaking()) {
            speaking.add(finding.criterion() + " " + finding.verdict() + " " + finding.openBecause() + " "
                    + sources(finding.citations()));
        }
        if (decision.outcome() == Outcome.ELIGIBLE) {
            askedOnRoutes.stream()
                    .filter(asked -> asked.verdict() == Verdict.MET)
                    .forEach(asked ->
                            speaking.add(asked.asks() + " " + asked.citation().source()));
        }
        return new Reasons(
                decision.outcome(),
                decision.openBecause(),
                speaking,
                decision.missing().stream().map(MissingFact::fact).collect(Collectors.toSet()),
                decision.contradictions().stream().map(Contradiction::fact).collect(Collectors.toSet()));
    }

    private static List<String> sources(List<Citation> citations) {
        return citations.stream().map(Citation::source).toList();
    }

    /** The findings that the outcome rests on. */
    List<Finding> speaking() {
        return switch (decision.outcome()) {
            case ELIGIBLE ->
                decision.findings().stream()
                        .filter(finding -> onRoutes.contains(finding.criterion()) && finding.verdict() == Verdict.MET)
                        .toList();
            case NOT_ELIGIBLE -> decision.stoppedBy();
            case UNDETERMINED ->
                decision.findings().stream()
                        .filter(finding -> concerns(finding) && isOpen(finding))
                        .toList();
            case NO_RULE_IN_FORCE -> List.of();
        };
    }

    static boolean decides(Finding finding) {
        return finding.kind() != CriterionKind.PRIORITY && finding.kind() != CriterionKind.PROCEDURE;
    }

    private static boolean isOpen(Finding finding) {
        return finding.verdict() == Verdict.UNKNOWN
                || finding.verdict() == Verdict.REFERRED
                || (finding.kind() == CriterionKind.SUSPENDS && finding.verdict() == Verdict.MET);
    }

    /** Whether it bears on the outcome: it is asked on a route that came out like the award, or of every award. */
    private boolean concerns(Finding finding) {
        return decides(finding)
                && (onRoutes.contains(finding.criterion()) || !askedAnywhere.contains(finding.criterion()));
    }

    /** Codes of the criteria of which a change may have changed the outcome. */
    Set<String> concerned() {
        Set<String> concerned = new HashSet<>();
        for (Finding finding : decision.findings()) {
            boolean besideRoutes = decides(finding) && !askedAnywhere.contains(finding.criterion());
            if (decision.outcome() == Outcome.NOT_ELIGIBLE ? besideRoutes : concerns(finding)) {
                concerned.add(finding.criterion());
            }
        }
        speaking().forEach(finding -> concerned.add(finding.criterion()));
        return concerned;
    }

    /** The clauses it rests on, those of what speaks for the outcome first. */
    Set<Citation> citations() {
        Set<Citation> cited = new LinkedHashSet<>();
        Set<String> speaking = speaking().stream().map(Finding::criterion).collect(Collectors.toSet());
        citations(decision.awardFinding(), speaking, cited);
        speaking().forEach(finding -> cited.addAll(finding.citations()));
        citations(decision.awardFinding(), askedAnywhere, cited);
        decision.findings().stream().filter(Grounds::decides).forEach(finding -> {
            cited.addAll(finding.citations());
            finding.comparisons().forEach(comparison -> cited.add(comparison.citation()));
        });
        return cited;
    }

    private static void citations(AwardFinding award, Set<String> of, Set<Citation> cited) {
        for (RouteFinding route : award.routes()) {
            for (Asked asked : route.asked()) {
                if (of.contains(asked.asks())) {
                    cited.add(asked.citation());
                }
                if (asked.award() != null) {
                    citations(asked.award(), of, cited);
                }
            }
        }
    }
}
