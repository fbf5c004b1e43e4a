package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.Verdict;
import org.khen.facts.Nomination;
import org.khen.internal.Trial;
import org.khen.internal.cases.ExpectedWords;
import org.khen.pack.AwardScope;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.RouteRow;
import org.khen.pack.Text;

/** Every criterion that can refuse: some case has to be refused because of it alone, and not if it alone were otherwise. */
final class RefusalItems {

    private static final Text NOBODY_ASKS =
            new Text("không khen thưởng nào yêu cầu tiêu chí này", "no award asks for it");
    private static final Text ASKED_BY_UNSEEN = new Text(
            "chỉ được yêu cầu theo văn bản chưa xem được nguyên văn", "only texts that nobody has seen ask for it");
    private static final Text NEVER_ALONE = new Text(
            "luôn còn trường hợp xét khác để ngỏ vì chưa có nguyên văn",
            "some other route always stays open for want of its text");

    private final ProvedPack proved;
    private final Trial trial;
    private final Reach reach;
    private final RouteReach routes;
    private final Companions companions;

    private RefusalItems(ProvedPack proved, Trial trial) {
        this.proved = proved;
        this.trial = trial;
        this.reach = new Reach(proved.packs(), proved.sources());
        this.routes = new RouteReach(proved, reach);
        this.companions = new Companions(proved, new Implications(proved.packs(), proved.sources(), trial));
    }

    static List<CoverageItem> of(ProvedPack proved, Trial trial) {
        RefusalItems all = new RefusalItems(proved, trial);
        Map<String, Criterion> criteria = new LinkedHashMap<>();
        proved.pack()
                .topics()
                .forEach(topic -> topic.criteria().stream()
                        .filter(row -> row.kind() == CriterionKind.REQUIREMENT || row.kind() == CriterionKind.BAR)
                        .forEach(row -> criteria.put(row.id(), row)));
        List<CoverageItem> items = new ArrayList<>();
        criteria.values().forEach(criterion -> items.add(all.item(criterion)));
        return items;
    }

    private CoverageItem item(Criterion criterion) {
        String id = criterion.id();
        List<String> by = proved.passed().stream()
                .filter(passed -> refusedBy(passed, criterion))
                .map(passed -> passed.situation().id())
                .toList();
        return new CoverageItem(
                CoverageKind.SOLE_REFUSAL,
                proved.pack().id(),
                criterion.at(),
                id,
                new Text(
                        "tiêu chí " + id + ": riêng nó làm hồ sơ không đủ điều kiện",
                        "criterion " + id + ": alone refuses"),
                by,
                by.isEmpty() ? whyNot(criterion) : null,
                new Text(
                        "Thêm một tình huống mong đợi \"không đủ điều kiện\" chỉ vì tiêu chí " + id
                                + ", mọi điều khác đều đạt.",
                        "Add a case that expects \"not eligible\" because of the criterion " + id
                                + " alone, with everything else met."));
    }

    private boolean refusedBy(ProvedPack.Read passed, Criterion criterion) {
        String expected = passed.situation().expectedOutcome();
        Nomination nomination = passed.nomination();
        Decision decision = passed.result().decision();
        if (expected == null
                || nomination == null
                || decision == null
                || ExpectedWords.outcome(expected) != Outcome.NOT_ELIGIBLE) {
            return false;
        }
        Finding finding = decision.finding(criterion.id());
        if (finding == null || !finding.stops()) {
            return false;
        }
        Verdict otherwise = finding.verdict() == Verdict.MET ? Verdict.NOT_MET : Verdict.MET;
        return trial.supposing(criterion.id(), otherwise).decide(nomination).outcome() != Outcome.NOT_ELIGIBLE;
    }

    /** Why no dossier can be refused for it alone; {@code null} if one can. */
    private @Nullable Text whyNot(Criterion criterion) {
        if (!routes.canBe(criterion, true)) {
            return reach.whyNotAll(criterion);
        }
        List<RouteRow> asking = proved.routes().stream()
                .filter(row -> row.asks().equals(criterion.id()))
                .toList();
        if (asking.isEmpty()) {
            return NOBODY_ASKS;
        }
        List<RouteRow> seen =
                asking.stream().filter(row -> !proved.textNotSeen(row.source())).toList();
        if (seen.isEmpty()) {
            return ASKED_BY_UNSEEN;
        }
        List<List<List<String>>> alongside = new ArrayList<>();
        if (seen.stream().anyMatch(row -> canRefuseAlone(row, alongside))) {
            return null;
        }
        return alongside.isEmpty() ? NEVER_ALONE : Companions.why(alongside);
    }

    /**
     * Whether all other routes can fail by something that the route of the row does not ask for, and nothing on it fails along.
     *
     * @param alongside takes what fails along, wherever something does
     */
    private boolean canRefuseAlone(RouteRow row, List<List<List<String>>> alongside) {
        if (AwardScope.isMark(row.award())) {
            return true;
        }
        for (LocalDate day : companions.days(row)) {
            if (!row.inForce().holds(day)) {
                continue;
            }
            List<RouteReach.Route> all = routes.routes(row.award(), row.subject(), day);
            for (RouteReach.Route own : all) {
                if (!own.rows().contains(row)) {
                    continue;
                }
                List<List<String>> along = companions.of(row, own, day);
                if (!along.isEmpty()) {
                    alongside.add(along);
                } else if (canRefuseAlone(row, own, all, day)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean canRefuseAlone(RouteRow row, RouteReach.Route own, List<RouteReach.Route> all, LocalDate day) {
        Set<String> letThrough = own.rows().stream()
                .filter(other -> other.group() == null && !other.asks().equals(row.asks()))
                .map(RouteRow::asks)
                .collect(Collectors.toSet());
        return all.stream().allMatch(route -> routes.canBeRefused(route, day, letThrough, new HashSet<>()));
    }
}
