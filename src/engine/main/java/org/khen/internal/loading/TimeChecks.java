package org.khen.internal.loading;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.khen.internal.combinations.Days;
import org.khen.internal.csv.Column;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.language.Reference;
import org.khen.internal.problems.Dates;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.Limit;
import org.khen.pack.RoundRule;
import org.khen.pack.RouteRow;
import org.khen.pack.Source;
import org.khen.pack.Table;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** Finds rows that live on days on which what they rest on does not. */
final class TimeChecks {

    private final PackSet packs;
    private final RowProblems problems;

    TimeChecks(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check() {
        packs.allCriteria()
                .forEach(row -> sources(
                        row.pack(),
                        row.item().at(),
                        CriteriaTable.SOURCES,
                        row.item().inForce(),
                        row.item().sources()));
        packs.allLimits()
                .forEach(row -> sources(
                        row.pack(),
                        row.item().at(),
                        LimitsTable.SOURCE,
                        row.item().inForce(),
                        List.of(row.item().source())));
        packs.allTables()
                .forEach(table -> table.item()
                        .rows()
                        .forEach(row -> sources(
                                table.pack(), row.at(), TableFile.SOURCE, row.inForce(), List.of(row.source()))));
        packs.allAwards()
                .forEach(row -> sources(
                        row.pack(),
                        row.item().at(),
                        AwardsTable.SOURCE,
                        row.item().inForce(),
                        List.of(row.item().source())));
        packs.allMovements()
                .forEach(row -> sources(
                        row.pack(),
                        row.item().at(),
                        MovementsTable.SOURCE,
                        row.item().inForce(),
                        List.of(row.item().source())));
        packs.allPlaces()
                .forEach(row -> sources(
                        row.pack(),
                        row.item().at(),
                        PlacesTable.SOURCE,
                        row.item().inForce(),
                        List.of(row.item().source())));
        packs.allSpends()
                .forEach(row -> sources(
                        row.pack(),
                        row.item().at(),
                        SpendsTable.SOURCE,
                        row.item().inForce(),
                        List.of(row.item().source())));
        packs.allRoundRules().forEach(this::roundRule);
        packs.allRoutes().forEach(row -> {
            sources(
                    row.pack(),
                    row.item().at(),
                    RoutesTable.SOURCE,
                    row.item().inForce(),
                    List.of(row.item().source()));
            criterionAsked(row);
            awardOf(row);
        });
        packs.allRules().forEach(this::limitsOf);
    }

    private void roundRule(Placed<RoundRule> row) {
        RoundRule rule = row.item();
        sources(row.pack(), rule.at(), RoundsTable.SOURCE, rule.inForce(), List.of(rule.source()));
        if (rule.roundingSource() != null) {
            sources(row.pack(), rule.at(), RoundsTable.ROUNDING_SOURCE, rule.inForce(), List.of(rule.roundingSource()));
        }
    }

    /** Several sources may follow one another: together they must hold every day of the row. */
    private void sources(ReadPack pack, CellRef at, Column column, Validity days, List<String> ids) {
        List<Source> sources =
                ids.stream().map(packs::source).filter(Objects::nonNull).toList();
        if (sources.size() < ids.size()) {
            return; // told as unknown
        }
        Days.firstGap(days, sources.stream().map(Source::inForce).toList()).ifPresent(gap -> {
            String named = String.join("; ", ids);
            Text span = Dates.span(gap);
            problems.add(
                    ProblemCode.SOURCE_NOT_IN_FORCE,
                    pack,
                    at,
                    column,
                    new Text(
                            "Dòng này có hiệu lực " + span.vi() + ", khi căn cứ \"" + named + "\" không có hiệu lực.",
                            "The row is in force " + span.en() + ", when its source \"" + named + "\" is not."),
                    new Text(
                            "Hãy sửa thời gian hiệu lực của dòng, hoặc thêm căn cứ cho thời gian đó.",
                            "Mend the days of the row, or add a source for those days."));
        });
    }

    private void criterionAsked(Placed<RouteRow> row) {
        String id = row.item().asks();
        List<Validity> days = packs.criteria(id).stream()
                .map(criterion -> criterion.item().inForce())
                .toList();
        if (days.isEmpty()) {
            return;
        }
        outlives(
                row,
                days,
                ProblemCode.CRITERION_NOT_IN_FORCE,
                RoutesTable.ASKS,
                new Text("tiêu chí \"" + id + "\"", "criterion \"" + id + "\""));
    }

    private void awardOf(Placed<RouteRow> row) {
        String award = row.item().award();
        List<Validity> days = packs.awards().getOrDefault(award, List.of()).stream()
                .map(named -> named.item().inForce())
                .toList();
        if (!days.isEmpty()) { // none of every award, nor of one told as unknown
            outlives(
                    row,
                    days,
                    ProblemCode.AWARD_NOT_IN_FORCE,
                    RoutesTable.AWARD,
                    new Text("khen thưởng \"" + award + "\"", "award \"" + award + "\""));
        }
    }

    private void outlives(Placed<RouteRow> row, List<Validity> days, ProblemCode code, Column column, Text other) {
        Days.firstGap(row.item().inForce(), days).ifPresent(gap -> {
            Text span = Dates.span(gap);
            problems.add(
                    code,
                    row.pack(),
                    row.item().at(),
                    column,
                    new Text(
                            "Dòng này có hiệu lực " + span.vi() + ", khi " + other.vi() + " không có hiệu lực.",
                            "The row is in force " + span.en() + ", when its " + other.en() + " is not."),
                    new Text("Hãy sửa thời gian hiệu lực của một trong hai.", "Mend the days of one of them."));
        });
    }

    private void limitsOf(Placed<ParsedRule> rule) {
        Placed<Criterion> criterion = packs.criterionOf(rule.pack(), rule.item().name());
        if (criterion == null) {
            return;
        }
        rule.item().references().stream()
                .filter(reference -> reference.kind() != Reference.Kind.AWARD)
                .map(Reference::code)
                .distinct()
                .forEach(id -> limitOf(criterion, id));
    }

    private void limitOf(Placed<Criterion> home, String id) {
        Criterion criterion = home.item();
        Placed<Table> table = packs.table(id);
        // What a pack above says is not there when this pack is loaded without it.
        List<Validity> rows = table != null
                ? table.item().rows().stream().map(Table.Row::inForce).toList()
                : packs.limit(id).stream()
                        .filter(row -> !packs.isBelow(home.pack(), row.pack()))
                        .map(Placed::item)
                        .map(Limit::inForce)
                        .toList();
        if (rows.isEmpty() || !packs.isWhole(id)) {
            return; // told already
        }
        // Gaps between the rows are told at the rows; here only days before the first and after the last.
        Validity hull = Days.hull(rows);
        Optional<Validity> gap = daysOfUse(criterion)
                .flatMap(days -> Days.firstGap(days, List.of(hull)).stream())
                .findFirst();
        if (gap.isEmpty()) {
            return;
        }
        Text span = Dates.span(gap.get());
        problems.add(
                ProblemCode.LIMIT_NOT_IN_FORCE,
                home.pack(),
                criterion.at(),
                CriteriaTable.FROM,
                new Text(
                        "Tiêu chí \"" + criterion.id() + "\" được dùng " + span.vi() + ", khi \"" + id
                                + "\" không có giá trị.",
                        "The criterion \"" + criterion.id() + "\" is used " + span.en() + ", when \"" + id
                                + "\" has no value."),
                new Text(
                        "Hãy thêm dòng vào "
                                + (table == null
                                        ? "limits.csv"
                                        : table.item().at().file()) + ", hoặc sửa thời gian hiệu lực.",
                        "Add a row to "
                                + (table == null
                                        ? "limits.csv"
                                        : table.item().at().file()) + ", or mend the days."));
    }

    /** The days on which routes ask for the criterion; if none does, its own days. */
    private Stream<Validity> daysOfUse(Criterion criterion) {
        List<Validity> asked = packs.allRoutes().stream()
                .map(Placed::item)
                .filter(route -> route.asks().equals(criterion.id()))
                .flatMap(route -> Days.common(route.inForce(), criterion.inForce()).stream())
                .toList();
        return asked.isEmpty() ? Stream.of(criterion.inForce()) : asked.stream();
    }
}
