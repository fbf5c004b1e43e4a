package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.pack.RouteRow;
import org.khen.pack.Validity;

/** Lays the routes of packs on each other: a row that a pack repeats stands for that of a pack below on its days. */
final class LayeredRoutes {

    private LayeredRoutes() {}

    /**
     * Adds the rows of a pack to those of the packs before it.
     *
     * @param rows the rows of the pack
     * @param routes takes them, by award
     */
    static void add(List<RouteRow> rows, Map<String, List<RouteRow>> routes) {
        for (RouteRow row : rows) {
            List<RouteRow> below = routes.getOrDefault(row.award(), List.of());
            List<RouteRow> kept = new ArrayList<>();
            for (RouteRow lower : below) {
                boolean repeated = !rows.contains(lower) && lower.saysTheSameAs(row);
                if (repeated) {
                    outside(lower.inForce(), row.inForce()).forEach(days -> kept.add(lower.during(days)));
                } else {
                    kept.add(lower);
                }
            }
            kept.add(row);
            routes.put(row.award(), kept);
        }
    }

    /** The days of the whole that do not lie in the other span. */
    private static List<Validity> outside(Validity whole, Validity other) {
        if (!whole.overlaps(other)) {
            return List.of(whole);
        }
        List<Validity> days = new ArrayList<>();
        if (other.from() != null && whole.holds(other.from().minusDays(1))) {
            days.add(new Validity(whole.from(), other.from().minusDays(1)));
        }
        LocalDate after = next(other.to());
        if (after != null && whole.holds(after)) {
            days.add(new Validity(after, whole.to()));
        }
        return days;
    }

    private static @Nullable LocalDate next(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1);
    }
}
