package org.khen.internal.loading;

import static org.khen.internal.csv.Column.filled;

import java.util.List;
import java.util.Optional;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.pack.Unnoticed;

/** {@code unnoticed.csv}: what could be wrong without any case noticing, and why. */
final class UnnoticedTable {

    static final Column MUTANT = filled("Mã thay đổi", "mutant");
    static final Column REASON = filled("Lý do không phát hiện được", "reason");

    static final TableFormat FORMAT = TableFormat.closed("unnoticed.csv", MUTANT, REASON);

    private UnnoticedTable() {}

    static ReadTable<Unnoticed> read(byte[] bytes, FileProblems problems) {
        return ReadTable.read(
                bytes,
                FORMAT,
                problems,
                row -> Optional.of(List.of(new Unnoticed(row.text(MUTANT), row.text(REASON), row.at()))));
    }
}
