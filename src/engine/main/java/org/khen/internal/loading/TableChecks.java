package org.khen.internal.loading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.khen.internal.combinations.Box;
import org.khen.internal.combinations.RowDemand;
import org.khen.internal.combinations.TableGrid;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Table;
import org.khen.pack.Table.Aspect;
import org.khen.pack.Text;

/** Looks for combinations of conditions that no row of a table holds for, or more than one where one alone may. */
final class TableChecks {

    /** How many combinations without a row are told one by one. */
    private static final int TOLD = 4;

    /** How many are looked for: who has so many will read no further. */
    private static final int LOOKED_FOR = 100;

    private final PackSet packs;
    private final RowProblems problems;
    private final Codes codes;

    TableChecks(PackSet packs, RowProblems problems, Codes codes) {
        this.packs = packs;
        this.problems = problems;
        this.codes = codes;
    }

    void check() {
        for (Placed<Table> table : packs.allTables()) {
            twice(table);
            boolean known = true;
            for (Table.Row row : table.item().rows()) {
                known &= row(table.pack(), row);
            }
            if (known) {
                combinations(table);
            }
        }
    }

    private void twice(Placed<Table> table) {
        Placed<Table> first = packs.table(table.item().id());
        if (first != null && !first.pack().id().equals(table.pack().id())) {
            problems.add(
                    ProblemCode.DUPLICATE_ID,
                    table.pack(),
                    table.item().at(),
                    new Text(
                            "Bảng \"" + table.item().id() + "\" đã có ở bộ quy định \""
                                    + first.pack().id() + "\".",
                            "The pack \"" + first.pack().id() + "\" already has a table \""
                                    + table.item().id() + "\"."),
                    new Text("Hãy đặt tên tệp khác.", "Choose another name for the file."));
        }
    }

    private boolean row(ReadPack pack, Table.Row row) {
        boolean known = codes.check(Codes.Kind.SOURCE, pack, pack.cell(row.at(), TableFile.SOURCE), row.source());
        for (String award : new TreeSet<>(row.conditions().getOrDefault(Aspect.AWARD, Set.of()))) {
            known &= codes.check(Codes.Kind.AWARD, pack, pack.cell(row.at(), TableFile.AWARD), award);
        }
        return known;
    }

    /** A combination without a row, or with several where one alone may hold. */
    private void combinations(Placed<Table> placed) {
        Table table = placed.item();
        TableGrid grid = TableGrid.of(table);
        gaps(placed, grid, grid.holes(LOOKED_FOR));
        if (table.policy() == Table.Policy.UNIQUE) {
            for (int later = 1; later < table.rows().size(); later++) {
                Box box = grid.rows().get(later);
                List<Integer> met = IntStream.range(0, later)
                        .filter(earlier -> grid.rows().get(earlier).meets(box))
                        .boxed()
                        .toList();
                if (!met.isEmpty()) {
                    overlap(placed, grid, later, met);
                }
            }
        }
    }

    private void gaps(Placed<Table> table, TableGrid grid, List<Box> gaps) {
        for (int i = 0; i < Math.min(TOLD, gaps.size()); i++) {
            Box gap = gaps.get(i);
            Text said = grid.grid().said(gap);
            Text example = grid.grid().example(gap);
            int others = i == TOLD - 1 ? gaps.size() - TOLD : 0;
            problems.add(
                    ProblemCode.TABLE_GAP,
                    table.pack(),
                    table.item().at(),
                    new Text(
                            "Chưa có dòng nào cho trường hợp: " + said.vi() + ". Ví dụ: " + example.vi() + "."
                                    + (others > 0 ? " Và " + others + " trường hợp khác." : ""),
                            "No row holds for: " + said.en() + ". For example: " + example.en() + "."
                                    + (others > 0 ? " And " + others + " more." : "")),
                    new Text(
                            "Hãy thêm dòng; nếu trường hợp đó không được xét thì ghi \"không xét\" ở cột \"Mức từ\".",
                            "Add a row; if it is not considered, write \"not considered\" under \"at_least\"."));
        }
    }

    /** Of several rows that a row meets, one that demands something else is told of first. */
    private void overlap(Placed<Table> table, TableGrid grid, int later, List<Integer> met) {
        Table.Row row = table.item().rows().get(later);
        int told = met.stream()
                .filter(earlier -> !RowDemand.isSame(table.item().rows().get(earlier), row))
                .findFirst()
                .orElse(met.get(0));
        Table.Row other = table.item().rows().get(told);
        Box common = grid.rows().get(told).common(grid.rows().get(later)).orElseThrow();
        boolean same = RowDemand.isSame(row, other);
        Text said = grid.grid().said(common);
        Text example = grid.grid().example(common);
        Text parting = parting(row, other);
        int line = other.at().line();
        int others = met.size() - 1;
        problems.add(
                ProblemCode.TABLE_OVERLAP,
                table.pack(),
                row.at(),
                new Text(
                        "Dòng này và dòng " + line + " cùng áp dụng và ghi "
                                + (same ? "như nhau" : "khác nhau")
                                + demands(row, other, same).vi() + " khi: " + said.vi()
                                + ". Ví dụ: " + example.vi() + parting.vi() + "."
                                + (others > 0 ? " Dòng này còn trùng với " + others + " dòng khác." : ""),
                        "This row and line " + line + " both hold and say "
                                + (same ? "the same" : "different things")
                                + demands(row, other, same).en() + " for: "
                                + said.en() + ". For example: " + example.en() + parting.en() + "."
                                + (others > 0 ? " This row meets " + others + " more." : "")),
                same
                        ? new Text(
                                "Hãy xóa một trong hai dòng, hoặc thu hẹp điều kiện để mỗi trường hợp chỉ có một dòng.",
                                "Delete one of the two, or narrow its conditions, so that each case has one row.")
                        : new Text(
                                "Hãy sửa điều kiện của một dòng, hoặc ghi \"dòng đầu\" ở dòng đầu của bảng.",
                                "Mend the conditions of one of them, or write \"first\" in the first line of the table."));
    }

    private static Text demands(Table.Row row, Table.Row other, boolean same) {
        Text own = RowDemand.of(row);
        Text others = RowDemand.of(other);
        return same
                ? new Text("", "")
                : new Text(
                        " (\"" + own.vi() + "\"; \"" + others.vi() + "\")",
                        " (\"" + own.en() + "\"; \"" + others.en() + "\")");
    }

    private static Text parting(Table.Row row, Table.Row other) {
        int line = other.at().line();
        return RowDemand.parting(row, other)
                .map(parting -> parting.metByFirst()
                        ? new Text(
                                ", " + parting.value().vi() + ": theo dòng này thì đạt, theo dòng " + line
                                        + " thì không đạt",
                                ", " + parting.value().en() + ": met by this row, not met by line " + line)
                        : new Text(
                                ", " + parting.value().vi() + ": theo dòng này thì không đạt, theo dòng " + line
                                        + " thì đạt",
                                ", " + parting.value().en() + ": not met by this row, met by line " + line))
                .orElse(new Text("", ""));
    }
}
