package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.pack.DecidingDay;
import org.khen.pack.Transition;

/** {@code transitions.csv}: changes of law, and which day of a dossier says by which law it is judged. */
final class TransitionsTable {

    static final Column ON = filled("Ngày thay đổi", "on");
    static final Column BY = filled("Xét theo", "by");
    static final Column UNSEEN = emptyAllowed("Văn bản mới chưa xem được", "unseen");
    static final Column SOURCE = filled("Căn cứ", "source");
    static final Column NOTE = optional("Ghi chú", "note");

    static final TableFormat FORMAT = TableFormat.closed("transitions.csv", ON, BY, UNSEEN, SOURCE, NOTE);

    private static final Words<DecidingDay> BY_WORDS = Words.of(DecidingDay.class);

    private TransitionsTable() {}

    static ReadTable<Transition> read(byte[] bytes, FileProblems problems) {
        return ReadTable.read(bytes, FORMAT, problems, row -> transition(row).map(List::of));
    }

    private static Optional<Transition> transition(RowReader row) {
        LocalDate on = row.text(ON).isEmpty() ? null : row.date(ON);
        DecidingDay by = row.word(BY, BY_WORDS);
        String unseen = row.optionalId(UNSEEN);
        String source = row.id(SOURCE);
        if (on == null || by == null) {
            return Optional.empty();
        }
        return Optional.of(new Transition(on, by, source, unseen, row.optional(NOTE), row.at()));
    }
}
