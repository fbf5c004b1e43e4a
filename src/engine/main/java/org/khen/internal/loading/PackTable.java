package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.csv.TableReader;
import org.khen.internal.csv.TableRow;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.words.Nearest;
import org.khen.internal.words.Spelling;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** {@code pack.csv}: what a pack says of itself, a key and its content in each row. */
final class PackTable {

    static final Column KEY = filled("Mục", "key");
    static final Column CONTENT = emptyAllowed("Nội dung", "value");
    static final TableFormat FORMAT = TableFormat.closed("pack.csv", KEY, CONTENT);

    static final Column ID = filled("Mã", "id");
    static final Column TITLE_VI = filled("Tên", "title_vi");
    static final Column TITLE_EN = filled("Tên tiếng Anh", "title_en");
    static final Column VERSION = filled("Phiên bản", "version");
    static final Column AUTHORITY = filled("Cơ quan", "authority");
    static final Column FROM = optional("Hiệu lực từ ngày", "from");
    static final Column TO = optional("Hiệu lực đến hết ngày", "to");
    static final Column BUILDS_ON = optional("Dựa trên", "builds_on");
    static final Column OVERRIDES = optional("Ghi đè", "overrides");
    private static final List<Column> KEYS =
            List.of(ID, TITLE_VI, TITLE_EN, VERSION, AUTHORITY, FROM, TO, BUILDS_ON, OVERRIDES);

    private final FileProblems problems;
    private final Map<Column, RowReader> rows = new HashMap<>();

    private PackTable(FileProblems problems) {
        this.problems = problems;
    }

    /** What a pack says of itself. */
    record Description(
            String id,
            Text title,
            String version,
            String authority,
            Validity inForce,
            List<String> buildsOn,
            List<String> overrides,
            Map<String, Integer> lines) {

        /** What stands in for a description that cannot be read. */
        static Description missing(String name) {
            return new Description(name, new Text(name, name), "", "", Validity.ALWAYS, List.of(), List.of(), Map.of());
        }

        /** The line of a key; 0 if it is not there. */
        int line(Column key) {
            return lines.getOrDefault(key.en(), 0);
        }
    }

    static Description read(byte[] bytes, FileProblems problems) {
        PackTable table = new PackTable(problems);
        List<TableRow> found = TableReader.read(bytes, FORMAT, problems);
        if (found.isEmpty()) {
            return Description.missing(problems.pack());
        }
        found.forEach(table::take);
        return table.description();
    }

    private void take(TableRow row) {
        RowReader reader = new RowReader(row, problems);
        String key = reader.text(KEY);
        Column known = KEYS.stream()
                .filter(column -> Set.of(Spelling.key(column.vi()), column.en()).contains(Spelling.key(key)))
                .findFirst()
                .orElse(null);
        if (known == null) {
            refuseKey(reader, key);
        } else if (rows.putIfAbsent(known, reader) != null) {
            reader.refuse(
                    ProblemCode.KEY_DUPLICATE,
                    KEY,
                    new Text("Mục \"" + key + "\" có hai lần.", "The key \"" + key + "\" stands twice."),
                    new Text("Hãy giữ một dòng.", "Keep one of them."));
        }
    }

    private static void refuseKey(RowReader reader, String key) {
        if (key.isEmpty()) {
            return;
        }
        Set<String> names = new HashSet<>();
        KEYS.forEach(column -> names.addAll(List.of(column.vi(), column.en())));
        reader.refuse(
                ProblemCode.WORD_UNKNOWN,
                KEY,
                new Text("\"" + key + "\" không phải mục của pack.csv.", "\"" + key + "\" is not a key of pack.csv."),
                Nearest.to(key, names)
                        .map(Advice::didYouMean)
                        .orElseGet(() -> new Text(
                                "Các mục: "
                                        + String.join(
                                                "; ",
                                                KEYS.stream().map(Column::vi).toList()) + ".",
                                "The keys: "
                                        + String.join(
                                                "; ",
                                                KEYS.stream().map(Column::en).toList()) + ".")));
    }

    private Description description() {
        Map<String, Integer> lines = new HashMap<>();
        rows.forEach((key, row) -> lines.put(key.en(), row.row().line()));
        RowReader id = rows.get(ID);
        RowReader from = rows.get(FROM);
        RowReader to = rows.get(TO);
        RowReader buildsOn = said(BUILDS_ON);
        RowReader overrides = said(OVERRIDES);
        return new Description(
                id == null ? required(ID, problems.pack()) : id.id(CONTENT),
                new Text(required(TITLE_VI, ""), required(TITLE_EN, "")),
                required(VERSION, ""),
                required(AUTHORITY, ""),
                new Validity(from == null ? null : from.date(CONTENT), to == null ? null : to.date(CONTENT)),
                buildsOn == null ? List.of() : List.copyOf(buildsOn.ids(CONTENT)),
                overrides == null ? List.of() : List.copyOf(overrides.names(CONTENT)),
                lines);
    }

    /** The row of a key that says something. */
    private @Nullable RowReader said(Column key) {
        RowReader row = rows.get(key);
        return row == null || row.optional(CONTENT) == null ? null : row;
    }

    private String required(Column key, String standIn) {
        RowReader row = rows.get(key);
        if (row != null) {
            return row.text(CONTENT);
        }
        problems.add(
                ProblemCode.CELL_MISSING,
                new Text("Thiếu mục \"" + key.vi() + "\".", "The key \"" + key.en() + "\" is missing."),
                new Text("Hãy thêm một dòng cho mục này.", "Add a row for it."));
        return standIn;
    }
}
