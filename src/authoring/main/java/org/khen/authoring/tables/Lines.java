package org.khen.authoring.tables;

import java.util.List;
import java.util.stream.Collectors;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/** Names rows by their lines. */
final class Lines {

    private static final int NAMED = 5;

    private Lines() {}

    /** The lines of rows of the file that is spoken of, and the files of others: {@code dòng 4, dòng 5 và 2 dòng khác}. */
    static Text of(CellRef here, List<CellRef> rows) {
        int others = rows.size() - NAMED;
        return new Text(
                named(here, rows, "dòng ") + (others > 0 ? " và " + others + " dòng khác" : ""),
                named(here, rows, "line ") + (others > 0 ? " and " + others + " more" : ""));
    }

    private static String named(CellRef here, List<CellRef> rows, String line) {
        return rows.stream()
                .limit(NAMED)
                .map(row -> line + row.line() + (row.file().equals(here.file()) ? "" : " (" + row.file() + ")"))
                .collect(Collectors.joining(", "));
    }
}
