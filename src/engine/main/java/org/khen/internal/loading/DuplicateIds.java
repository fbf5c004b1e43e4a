package org.khen.internal.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.khen.internal.csv.Column;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.Case;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.Evidence;
import org.khen.pack.LaunchedMovement;
import org.khen.pack.Limit;
import org.khen.pack.Source;
import org.khen.pack.Text;

/** Finds codes that stand twice where each may stand once. */
final class DuplicateIds {

    private final PackSet packs;
    private final RowProblems problems;

    DuplicateIds(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    /** Those of one table of sources: a pack keeps only the first of them. */
    static void amongSources(List<Source> rows, Problems problems, String pack) {
        Map<String, Source> first = new HashMap<>();
        for (Source row : rows) {
            Source earlier = first.putIfAbsent(row.id(), row);
            if (earlier != null) {
                CellRef at = earlier.at();
                Text place = new Text(at.file() + ", dòng " + at.line(), at.file() + ", line " + at.line());
                problems.add(
                        ProblemCode.DUPLICATE_ID, pack, row.at(), message(SourcesTable.ID, row.id(), place), advice());
            }
        }
    }

    void check() {
        List<Placed<Source>> sources = packs.packs().stream()
                .flatMap(pack -> pack.pack().sources().values().stream().map(source -> new Placed<>(pack, source)))
                .toList();
        among(sources, Source::id, Source::at, SourcesTable.ID);
        packs.criteria()
                .values()
                .forEach(rows ->
                        acrossPacks(rows, Criterion::id, Criterion::at, CriteriaTable.ID, (row, earlier) -> false));
        among(packs.allMovements(), LaunchedMovement::id, LaunchedMovement::at, MovementsTable.ID);
        for (ReadPack pack : packs.packs()) {
            among(
                    packs.allCases().stream()
                            .filter(row -> row.pack().id().equals(pack.id()))
                            .toList(),
                    Case::id,
                    Case::at,
                    CasesTable.ID);
            among(
                    pack.pack().evidence().stream()
                            .map(evidence -> new Placed<>(pack, evidence))
                            .toList(),
                    evidence -> evidence.fact().path(),
                    Evidence::at,
                    EvidenceTable.FACT);
        }
        // The rows of one limit follow one another in one file; there its home is.
        packs.limits()
                .values()
                .forEach(rows -> acrossPacks(
                        rows,
                        Limit::id,
                        Limit::at,
                        LimitsTable.ID,
                        (row, earlier) -> row.file().equals(earlier.file())));
    }

    /** Rows of one code; some of one pack may be meant to stand together. */
    private <T> void acrossPacks(
            List<Placed<T>> rows,
            Function<T, String> id,
            Function<T, CellRef> at,
            Column column,
            BiPredicate<CellRef, CellRef> together) {
        for (int i = 0; i < rows.size(); i++) {
            Placed<T> row = rows.get(i);
            for (Placed<T> earlier : rows.subList(0, i)) {
                boolean meant = row.pack().id().equals(earlier.pack().id())
                        ? together.test(at.apply(row.item()), at.apply(earlier.item()))
                        : overrides(row, earlier, rows);
                if (!meant) {
                    add(
                            row.pack(),
                            at.apply(row.item()),
                            column,
                            id.apply(row.item()),
                            earlier.pack(),
                            at.apply(earlier.item()));
                    break;
                }
            }
        }
    }

    /**
     * Whether a row overrides a pack below its own, or both override one: then the code is meant to stand twice, and what else
     * there is to say of it is said of layers.
     */
    private <T> boolean overrides(Placed<T> row, Placed<T> earlier, List<Placed<T>> alike) {
        return packs.isBelow(earlier.pack(), row.pack())
                || alike.stream()
                        .anyMatch(base ->
                                packs.isBelow(base.pack(), row.pack()) && packs.isBelow(base.pack(), earlier.pack()));
    }

    private <T> void among(List<Placed<T>> rows, Function<T, String> id, Function<T, CellRef> at, Column column) {
        Map<String, Placed<T>> first = new HashMap<>();
        for (Placed<T> row : rows) {
            Placed<T> earlier = first.putIfAbsent(id.apply(row.item()), row);
            if (earlier != null) {
                add(
                        row.pack(),
                        at.apply(row.item()),
                        column,
                        id.apply(row.item()),
                        earlier.pack(),
                        at.apply(earlier.item()));
            }
        }
    }

    private void add(ReadPack pack, CellRef at, Column column, String id, ReadPack earlierPack, CellRef earlier) {
        Text place = RowProblems.place(pack, earlierPack, earlier);
        problems.add(ProblemCode.DUPLICATE_ID, pack, at, column, message(column, id, place), advice());
    }

    private static Text message(Column column, String id, Text place) {
        return new Text(
                "\"" + id + "\" ở cột \"" + column.vi() + "\" đã có tại " + place.vi() + ".",
                "\"" + id + "\" in the column \"" + column.en() + "\" already stands at " + place.en() + ".");
    }

    private static Text advice() {
        return new Text("Hãy đặt mã khác, hoặc xóa một dòng.", "Choose another code, or delete one row.");
    }
}
