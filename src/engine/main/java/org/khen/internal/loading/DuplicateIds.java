package org.khen.internal.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        among(packs.allMovements(), LaunchedMovement::id, LaunchedMovement::at, MovementsTable.ID);
        among(packs.allCriteria(), Criterion::id, Criterion::at, CriteriaTable.ID);
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
        packs.limits().values().forEach(this::oneHome);
    }

    private void oneHome(List<Placed<Limit>> rows) {
        Placed<Limit> first = rows.get(0);
        for (Placed<Limit> row : rows) {
            if (!row.pack().id().equals(first.pack().id())
                    || !row.item().at().file().equals(first.item().at().file())) {
                add(
                        row.pack(),
                        row.item().at(),
                        LimitsTable.ID,
                        row.item().id(),
                        first.pack(),
                        first.item().at());
            }
        }
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
