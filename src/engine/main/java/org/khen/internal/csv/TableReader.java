package org.khen.internal.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Text;

/** Reads the bytes of a file as a table of a given form. */
public final class TableReader {

    private final TableFormat format;
    private final FileProblems problems;

    private TableReader(TableFormat format, FileProblems problems) {
        this.format = format;
        this.problems = problems;
    }

    /** The rows under the headings, blank ones left out; what is wrong with them goes to the problems. */
    public static List<TableRow> read(byte[] bytes, TableFormat format, FileProblems problems) {
        return FileText.read(bytes, problems)
                .map(text -> new TableReader(format, problems).rows(new CsvParser(problems).rows(text)))
                .orElse(List.of());
    }

    /**
     * A table that stands under a line of its own.
     *
     * @param line the cells of the first line; empty if there is none
     * @param rows the rows under the headings
     */
    public record UnderLine(List<String> line, List<TableRow> rows) {}

    /** The first line that is not blank, and the table under it: no rows if the line is not the one that is expected. */
    public static UnderLine readUnderLine(
            byte[] bytes, TableFormat format, FileProblems problems, Predicate<List<String>> expected) {
        List<CsvRow> rows = FileText.read(bytes, problems)
                .map(text -> new CsvParser(problems).rows(text))
                .orElse(List.of());
        if (rows.isEmpty()) {
            return new UnderLine(List.of(), List.of());
        }
        List<String> line = rows.get(0).cells().stream().map(CellText::clean).toList();
        return new UnderLine(
                line,
                expected.test(line) ? new TableReader(format, problems).rows(rows.subList(1, rows.size())) : List.of());
    }

    private List<TableRow> rows(List<CsvRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Headings headings = Headings.read(rows.get(0), format, problems);
        List<TableRow> read = new ArrayList<>();
        for (CsvRow row : rows.subList(1, rows.size())) {
            read.add(row(row, headings, rows.get(0)));
        }
        return read;
    }

    private TableRow row(CsvRow row, Headings headings, CsvRow headingRow) {
        Map<Integer, String> cells = new HashMap<>();
        Set<Integer> refused = new HashSet<>();
        for (int number = 1; number <= row.cells().size(); number++) {
            String written = row.cells().get(number - 1);
            String text = CellText.read(written, row.line(), number, problems).orElse(null);
            if (text == null) {
                refused.add(number);
            } else if (!text.isEmpty()) {
                cells.put(number, text);
                lookForHeading(headingRow, row.line(), number, text);
            }
        }
        Map<String, String> further = new LinkedHashMap<>();
        headings.further().forEach((heading, number) -> {
            String text = cells.get(number);
            if (text != null) {
                further.put(heading, text);
            }
        });
        return new TableRow(
                row.line(), headings.columns(), cells, refused, further, headings.further(), headingRow.line());
    }

    private void lookForHeading(CsvRow headings, int line, int number, String text) {
        if (isHeaded(headings, number)) {
            return;
        }
        boolean between = IntStream.rangeClosed(number + 1, headings.cells().size())
                .anyMatch(further -> isHeaded(headings, further));
        if (between) {
            // The heading is what lacks, so it is told there; and of many rows alike it is told once.
            problems.add(
                    ProblemCode.CELL_WITHOUT_HEADING,
                    headings.line(),
                    number,
                    new Text("Cột này có nội dung nhưng không có tên.", "The column is filled and has no heading."),
                    new Text(
                            "Hãy ghi tên cột; không gộp các ô của dòng tiêu đề.",
                            "Write its heading; do not merge cells of the headings."));
            return;
        }
        problems.add(
                ProblemCode.CELL_WITHOUT_HEADING,
                line,
                number,
                new Text(
                        "\"" + text + "\" nằm ở cột không có tên.",
                        "\"" + text + "\" stands in a column without a heading."),
                new Text(
                        "Hãy kiểm tra dòng này: có thể thừa một dấu phân cách, hoặc số thập phân đã bị tách đôi.",
                        "Look at the row: a separator too many, or a decimal number cut in two."));
    }

    private static boolean isHeaded(CsvRow headings, int number) {
        return number <= headings.cells().size()
                && !CellText.clean(headings.cells().get(number - 1)).isEmpty();
    }
}
