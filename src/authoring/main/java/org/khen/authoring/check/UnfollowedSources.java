package org.khen.authoring.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.authoring.check.CheckedPacks.Placed;
import org.khen.internal.problems.Dates;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.Award;
import org.khen.pack.AwardScope;
import org.khen.pack.Criterion;
import org.khen.pack.RouteRow;
import org.khen.pack.Source;
import org.khen.pack.Text;

/**
 * Rows of {@code routes.csv} that end with their source although what they are about goes on: the award is still given but
 * nothing is asked for it any more, or the criterion is still in force but nobody asks for it any more. Both look as if the row of
 * the instrument that followed had been forgotten.
 *
 * <p>A row that outlives its source does not load at all ({@code SOURCE-NOT-IN-FORCE}).
 */
final class UnfollowedSources implements Check {

    @Override
    public void check(CheckedPacks packs, Problems found) {
        List<Placed<RouteRow>> routes = packs.routes();
        by(routes, RouteRow::asks).forEach((asked, rows) -> {
            Placed<Criterion> criterion = packs.criteria().get(asked);
            Placed<RouteRow> last = last(rows, packs);
            LocalDate next = last == null ? null : dayAfter(last);
            if (criterion != null
                    && last != null
                    && next != null
                    && criterion.item().inForce().holds(next)) {
                add(
                        packs,
                        found,
                        last,
                        new Text(
                                "tiêu chí \"" + asked + "\" còn hiệu lực nhưng không khen thưởng nào yêu cầu nữa",
                                "the criterion \"" + asked + "\" is in force but no award asks for it any more"));
            }
        });
        by(routes, RouteRow::award).forEach((award, rows) -> {
            Placed<RouteRow> last = AwardScope.isMark(award) ? null : last(rows, packs);
            LocalDate next = last == null ? null : dayAfter(last);
            if (last != null && next != null && goesOn(award, next, packs)) {
                add(
                        packs,
                        found,
                        last,
                        new Text(
                                "khen thưởng \"" + award + "\" còn hiệu lực nhưng không còn yêu cầu nào",
                                "the award \"" + award + "\" is in force but nothing is asked for it any more"));
            }
        });
    }

    private static Map<String, List<Placed<RouteRow>>> by(List<Placed<RouteRow>> rows, Function<RouteRow, String> key) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> key.apply(row.item()), LinkedHashMap::new, Collectors.toList()));
    }

    /** The last row to end; {@code null} if one does not end, or the last does not end with its source. */
    private static @Nullable Placed<RouteRow> last(List<Placed<RouteRow>> rows, CheckedPacks packs) {
        if (rows.stream().anyMatch(row -> row.item().inForce().to() == null)) {
            return null;
        }
        Placed<RouteRow> last = rows.stream()
                .max(Comparator.comparing((Placed<RouteRow> row) ->
                        Objects.requireNonNull(row.item().inForce().to())))
                .orElseThrow();
        Source source = packs.source(last.item().source());
        return source != null
                        && Objects.equals(
                                source.inForce().to(), last.item().inForce().to())
                ? last
                : null;
    }

    private static @Nullable LocalDate dayAfter(Placed<RouteRow> row) {
        LocalDate end = row.item().inForce().to();
        return end == null ? null : end.plusDays(1);
    }

    /** Whether one row of the award holds before the day and on it: a row of its own from that day on was somebody's choice. */
    private static boolean goesOn(String award, LocalDate day, CheckedPacks packs) {
        return packs.awards().stream()
                .map(Placed::item)
                .filter(row -> row.id().equals(award))
                .map(Award::inForce)
                .anyMatch(days -> days.holds(day) && days.holds(day.minusDays(1)));
    }

    private static void add(CheckedPacks packs, Problems found, Placed<RouteRow> row, Text what) {
        LocalDate end = Objects.requireNonNull(row.item().inForce().to());
        found.add(
                ProblemCode.SOURCE_UNFOLLOWED,
                row.pack(),
                packs.cell(row, row.item().at(), "to"),
                new Text(
                        "Căn cứ \"" + row.item().source() + "\" hết hiệu lực sau ngày " + Dates.vi(end)
                                + "; từ ngày hôm sau " + what.vi() + ".",
                        "The source \"" + row.item().source() + "\" ends on " + Dates.en(end) + "; from the day after "
                                + what.en() + "."),
                new Text(
                        "Hãy thêm dòng của văn bản thay thế, hoặc cho chấm dứt cùng ngày với căn cứ.",
                        "Add the row of the instrument that followed, or end both on the same day."));
    }
}
