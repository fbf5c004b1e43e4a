package org.khen.report.input;

import static org.khen.report.input.CellProblemCode.HEADING_DUPLICATE;
import static org.khen.report.input.CellProblemCode.HEADING_MISSING;
import static org.khen.report.input.CellProblemCode.HEADING_UNKNOWN;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khen.pack.Text;

/** Finds the columns of a sheet by its headings. */
final class SheetHeadings {

    private final RoundSheet sheet;
    private final String place;
    private final ProblemLog log;
    /** By canonical heading: a text is found faster than a record. */
    private final Map<String, Integer> columns = new HashMap<>();

    private final Set<Integer> read = new HashSet<>();
    private final Map<String, Integer> counted = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();

    SheetHeadings(RoundSheet sheet, String place, ProblemLog log) {
        this.sheet = sheet;
        this.place = place;
        this.log = log;
    }

    static SheetHeadings read(RoundSheet sheet, SheetRow row, String place, ProblemLog log) {
        SheetHeadings headings = new SheetHeadings(sheet, place, log);
        Set<RoundColumn> misspelt = new HashSet<>();
        new TreeMap<>(row.cells()).forEach((number, cell) -> headings.take(row.number(), number, cell, misspelt));
        headings.lookForMissing(row.number(), misspelt);
        return headings;
    }

    /** The number of the column, from 1; 0 if it stands nowhere. */
    int number(RoundColumn column) {
        return columns.getOrDefault(column.vi(), 0);
    }

    /** The numbers of the columns that count holders, by what stands behind the colon of their headings. */
    Map<String, Integer> counted() {
        return counted;
    }

    /** Whether the column has a heading, known or not. */
    boolean isHeaded(int number) {
        return taken.contains(number);
    }

    /** Whether the cells of the column are read. */
    boolean isRead(int number) {
        return read.contains(number);
    }

    /** Whether a column lacks without which no row can be read. */
    boolean lacksRequired() {
        return sheet.columns().stream().anyMatch(column -> column.required() && !columns.containsKey(column.vi()));
    }

    private void take(int row, int number, SheetCell cell, Set<RoundColumn> misspelt) {
        String heading = CleanText.clean(cell.text());
        if (heading.isEmpty()) {
            return;
        }
        taken.add(number);
        String key = Spelling.key(heading);
        for (RoundColumn column : sheet.columns()) {
            if (key.equals(Spelling.key(column.vi())) || key.equals(Spelling.key(column.en()))) {
                if (columns.putIfAbsent(column.vi(), number) != null) {
                    twice(row, number, heading);
                } else if (column.kind() != ColumnKind.FOR_PEOPLE) {
                    read.add(number);
                }
                return;
            }
        }
        for (String start : List.of(UnitSheet.COUNTED.vi(), UnitSheet.COUNTED.en())) {
            if (sheet.is(UnitSheet.SHEET) && key.startsWith(Spelling.key(start))) {
                String award = heading.substring(heading.indexOf(':') + 1).strip();
                read.add(number);
                if (counted.putIfAbsent(award, number) != null) {
                    twice(row, number, heading);
                }
                return;
            }
        }
        unknown(row, number, heading, misspelt);
    }

    private void unknown(int row, int number, String heading, Set<RoundColumn> misspelt) {
        List<String> known = sheet.columns().stream()
                .flatMap(column -> Stream.of(column.vi(), column.en()))
                .toList();
        String shown = CleanText.shown(heading);
        String meant = Spelling.nearest(heading, known).orElse("");
        sheet.columns().stream()
                .filter(column -> column.vi().equals(meant) || column.en().equals(meant))
                .forEach(misspelt::add);
        log.add(new CellProblem(
                HEADING_UNKNOWN,
                ProblemEffect.SHEET_NOT_READ,
                place,
                row,
                number,
                new Text(
                        "\"" + shown + "\" không phải tên cột của trang này, nên cột không được đọc.",
                        "\"" + shown + "\" is not a heading of this sheet, so the column is not read."),
                meant.isEmpty()
                        ? new Text(
                                "Các cột của trang: " + list(RoundColumn::vi) + ".",
                                "The headings of the sheet: " + list(RoundColumn::en) + ".")
                        : new Text("Có phải là \"" + meant + "\" không?", "Did you mean \"" + meant + "\"?")));
    }

    private void twice(int row, int number, String heading) {
        log.add(new CellProblem(
                HEADING_DUPLICATE,
                ProblemEffect.SHEET_NOT_READ,
                place,
                row,
                number,
                new Text(
                        "Cột \"" + CleanText.shown(heading) + "\" có hai lần; cột sau không được đọc.",
                        "The column \"" + CleanText.shown(heading) + "\" stands twice; the second is not read."),
                new Text("Hãy giữ một cột.", "Keep one of them.")));
    }

    private void lookForMissing(int row, Set<RoundColumn> misspelt) {
        for (RoundColumn column : sheet.columns()) {
            if (column.required() && !columns.containsKey(column.vi()) && !misspelt.contains(column)) {
                log.add(new CellProblem(
                        HEADING_MISSING,
                        ProblemEffect.SHEET_NOT_READ,
                        place,
                        row,
                        0,
                        new Text(
                                "Thiếu cột \"" + column.vi() + "\".", "The column \"" + column.en() + "\" is missing."),
                        new Text("Hãy thêm cột này và điền cho từng dòng.", "Add it, and fill it in for each row.")));
            }
        }
    }

    private String list(java.util.function.Function<RoundColumn, String> name) {
        return sheet.columns().stream().map(name).collect(Collectors.joining("; "));
    }
}
