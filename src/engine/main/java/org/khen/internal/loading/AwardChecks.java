package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.khen.internal.combinations.Days;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Award;
import org.khen.pack.AwardScope;
import org.khen.pack.RouteRow;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** Holds awards against each other, and what routes ask for. */
final class AwardChecks {

    private final PackSet packs;
    private final RowProblems problems;
    private final Set<Set<String>> cycles = new LinkedHashSet<>();

    AwardChecks(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check() {
        packs.awards().values().forEach(this::overlaps);
        for (Placed<RouteRow> route : packs.allRoutes()) {
            star(route);
            reading(route);
            if (route.item().asksAward() != null) {
                follow(
                        route,
                        new ArrayList<>(List.of(route.item().award())),
                        route.item().inForce());
            }
        }
    }

    private void overlaps(List<Placed<Award>> rows) {
        for (int i = 0; i < rows.size(); i++) {
            Placed<Award> row = rows.get(i);
            rows.subList(0, i).stream()
                    .filter(other -> other.item().inForce().overlaps(row.item().inForce()))
                    .findFirst()
                    .ifPresent(other -> overlap(row, other));
        }
    }

    private void overlap(Placed<Award> row, Placed<Award> earlier) {
        Text place =
                RowProblems.place(row.pack(), earlier.pack(), earlier.item().at());
        problems.add(
                ProblemCode.AWARD_OVERLAP,
                row.pack(),
                row.item().at(),
                AwardsTable.FROM,
                new Text(
                        "\"" + row.item().id() + "\" có hai dòng cùng hiệu lực; dòng kia tại " + place.vi() + ".",
                        "\"" + row.item().id() + "\" has two rows in force at once; the other is at " + place.en()
                                + "."),
                new Text("Hãy điền \"Đến hết ngày\" cho dòng trước.", "Give the earlier row its last day."));
    }

    /** What every award asks for is looked at beside the routes, on the same dossier; another award has routes of its own. */
    private void star(Placed<RouteRow> row) {
        if (!AwardScope.isMark(row.item().award()) || row.item().asksAward() == null) {
            return;
        }
        problems.add(
                ProblemCode.STAR_REFUSES,
                row.pack(),
                row.item().at(),
                RoutesTable.ASKS,
                new Text(
                        "Dòng của nhiều khen thưởng (*) không đòi được một khen thưởng khác: \""
                                + row.item().asks() + "\".",
                        "A row for several awards (*) cannot ask for another award (\""
                                + row.item().asks() + "\")."),
                new Text("Hãy ghi một dòng cho từng mã khen thưởng.", "Write a row for each award."));
    }

    private void reading(Placed<RouteRow> row) {
        String letter = row.item().reading();
        if (letter == null) {
            return;
        }
        boolean hasOther = packs.allRoutes().stream()
                .map(Placed::item)
                .anyMatch(other -> other.award().equals(row.item().award())
                        && other.reading() != null
                        && !other.reading().equals(letter)
                        && other.inForce().overlaps(row.item().inForce()));
        if (!hasOther) {
            problems.readingAlone(row.pack(), row.item().at(), RoutesTable.READING, letter);
        }
    }

    /** Follows what an award asks for on the days on which all rows of the way are in force. */
    private void follow(Placed<RouteRow> row, List<String> way, Validity days) {
        String asked = row.item().asksAward();
        if (asked == null) {
            return;
        }
        if (way.contains(asked)) {
            List<String> circle = way.subList(way.indexOf(asked), way.size());
            if (cycles.add(Set.copyOf(circle))) {
                cycle(row, circle, asked);
            }
            return;
        }
        List<String> further = new ArrayList<>(way);
        further.add(asked);
        for (Placed<RouteRow> next : packs.allRoutes()) {
            if (next.item().award().equals(asked) && next.item().asksAward() != null) {
                Days.common(days, next.item().inForce()).ifPresent(common -> follow(next, further, common));
            }
        }
    }

    private void cycle(Placed<RouteRow> row, List<String> circle, String asked) {
        String named = String.join(" → ", circle) + " → " + asked;
        problems.add(
                ProblemCode.AWARD_CYCLE,
                row.pack(),
                row.item().at(),
                RoutesTable.ASKS,
                new Text(
                        "Các khen thưởng đòi hỏi lẫn nhau: " + named + ".",
                        "Awards ask for each other: " + named + "."),
                new Text("Hãy xóa một trong các yêu cầu này.", "Delete one of these rows."));
    }
}
