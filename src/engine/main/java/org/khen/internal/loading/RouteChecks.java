package org.khen.internal.loading;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khen.internal.combinations.Days;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.Dates;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Award;
import org.khen.pack.AwardScope;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.RouteRow;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** Finds rows of {@code routes.csv} that can never do what they say, and criteria that none of them asks for. */
final class RouteChecks {

    private static final String EVERY = "*";

    private final PackSet packs;
    private final RowProblems problems;

    RouteChecks(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check() {
        for (Placed<RouteRow> row : packs.allRoutes()) {
            subject(row);
            who(row);
            if (packs.isSound(RoutesTable.FORMAT) && packs.isSound(CriteriaTable.FORMAT)) {
                empty(row);
            }
        }
        if (packs.isSound(RoutesTable.FORMAT)) {
            unasked();
        }
    }

    private void subject(Placed<RouteRow> row) {
        RouteRow route = row.item();
        Criterion criterion = packs.criterion(route.asks());
        if (criterion != null && !criterion.subjects().contains(route.subject())) {
            notFor(row, RoutesTable.ASKS, "Tiêu chí", "The criterion", route.asks());
        }
        if (!isFor(route.award(), route.subject())) {
            notFor(row, RoutesTable.AWARD, "Khen thưởng", "The award", route.award());
        }
        String asked = route.asksAward();
        if (asked != null && !isFor(asked, route.subject())) {
            notFor(row, RoutesTable.ASKS, "Khen thưởng", "The award", asked);
        }
    }

    /** Whether some row of the award is for the subject; an award that is not known is told elsewhere. */
    private boolean isFor(String award, Subject subject) {
        List<Placed<Award>> rows = packs.awards().getOrDefault(award, List.of());
        return rows.isEmpty()
                || rows.stream().anyMatch(row -> row.item().subjects().contains(subject));
    }

    private void notFor(Placed<RouteRow> row, Column column, String vi, String en, String id) {
        Subject subject = row.item().subject();
        add(
                ProblemCode.ROUTE_SUBJECT,
                row,
                column,
                new Text(
                        vi + " \"" + id + "\" không áp dụng cho " + subject.vi() + ".",
                        en + " \"" + id + "\" is not for subject " + subject.en() + "."),
                new Text(
                        "Hãy sửa cột \"Áp dụng cho\" ở dòng này hoặc ở bảng kia.",
                        "Mend the subjects of this row, or those in the other table."));
    }

    /** Groups are groups of people who work: a collective or household belongs to none. */
    private void who(Placed<RouteRow> row) {
        if (!row.item().who().isEmpty() && row.item().subject() != Subject.PERSON) {
            add(
                    ProblemCode.ROUTE_SUBJECT,
                    row,
                    RoutesTable.WHO,
                    new Text(
                            "Nhóm lao động chỉ có ở cá nhân, còn dòng này áp dụng cho "
                                    + row.item().subject().vi() + ".",
                            "Only individuals belong to groups, and the row is for subject "
                                    + row.item().subject().en() + "."),
                    new Text(
                            "Hãy xóa ô này, hoặc sửa cột \"Áp dụng cho\".",
                            "Clear the cell, or mend the column \"subject\"."));
        }
    }

    /** A route is for those of whom it requires something itself; one that requires nothing would be for nobody. */
    private void empty(Placed<RouteRow> row) {
        RouteRow route = row.item();
        if (AwardScope.isMark(route.award()) || requires(route)) {
            return;
        }
        List<Validity> covered = packs.allRoutes().stream()
                .map(Placed::item)
                .filter(other -> isOfSameAward(other, route))
                .filter(other -> other.route().equals(route.route())
                        ? requires(other)
                        : route.route().equals(EVERY))
                .map(RouteRow::inForce)
                .toList();
        Optional<Validity> gap = Days.firstGap(route.inForce(), covered);
        if (gap.isEmpty()) {
            return;
        }
        Text span = Dates.span(gap.get());
        boolean every = route.route().equals(EVERY);
        add(
                ProblemCode.ROUTE_EMPTY,
                row,
                RoutesTable.ROUTE,
                new Text(
                        (every ? "Khen thưởng \"" + route.award() : "Trường hợp \"" + route.route())
                                + "\" không có tiêu chuẩn nào của riêng mình" + spanned(span.vi())
                                + ", nên không ai đạt được.",
                        (every ? "The award \"" + route.award() : "The route \"" + route.route())
                                + "\" requires nothing of its own" + spanned(span.en()) + ", so nobody can meet it."),
                new Text(
                        "Hãy ghi ở đây một tiêu chuẩn hoặc một khen thưởng, hoặc xóa dòng này.",
                        "Ask here for a requirement or an award, or delete the row."));
    }

    private static String spanned(String days) {
        return days.isEmpty() ? "" : " " + days;
    }

    private static boolean isOfSameAward(RouteRow other, RouteRow route) {
        return other.award().equals(route.award())
                && other.subject() == route.subject()
                && (other.reading() == null || Objects.equals(other.reading(), route.reading()));
    }

    private boolean requires(RouteRow route) {
        Criterion criterion = packs.criterion(route.asks());
        return route.asksAward() != null || criterion == null || criterion.kind() == CriterionKind.REQUIREMENT;
    }

    private void unasked() {
        Set<String> asked = new HashSet<>();
        packs.allRoutes().forEach(row -> asked.add(row.item().asks()));
        if (asked.stream().anyMatch(id -> !id.startsWith(RouteRow.AWARD) && packs.criterion(id) == null)) {
            return; // a row that misspells a criterion means to ask for one
        }
        for (Placed<Criterion> row : packs.allCriteria()) {
            String id = row.item().id();
            if (!asked.contains(id)) {
                problems.add(
                        ProblemCode.CRITERION_UNASKED,
                        row.pack(),
                        row.item().at(),
                        CriteriaTable.ID,
                        new Text(
                                "Không dòng nào của routes.csv yêu cầu \"" + id + "\".",
                                "No row of routes.csv asks for \"" + id + "\"."),
                        new Text("Hãy thêm vào routes.csv, hoặc xóa tiêu chí.", "Add it to routes.csv, or delete it."));
            }
        }
    }

    private void add(ProblemCode code, Placed<RouteRow> row, Column column, Text message, Text advice) {
        problems.add(code, row.pack(), row.item().at(), column, message, advice);
    }
}
