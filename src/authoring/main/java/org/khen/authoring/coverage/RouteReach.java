package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Verdict;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.RouteRow;
import org.khen.pack.Subject;

/** Which routes there are to an award on a day, and whether any dossier can meet or fail them. */
final class RouteReach {

    static final String EVERY_ROUTE = "*";

    private final ProvedPack proved;
    private final Reach reach;
    private final List<RouteRow> rows;

    RouteReach(ProvedPack proved, Reach reach) {
        this.proved = proved;
        this.reach = reach;
        this.rows = proved.routes();
    }

    /**
     * A route on some day.
     *
     * @param name its letter, or {@code *}
     * @param reading its reading; {@code null} if there is one
     * @param rows what it asks for, rows of every route included
     */
    record Route(String name, @Nullable String reading, List<RouteRow> rows) {}

    /** The routes of an award for a kind of candidate on a day, reading by reading. */
    List<Route> routes(String award, Subject subject, LocalDate day) {
        List<RouteRow> living = rows.stream()
                .filter(row -> row.award().equals(award) && row.subject() == subject)
                .filter(row -> row.inForce().holds(day))
                .toList();
        Set<@Nullable String> letters = new LinkedHashSet<>();
        living.stream().map(RouteRow::reading).filter(Objects::nonNull).forEach(letters::add);
        if (letters.isEmpty()) {
            letters.add(null);
        }
        List<Route> routes = new ArrayList<>();
        for (String letter : letters) {
            List<RouteRow> ofReading = living.stream()
                    .filter(row -> row.reading() == null || row.reading().equals(letter))
                    .toList();
            Set<String> names = new LinkedHashSet<>();
            ofReading.stream()
                    .map(RouteRow::route)
                    .filter(name -> !name.equals(EVERY_ROUTE))
                    .forEach(names::add);
            if (names.isEmpty() && !ofReading.isEmpty()) {
                names.add(EVERY_ROUTE);
            }
            for (String name : names) {
                routes.add(new Route(
                        name,
                        letter,
                        ofReading.stream()
                                .filter(row ->
                                        row.route().equals(name) || row.route().equals(EVERY_ROUTE))
                                .toList()));
            }
        }
        return routes;
    }

    /** Whether a row can stop or hold up a nomination: it asks for another award, or for more than a priority or a paper. */
    boolean gates(RouteRow row) {
        if (row.asksAward() != null) {
            return true;
        }
        Criterion criterion = reach.criterion(row.asks());
        return criterion != null
                && criterion.kind() != CriterionKind.PRIORITY
                && criterion.kind() != CriterionKind.PROCEDURE;
    }

    /** Whether a dossier can meet it. */
    boolean canBeMet(Route route) {
        Map<String, Boolean> groups = new LinkedHashMap<>();
        for (RouteRow row : route.rows()) {
            if (!gates(row)) {
                continue;
            }
            boolean met = canLetThrough(row);
            String group = row.group();
            if (group == null && !met) {
                return false;
            }
            if (group != null) {
                groups.merge(group, met, Boolean::logicalOr);
            }
        }
        return !groups.containsValue(false);
    }

    private boolean canLetThrough(RouteRow row) {
        // Whoever holds the award for the merit period meets the row, whatever its routes.
        Criterion criterion = reach.criterion(row.asks());
        return row.asksAward() != null || (criterion != null && canBe(criterion, false));
    }

    /** Whether a dossier can fail it, so that it is certainly not met. */
    boolean canBeRefused(Route route, LocalDate day) {
        return canBeRefused(route, day, Set.of(), new HashSet<>());
    }

    /** The same without the help of some criteria that have to let through. */
    boolean canBeRefused(Route route, LocalDate day, Set<String> without, Set<String> seen) {
        Map<String, Boolean> groups = new LinkedHashMap<>();
        for (RouteRow row : route.rows()) {
            if (!gates(row) || without.contains(row.asks())) {
                if (row.group() != null && gates(row)) {
                    groups.put(row.group(), false);
                }
                continue;
            }
            boolean refuses = refuses(row, day, without, seen);
            String group = row.group();
            if (group == null && refuses) {
                return true;
            }
            if (group != null) {
                groups.merge(group, refuses, Boolean::logicalAnd);
            }
        }
        return groups.containsValue(true);
    }

    /** Whether an award can be refused on a day: each of its routes has to fail. */
    boolean canBeRefused(String award, Subject subject, LocalDate day, Set<String> without, Set<String> seen) {
        List<Route> routes = routes(award, subject, day);
        // An award that asks for itself by way of others refuses nothing by that.
        if (routes.isEmpty() || !seen.add(award)) {
            return false;
        }
        boolean all = routes.stream().allMatch(route -> canBeRefused(route, day, without, seen));
        seen.remove(award);
        return all;
    }

    private boolean refuses(RouteRow row, LocalDate day, Set<String> without, Set<String> seen) {
        if (proved.textNotSeen(row.source())) {
            return false;
        }
        String award = row.asksAward();
        if (award != null) {
            return canBeRefused(award, row.subject(), day, without, seen);
        }
        Criterion criterion = reach.criterion(row.asks());
        return criterion != null && canRefuse(criterion);
    }

    /** Whether a criterion can stop a nomination. */
    boolean canRefuse(Criterion criterion) {
        return (criterion.kind() == CriterionKind.REQUIREMENT || criterion.kind() == CriterionKind.BAR)
                && canBe(criterion, true);
    }

    /** Whether anything can be found of a criterion that speaks against the nomination, or for it. */
    boolean canBe(Criterion criterion, boolean against) {
        boolean presence = criterion.kind() == CriterionKind.BAR || criterion.kind() == CriterionKind.SUSPENDS;
        return reach.verdicts(criterion).contains(presence == against ? Verdict.MET : Verdict.NOT_MET);
    }
}
