package org.khen.internal.csv;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.internal.csv.Column.Presence;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.words.Nearest;
import org.khen.internal.words.Spelling;
import org.khen.pack.Text;

/** Finds the columns of a format by the headings of a table. */
final class Headings {

    private final TableFormat format;
    private final FileProblems problems;
    private final Map<String, Column> byHeading = new HashMap<>();
    private final Map<Column, Integer> columns = new HashMap<>();
    private final Set<Column> misspeltColumns = new HashSet<>();
    private final Map<String, Integer> further = new LinkedHashMap<>();

    private Headings(TableFormat format, FileProblems problems) {
        this.format = format;
        this.problems = problems;
        for (Column column : format.columns()) {
            column.headings().forEach(heading -> byHeading.put(Spelling.key(heading), column));
        }
    }

    static Headings read(CsvRow row, TableFormat format, FileProblems problems) {
        Headings headings = new Headings(format, problems);
        for (int number = 1; number <= row.cells().size(); number++) {
            headings.take(row, number);
        }
        headings.lookForMissing(row.line());
        return headings;
    }

    /** The number of each column of the format, from 1. */
    Map<Column, Integer> columns() {
        return columns;
    }

    /** The number of each further column by its heading as written. */
    Map<String, Integer> further() {
        return further;
    }

    private void take(CsvRow row, int number) {
        String heading = CellText.read(row.cells().get(number - 1), row.line(), number, problems)
                .orElse("");
        if (heading.isEmpty()) {
            return;
        }
        Column column = byHeading.get(Spelling.key(heading));
        if (column != null) {
            addOnce(columns.putIfAbsent(column, number), heading, row.line(), number);
            return;
        }
        String meant = Nearest.to(heading, format.headings()).orElse("");
        if (format.open() && meant.isEmpty()) {
            addOnce(further.putIfAbsent(heading, number), heading, row.line(), number);
            return;
        }
        Column misspelt = byHeading.get(Spelling.key(meant));
        if (misspelt != null) {
            misspeltColumns.add(misspelt);
        }
        problems.add(
                ProblemCode.HEADING_UNKNOWN,
                row.line(),
                number,
                new Text(
                        "\"" + heading + "\" không phải tên cột của bảng này.",
                        "\"" + heading + "\" is not a heading of this table."),
                meant.isEmpty()
                        ? new Text(
                                "Các cột của bảng: " + list(true) + ".",
                                "The headings of the table: " + list(false) + ".")
                        : Advice.didYouMean(meant));
    }

    private void addOnce(@Nullable Integer earlier, String heading, int line, int number) {
        if (earlier == null) {
            return;
        }
        problems.add(
                ProblemCode.HEADING_DUPLICATE,
                line,
                number,
                new Text("Cột \"" + heading + "\" có hai lần.", "The column \"" + heading + "\" stands twice."),
                new Text("Hãy giữ một cột.", "Keep one of them."));
    }

    private void lookForMissing(int line) {
        for (Column column : format.columns()) {
            if (column.presence() == Presence.OPTIONAL
                    || columns.containsKey(column)
                    || misspeltColumns.contains(column)) {
                continue;
            }
            problems.add(
                    ProblemCode.HEADING_MISSING,
                    line,
                    0,
                    new Text("Thiếu cột \"" + column.vi() + "\".", "The column \"" + column.en() + "\" is missing."),
                    column.presence() == Presence.FILLED
                            ? new Text(
                                    "Hãy thêm cột này và điền nội dung cho từng dòng.",
                                    "Add the column, and fill it in for each row.")
                            : new Text(
                                    "Hãy thêm cột này; ô bên dưới có thể để trống.",
                                    "Add the column; its cells may stay empty."));
        }
    }

    private String list(boolean vietnamese) {
        return String.join(
                "; ",
                format.columns().stream()
                        .map(vietnamese ? Column::vi : Column::en)
                        .toList());
    }
}
