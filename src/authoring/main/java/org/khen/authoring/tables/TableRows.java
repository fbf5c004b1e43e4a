package org.khen.authoring.tables;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.khen.internal.combinations.Box;
import org.khen.internal.combinations.Cover;
import org.khen.internal.combinations.RowDemand;
import org.khen.internal.combinations.TableGrid;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.PackProblem;
import org.khen.pack.Table;
import org.khen.pack.Table.Aspect;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** Rows of a table that never decide, and rows that could be one. */
final class TableRows {

    private final String pack;
    private final List<Table.Row> rows;
    private final boolean firstHolds;
    private final TableGrid grid;

    TableRows(String pack, Table table) {
        this.pack = pack;
        this.rows = table.rows();
        this.firstHolds = table.policy() == Table.Policy.FIRST;
        this.grid = TableGrid.of(table);
    }

    void tell(List<PackProblem> problems) {
        for (int i = 1; i < rows.size(); i++) {
            List<Box> above = grid.rows().subList(0, i);
            Box box = grid.rows().get(i);
            if (firstHolds && !box.isEmpty() && Cover.covers(box, above)) {
                problems.add(shadowed(rows.get(i), box, above));
            } else {
                int row = i;
                IntStream.range(0, i)
                        .filter(earlier -> couldBeOne(earlier, row))
                        .mapToObj(rows::get)
                        .findFirst()
                        .ifPresent(earlier -> problems.add(alike(rows.get(row), earlier)));
            }
        }
    }

    private PackProblem shadowed(Table.Row row, Box box, List<Box> above) {
        List<Integer> covering = Cover.covering(box, above);
        Text lines =
                Lines.of(row.at(), covering.stream().map(i -> rows.get(i).at()).toList());
        Box example = covering.stream()
                .flatMap(i -> above.get(i).common(box).stream())
                .findFirst()
                .orElse(box);
        Text dossier = grid.grid().example(example);
        int first = rows.get(covering.get(0)).at().line();
        return ProblemCode.TABLE_ROW_SHADOWED.at(
                pack,
                row.at(),
                new Text(
                        "Dòng này không bao giờ quyết định: các dòng trên đã bao hết (" + lines.vi() + "). Ví dụ: "
                                + dossier.vi() + ": dòng " + first + " quyết định.",
                        "This row never decides: the rows above hold wherever it would (" + lines.en()
                                + "). For example: " + dossier.en() + ": line " + first + " decides."),
                new Text(
                        "Hãy xóa dòng này, đưa lên trên, hoặc thu hẹp điều kiện của các dòng kia.",
                        "Delete it, move it up, or narrow the conditions of the others."));
    }

    /** Rows for several awards stay apart: each award has its own article, and is read by itself. */
    private boolean couldBeOne(int earlier, int later) {
        Table.Row row = rows.get(later);
        Table.Row other = rows.get(earlier);
        if (!RowDemand.isSame(row, other) || !row.source().equals(other.source())) {
            return false;
        }
        Set<Aspect> unlike = EnumSet.noneOf(Aspect.class);
        for (Aspect aspect : Aspect.values()) {
            if (!Objects.equals(row.conditions().get(aspect), other.conditions().get(aspect))) {
                unlike.add(aspect);
            }
        }
        boolean one = unlike.isEmpty()
                ? touches(row.inForce(), other.inForce())
                : unlike.size() == 1
                        && !unlike.contains(Aspect.AWARD)
                        && row.inForce().equals(other.inForce());
        return one && nothingElseBetween(earlier, later);
    }

    static boolean touches(Validity days, Validity others) {
        return days.overlaps(others) || follows(days, others) || follows(others, days);
    }

    private static boolean follows(Validity days, Validity others) {
        return others.to() != null && others.to().plusDays(1).equals(days.from());
    }

    /** Where the first row holds, a row that moves up must not pass one that says something else. */
    private boolean nothingElseBetween(int earlier, int later) {
        return !firstHolds
                || IntStream.range(earlier + 1, later)
                        .filter(between ->
                                grid.rows().get(between).meets(grid.rows().get(later)))
                        .allMatch(between -> RowDemand.isSame(rows.get(between), rows.get(later)));
    }

    private PackProblem alike(Table.Row row, Table.Row earlier) {
        int line = earlier.at().line();
        Text demand = RowDemand.of(row);
        Text dossier = grid.grid().example(grid.rows().get(rows.indexOf(row)));
        Text advice = row.conditions().equals(earlier.conditions())
                ? new Text(
                        "Hãy xóa dòng này và nối thời gian hiệu lực của nó vào dòng " + line + ".",
                        "Delete this row and add its days to those of line " + line + ".")
                : new Text(
                        "Hãy gộp vào dòng " + line + ": ghi các giá trị trong một ô, cách nhau bằng dấu \";\".",
                        "Put both into line " + line + ": several values in one cell, with \";\" between them.");
        return ProblemCode.TABLE_ROWS_ALIKE.at(
                pack,
                row.at(),
                new Text(
                        "Dòng này và dòng " + line + " ghi như nhau (\"" + demand.vi()
                                + "\", cùng căn cứ), có thể là một dòng. Ví dụ cho dòng này: " + dossier.vi() + ".",
                        "This row and line " + line + " say the same (\"" + demand.en()
                                + "\", by the same source) and could be one. For example, of this row: "
                                + dossier.en() + "."),
                advice);
    }
}
