package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.Verdict;
import org.khen.pack.AwardScope;
import org.khen.pack.CellRef;
import org.khen.pack.RouteRow;
import org.khen.pack.Subject;
import org.khen.pack.Text;

/** Every route to an award: a case has to decide it. Where its text allows no decision, that it is open has to be shown. */
final class RouteItems {

    private final ProvedPack proved;
    private final RouteReach reach;
    private final Map<Key, Found> routes = new LinkedHashMap<>();

    private RouteItems(ProvedPack proved) {
        this.proved = proved;
        this.reach = new RouteReach(proved, new Reach(proved.packs(), proved.sources()));
    }

    private record Key(
            String award,
            Subject subject,
            String route,
            @Nullable String reading) {}

    /**
     * A route on all its days.
     *
     * @param at the first row that makes it
     * @param decidable whether it can be met or refused on any of them
     */
    private record Found(CellRef at, boolean decidable) {}

    static List<CoverageItem> of(ProvedPack proved) {
        RouteItems all = new RouteItems(proved);
        record Asked(String award, Subject subject) {}
        Set<Asked> asked = new LinkedHashSet<>();
        proved.pack().routes().stream()
                .filter(row -> !AwardScope.isMark(row.award()))
                .forEach(row -> asked.add(new Asked(row.award(), row.subject())));
        asked.forEach(of -> all.find(of.award(), of.subject()));
        List<CoverageItem> items = new ArrayList<>();
        all.routes.forEach((key, found) -> items.add(all.item(key, found)));
        return items;
    }

    private void find(String award, Subject subject) {
        for (LocalDate day : RouteDays.of(proved, award, subject)) {
            for (RouteReach.Route route : reach.routes(award, subject, day)) {
                RouteRow first = route.rows().stream()
                        .filter(this::isOfThePack)
                        .findFirst()
                        .orElse(null);
                if (first == null) {
                    continue;
                }
                boolean decidable = reach.canBeMet(route) || reach.canBeRefused(route, day);
                routes.merge(
                        new Key(award, subject, route.name(), route.reading()),
                        new Found(first.at(), decidable),
                        (one, other) -> new Found(one.at(), one.decidable() || other.decidable()));
            }
        }
    }

    /** A pack that only adds priorities and papers to a route makes no route. */
    private boolean isOfThePack(RouteRow row) {
        return proved.pack().routes().contains(row) && reach.gates(row);
    }

    private CoverageItem item(Key key, Found found) {
        Set<Verdict> wanted = found.decidable()
                ? EnumSet.of(Verdict.MET, Verdict.NOT_MET)
                : EnumSet.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN);
        List<String> by = proved.passed().stream()
                .filter(passed -> passed.situation().award().equals(key.award())
                        && passed.subject() == key.subject()
                        && decides(passed.result().decision(), key, wanted))
                .map(passed -> passed.situation().id())
                .toList();
        Text what = new Text(
                "khen thưởng " + key.award() + " (" + key.subject().vi() + "): "
                        + (key.route().equals(RouteReach.EVERY_ROUTE)
                                ? "trường hợp xét duy nhất"
                                : "trường hợp xét " + key.route())
                        + (key.reading() == null ? "" : ", cách hiểu " + key.reading()),
                "award " + key.award() + " (" + key.subject().en() + "): "
                        + (key.route().equals(RouteReach.EVERY_ROUTE) ? "its only route" : "route " + key.route())
                        + (key.reading() == null ? "" : ", reading " + key.reading()));
        return new CoverageItem(
                CoverageKind.ROUTE,
                proved.pack().id(),
                found.at(),
                key.award(),
                what,
                by,
                null,
                found.decidable()
                        ? new Text(
                                "Thêm một tình huống đủ thông tin để kết luận đạt hoặc không đạt – " + what.vi() + ".",
                                "Add a case with the facts that decide it – " + what.en() + ".")
                        : new Text(
                                "Thêm một tình huống xét theo trường hợp này (chưa có nguyên văn nên để ngỏ) – "
                                        + what.vi() + ".",
                                "Add a case that looks at it, be it left open for want of its text – " + what.en()
                                        + "."));
    }

    private static boolean decides(@Nullable Decision decision, Key key, Set<Verdict> wanted) {
        return decision != null
                && decision.awardFinding().routes().stream()
                        .anyMatch(route -> route.route().equals(key.route())
                                && Objects.equals(route.reading(), key.reading())
                                && wanted.contains(route.verdict()));
    }
}
