package org.khen.internal.loading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.internal.combinations.Days;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.Language;
import org.khen.pack.RouteRow;
import org.khen.pack.Source;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/**
 * Holds rows of routes against those of packs below, for an award that these describe: a row may demand more of those whom a route
 * is for, and may never open a way, or widen one, that the law does not know.
 */
final class RouteLayers {

    private static final String EVERY = "*";

    private final PackSet packs;
    private final Overriding overriding;
    private final RowProblems problems;

    RouteLayers(PackSet packs, Overriding overriding, RowProblems problems) {
        this.packs = packs;
        this.overriding = overriding;
        this.problems = problems;
    }

    void check() {
        for (Placed<RouteRow> row : packs.allRoutes()) {
            RouteRow route = row.item();
            List<Placed<RouteRow>> below = packs.below(row.pack(), packs.allRoutes()).stream()
                    .filter(lower -> lower.item().award().equals(route.award())
                            && lower.item().subject() == route.subject()
                            && lower.item().inForce().overlaps(route.inForce()))
                    .toList();
            if (below.isEmpty() || route.award().equals(EVERY)) {
                continue;
            }
            List<Placed<RouteRow>> repeated = below.stream()
                    .filter(lower -> lower.item().saysTheSameAs(route))
                    .toList();
            if (repeated.isEmpty()) {
                added(row, below);
            } else {
                repeated(row, repeated);
            }
        }
    }

    /** The same demand by another source: only where nobody has seen the text of the first. */
    private void repeated(Placed<RouteRow> row, List<Placed<RouteRow>> below) {
        Placed<RouteRow> first = below.get(0);
        Text place = RowProblems.place(row.pack(), first.pack(), first.item().at());
        overriding.add(
                row.pack(),
                row.item().at(),
                RoutesTable.ASKS,
                row.item().name(),
                row.item().inForce(),
                place);
        for (Placed<RouteRow> lower : below) {
            if (LayerChecks.textSeen(packs, lower.item().source())) {
                Text there =
                        RowProblems.place(row.pack(), lower.pack(), lower.item().at());
                LayerChecks.refuse(
                        problems,
                        row,
                        row.item().at(),
                        RoutesTable.ASKS,
                        new Text(
                                "\"" + row.item().name()
                                        + "\" không thay được, vì văn bản đã xem nguyên văn đã yêu cầu tại "
                                        + there.vi() + ".",
                                "\"" + row.item().name()
                                        + "\" cannot be replaced, for a text that was seen asks for it at " + there.en()
                                        + "."),
                        new Text("Hãy xóa dòng này.", "Delete the row."));
            }
        }
    }

    private void added(Placed<RouteRow> row, List<Placed<RouteRow>> below) {
        RouteRow route = row.item();
        if (!gates(route)) {
            return;
        }
        if (route.group() != null && below.stream().anyMatch(lower -> isAlternative(route, lower.item()))) {
            refuse(
                    row,
                    RoutesTable.GROUP,
                    below,
                    "thêm một lựa chọn vào nhóm thay thế \"" + route.group() + "\"",
                    "adds an alternative to the group \"" + route.group() + "\"",
                    new Text("Hãy dùng chữ khác cho nhóm này.", "Give the group another letter."));
        } else if (isNewReading(route, below)) {
            refuse(
                    row,
                    RoutesTable.READING,
                    below,
                    "thêm cách hiểu \"" + route.reading() + "\"",
                    "adds the reading \"" + route.reading() + "\"",
                    new Text("Hãy để trống cột \"Cách hiểu\".", "Clear the column \"reading\"."));
        } else if (requires(route)) {
            forWhom(row, below);
        }
    }

    /** A requirement says whom its route is for: it must be for people for whom the route is there without it. */
    private void forWhom(Placed<RouteRow> row, List<Placed<RouteRow>> below) {
        RouteRow route = row.item();
        boolean named = below.stream().anyMatch(lower -> !lower.item().route().equals(EVERY));
        if (route.route().equals(EVERY) && named) {
            return; // a demand of every route
        }
        List<Validity> there = below.stream()
                .map(Placed::item)
                .filter(lower -> lower.route().equals(route.route()))
                .filter(this::requires)
                .filter(lower -> lower.who().isEmpty()
                        || (!route.who().isEmpty() && lower.who().containsAll(route.who())))
                .map(RouteRow::inForce)
                .toList();
        Validity known =
                Days.hull(below.stream().map(lower -> lower.item().inForce()).toList());
        Optional<Validity> days = Days.common(route.inForce(), known);
        if (days.isPresent() && Days.firstGap(days.get(), there).isPresent()) {
            refuse(
                    row,
                    route.route().equals(EVERY) ? RoutesTable.WHO : RoutesTable.ROUTE,
                    below,
                    route.route().equals(EVERY)
                            ? "mở khen thưởng này cho người mà bộ làm nền không quy định"
                            : "mở trường hợp xét \"" + route.route() + "\" cho người mà bộ làm nền không quy định",
                    route.route().equals(EVERY)
                            ? "opens the award to people for whom the pack below does not have it"
                            : "opens the route \"" + route.route()
                                    + "\" to people for whom the pack below does not have it",
                    new Text(
                            "Hãy ghi trường hợp xét và nhóm đã có ở bộ làm nền.",
                            "Use a route and groups that the pack below has."));
        }
    }

    private static boolean isAlternative(RouteRow route, RouteRow lower) {
        boolean together = route.route().equals(lower.route())
                || route.route().equals(EVERY)
                || lower.route().equals(EVERY);
        return together && Objects.equals(route.group(), lower.group());
    }

    private static boolean isNewReading(RouteRow route, List<Placed<RouteRow>> below) {
        String letter = route.reading();
        return letter != null
                && below.stream().anyMatch(lower -> lower.item().reading() != null)
                && below.stream().noneMatch(lower -> letter.equals(lower.item().reading()));
    }

    private @Nullable CriterionKind kind(RouteRow route) {
        Criterion criterion = packs.criterion(route.asks());
        return criterion == null ? null : criterion.kind();
    }

    private boolean gates(RouteRow route) {
        CriterionKind kind = kind(route);
        return route.asksAward() != null
                || (kind != null && kind != CriterionKind.PRIORITY && kind != CriterionKind.PROCEDURE);
    }

    private boolean requires(RouteRow route) {
        return route.asksAward() != null || kind(route) == CriterionKind.REQUIREMENT;
    }

    private void refuse(
            Placed<RouteRow> row, Column column, List<Placed<RouteRow>> below, String vi, String en, Text advice) {
        Placed<RouteRow> lower = below.get(0);
        Text place = RowProblems.place(row.pack(), lower.pack(), lower.item().at());
        RouteRow route = row.item();
        problems.add(
                ProblemCode.OVERRIDE_LOOSENS,
                row.pack(),
                route.at(),
                column,
                new Text(
                        "Dòng này" + cited(row, Language.VIETNAMESE) + " " + vi + ", làm nhẹ quy định về \""
                                + route.award() + "\" tại " + place.vi() + cited(lower, Language.VIETNAMESE) + ".",
                        "The row" + cited(row, Language.ENGLISH) + " " + en + ", and loosens what is said of \""
                                + route.award() + "\" at " + place.en() + cited(lower, Language.ENGLISH) + "."),
                advice);
    }

    private String cited(Placed<RouteRow> row, Language language) {
        Source source = packs.source(row.item().source());
        return source == null ? "" : " (" + Citation.of(source).in(language) + ")";
    }
}
