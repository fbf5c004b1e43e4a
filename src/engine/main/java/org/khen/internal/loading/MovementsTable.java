package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.List;
import java.util.Optional;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.pack.LaunchedMovement;
import org.khen.pack.Text;

/** {@code movements.csv}: emulation movements and who launched them. */
final class MovementsTable {

    static final Column ID = filled("Mã phong trào", "id");
    static final Column TITLE_VI = filled("Tên phong trào", "title_vi");
    static final Column TITLE_EN = filled("Tên tiếng Anh", "title_en");
    static final Column LAUNCHED_BY = filled("Nơi phát động", "launched_by");
    static final Column FROM = emptyAllowed("Từ ngày", "from");
    static final Column TO = emptyAllowed("Đến hết ngày", "to");
    static final Column SOURCE = filled("Căn cứ", "source");
    static final Column NOTE = optional("Ghi chú", "note");

    static final TableFormat FORMAT =
            TableFormat.closed("movements.csv", ID, TITLE_VI, TITLE_EN, LAUNCHED_BY, FROM, TO, SOURCE, NOTE);

    private MovementsTable() {}

    static ReadTable<LaunchedMovement> read(byte[] bytes, FileProblems problems) {
        return ReadTable.read(bytes, FORMAT, problems, row -> Optional.of(List.of(movement(row))));
    }

    private static LaunchedMovement movement(RowReader row) {
        return new LaunchedMovement(
                row.id(ID),
                new Text(row.text(TITLE_VI), row.text(TITLE_EN)),
                row.text(LAUNCHED_BY),
                row.validity(FROM, TO),
                row.id(SOURCE),
                row.at());
    }
}
