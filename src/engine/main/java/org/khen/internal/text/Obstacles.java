package org.khen.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.Asked;
import org.khen.AwardFinding;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.RouteFinding;
import org.khen.Verdict;
import org.khen.pack.JudgedBy;

/** What stops a route: each thing that it requires, and each group of alternatives of which none is left. */
public final class Obstacles {

    private final Function<String, @Nullable Finding> findings;

    /**
     * Looks up findings by criterion.
     *
     * @param findings gives the finding on a criterion
     */
    public Obstacles(Function<String, @Nullable Finding> findings) {
        this.findings = findings;
    }

    /**
     * The route that is not met and that least stops; of equal ones that on which figures fall short and not people have judged, for
     * figures can be made good; then the first. {@code null} if none is not met.
     */
    public @Nullable RouteFinding nearest(AwardFinding award) {
        RouteFinding nearest = null;
        int fewest = 0;
        int fewestJudged = 0;
        for (RouteFinding route : award.routes()) {
            if (route.verdict() == Verdict.NOT_MET) {
                List<List<Asked>> obstacles = of(route);
                int judged = judgements(obstacles);
                if (nearest == null
                        || obstacles.size() < fewest
                        || (obstacles.size() == fewest && judged < fewestJudged)) {
                    nearest = route;
                    fewest = obstacles.size();
                    fewestJudged = judged;
                }
            }
        }
        return nearest;
    }

    private int judgements(List<List<Asked>> obstacles) {
        int judged = 0;
        for (List<Asked> alternatives : obstacles) {
            for (Asked asked : alternatives) {
                Finding finding = asked.award() != null ? null : findings.apply(asked.asks());
                judged += finding != null && finding.judgedBy() != JudgedBy.MEASURED ? 1 : 0;
            }
        }
        return judged;
    }

    /** The obstacles of a route in the order of the table, each with the alternatives that fail together. */
    List<List<Asked>> of(RouteFinding route) {
        Map<String, List<Asked>> groups = new LinkedHashMap<>();
        List<List<Asked>> obstacles = new ArrayList<>();
        for (Asked asked : route.asked()) {
            if (asked.group() != null) {
                groups.computeIfAbsent(asked.group(), none -> new ArrayList<>()).add(asked);
            } else if (stops(asked)) {
                obstacles.add(List.of(asked));
            }
        }
        for (List<Asked> alternatives : groups.values()) {
            if (allStop(alternatives)) {
                obstacles.add(alternatives);
            }
        }
        return obstacles;
    }

    private boolean allStop(List<Asked> alternatives) {
        for (Asked asked : alternatives) {
            if (!stops(asked)) {
                return false;
            }
        }
        return true;
    }

    /** Everything that some route asks for; what else stops is asked of every award. */
    private static void asked(AwardFinding award, Set<String> all) {
        award.routes().stream().flatMap(route -> route.asked().stream()).forEach(asked -> {
            all.add(asked.asks());
            if (asked.award() != null) {
                asked(asked.award(), all);
            }
        });
    }

    private boolean stops(Asked asked) {
        if (asked.award() != null) {
            return asked.verdict() == Verdict.NOT_MET;
        }
        Finding finding = findings.apply(asked.asks());
        return finding != null && finding.stops();
    }

    /** The findings by which a route is not met; of an award asked for, those of its nearest route. */
    List<Finding> findings(RouteFinding route) {
        Set<Finding> stopping = new LinkedHashSet<>();
        of(route).stream().flatMap(List::stream).forEach(asked -> {
            Finding finding = findings.apply(asked.asks());
            RouteFinding nested = asked.award() == null ? null : nearest(asked.award());
            if (finding != null) {
                stopping.add(finding);
            } else if (nested != null) {
                stopping.addAll(findings(nested));
            }
        });
        return List.copyOf(stopping);
    }

    /** The findings that stop a nomination; where the award is for others, that it is. */
    public static List<Finding> of(Decision decision) {
        return of(decision.outcome(), decision.awardFinding(), decision.findings());
    }

    /** The same of an outcome with the findings it comes from. */
    public static List<Finding> of(Outcome outcome, AwardFinding award, List<Finding> findings) {
        if (outcome != Outcome.NOT_ELIGIBLE) {
            return List.of();
        }
        Map<String, Finding> byCriterion = new HashMap<>();
        findings.forEach(finding -> byCriterion.putIfAbsent(finding.criterion(), finding));
        Obstacles obstacles = new Obstacles(byCriterion::get);
        RouteFinding nearest = obstacles.nearest(award);
        if (nearest == null) {
            return findings.stream().filter(Finding::stops).toList();
        }
        // Where a route is met or open, only what every award asks stops.
        boolean routesStop = award.routes().stream()
                .allMatch(route -> route.verdict() == Verdict.NOT_MET || route.verdict() == Verdict.NOT_APPLICABLE);
        Set<Finding> stopping = new LinkedHashSet<>(routesStop ? obstacles.findings(nearest) : List.of());
        Set<String> asked = new HashSet<>();
        asked(award, asked);
        findings.stream()
                .filter(finding -> finding.stops() && !asked.contains(finding.criterion()))
                .forEach(stopping::add);
        return List.copyOf(stopping);
    }
}
