package org.khen.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.khen.Asked;
import org.khen.AwardFinding;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.OpenReason;
import org.khen.RouteFinding;
import org.khen.Verdict;
import org.khen.pack.CriterionKind;
import org.khen.pack.Language;
import org.khen.pack.Text;

/**
 * The routes to an award in lines. In brief, as an officer writes: what all routes ask for once, then the routes that decide, and of
 * the others only how they came out. In full, every route with everything that it asks for.
 */
final class RouteText {

    private final Decision decision;
    private final Language language;
    private final Sentences sentences;
    private final boolean full;
    private final Map<String, Finding> findings = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    RouteText(Decision decision, Language language, Sentences sentences, boolean full) {
        this.decision = decision;
        this.language = language;
        this.sentences = sentences;
        this.full = full;
        decision.findings().forEach(finding -> findings.put(finding.criterion(), finding));
    }

    /** The lines, indented, with empty ones between parts. */
    List<String> lines() {
        award(decision.awardFinding(), 0);
        return lines;
    }

    /** What stands with the conditions and not beside them. */
    static boolean isCondition(Finding finding) {
        return finding.kind() != CriterionKind.PRIORITY && finding.kind() != CriterionKind.PROCEDURE;
    }

    private void award(AwardFinding award, int depth) {
        if (award.held()) {
            line(
                    depth,
                    say(
                            "Đã được tặng danh hiệu này cho thời gian lập thành tích.",
                            "Already held for the merit period."));
        }
        List<RouteFinding> open = award.routes().stream()
                .filter(route -> route.verdict() != Verdict.NOT_APPLICABLE)
                .toList();
        if (full || open.size() == 1) {
            open.forEach(route -> route(route, route.asked(), true, depth));
            return;
        }
        List<Asked> common = common(open);
        if (!common.isEmpty()) {
            part(depth, say("Điều kiện chung:", "Conditions of every route:"));
            common.forEach(asked -> asked(asked, false, depth + 1));
        }
        List<RouteFinding> deciding = deciding(open);
        for (RouteFinding route : deciding) {
            List<Asked> own = route.asked().stream()
                    .filter(asked -> common.stream().noneMatch(shared -> isSame(shared, asked)))
                    .toList();
            route(route, own, false, depth);
        }
        others(open.stream().filter(route -> !deciding.contains(route)).toList(), depth);
    }

    /** What every route asks for, by whatever clause each of them does. */
    private List<Asked> common(List<RouteFinding> routes) {
        List<Asked> common = new ArrayList<>();
        for (Asked asked : routes.isEmpty() ? List.<Asked>of() : routes.get(0).asked()) {
            boolean everywhere =
                    routes.stream().allMatch(route -> route.asked().stream().anyMatch(other -> isSame(asked, other)));
            if (everywhere && shown(asked)) {
                common.add(asked);
            }
        }
        return common;
    }

    private static boolean isSame(Asked asked, Asked other) {
        return asked.asks().equals(other.asks()) && asked.group() == null && other.group() == null;
    }

    /** Under each reading the routes that came out best: on them the outcome rests. */
    private static List<RouteFinding> deciding(List<RouteFinding> routes) {
        return routes.stream()
                .filter(route -> routes.stream()
                        .filter(other -> Objects.equals(other.reading(), route.reading()))
                        .noneMatch(other -> rank(other) < rank(route)))
                .toList();
    }

    private static int rank(RouteFinding route) {
        return switch (route.verdict()) {
            case MET -> 0;
            case UNKNOWN, REFERRED -> 1;
            case NOT_MET, NOT_APPLICABLE -> 2;
        };
    }

    private void others(List<RouteFinding> routes, int depth) {
        if (routes.isEmpty()) {
            return;
        }
        Map<Verdict, List<String>> byVerdict = new LinkedHashMap<>();
        routes.forEach(route -> byVerdict
                .computeIfAbsent(route.verdict(), none -> new ArrayList<>())
                .add(name(route)));
        part(
                depth,
                say("Trường hợp xét khác: ", "Other routes: ")
                        + byVerdict.entrySet().stream()
                                .map(entry -> String.join(", ", entry.getValue()) + " – "
                                        + OutcomeSentence.lowered(
                                                Text.of(entry.getKey()).in(language)))
                                .collect(Collectors.joining("; "))
                        + ".");
    }

    private void route(RouteFinding route, List<Asked> own, boolean alone, int depth) {
        String heading = route.route().equals("*")
                ? say("Tiêu chuẩn", "Conditions")
                : say("Trường hợp xét ", "Route ") + route.route();
        String reading = route.reading() == null ? "" : say(", cách hiểu ", ", reading ") + route.reading();
        part(depth, heading + reading + ": " + Text.of(route.verdict()).in(language));
        List<Finding> lacking = full || alone
                ? List.of()
                : own.stream()
                        .filter(asked -> asked.group() == null && asked.award() == null)
                        .map(asked -> findings.get(asked.asks()))
                        .filter(finding -> finding != null && RouteText.lacksFactsOnly(finding))
                        .toList();
        boolean together = lacking.size() > 1;
        for (Asked asked : own) {
            boolean chosen = !full && asked.group() != null && asked.verdict() == Verdict.MET;
            boolean idle = !full && !chosen && hasMetAlternative(asked, own);
            boolean told = together
                    && lacking.stream().anyMatch(finding -> finding.criterion().equals(asked.asks()));
            if (!idle && !told) {
                asked(asked, chosen, depth + 1);
            }
        }
        if (together) {
            List<String> titles = lacking.stream()
                    .map(finding -> finding.title().in(language))
                    .toList();
            line(depth + 1, "- " + sentences.lacking(titles, lacking) + " " + sentences.citations(lacking));
        }
    }

    /** Where one of several suffices and is there, the others do not matter. */
    private static boolean hasMetAlternative(Asked asked, List<Asked> route) {
        return asked.group() != null
                && route.stream()
                        .anyMatch(other -> asked.group().equals(other.group()) && other.verdict() == Verdict.MET);
    }

    /** Of one route among several it is enough to say once which facts would open it. */
    private static boolean lacksFactsOnly(Finding finding) {
        return finding.verdict() == Verdict.UNKNOWN
                && isCondition(finding)
                && finding.openBecause().equals(List.of(OpenReason.MISSING_FACTS));
    }

    private static String name(RouteFinding route) {
        return route.reading() == null ? route.route() : route.route() + route.reading();
    }

    private void asked(Asked asked, boolean chosen, int depth) {
        String alternative =
                asked.group() == null || chosen ? "" : say("[một trong nhóm ", "[one of ") + asked.group() + "] ";
        AwardFinding needed = asked.award();
        if (needed != null) {
            Text title = needed.title();
            String name = title == null ? needed.award() : title.in(language);
            line(
                    depth,
                    "- " + alternative + Text.of(asked.verdict()).in(language) + ": " + name + ". "
                            + say("Căn cứ ", "By ") + asked.citation().in(language) + ".");
            award(needed, depth + 1);
            return;
        }
        Finding finding = findings.get(asked.asks());
        if (finding != null && shown(asked)) {
            line(depth, "- " + alternative + sentences.of(finding));
        }
    }

    private boolean shown(Asked asked) {
        if (asked.award() != null) {
            return true;
        }
        Finding finding = findings.get(asked.asks());
        return finding != null && isCondition(finding) && (full || finding.verdict() != Verdict.NOT_APPLICABLE);
    }

    private void part(int depth, String heading) {
        if (depth == 0) {
            line(0, "");
        }
        line(depth, heading);
    }

    private String say(String vi, String en) {
        return language == Language.VIETNAMESE ? vi : en;
    }

    private void line(int depth, String words) {
        lines.add(words.isEmpty() ? "" : "  ".repeat(depth) + words);
    }
}
