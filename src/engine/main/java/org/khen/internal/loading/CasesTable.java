package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khen.internal.cases.ExpectedWords;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.pack.Case;
import org.khen.pack.CellRef;

/** {@code cases.csv}: situations and what is expected of them. */
final class CasesTable {

    static final Column ID = filled("Mã tình huống", "id");
    static final Column TITLE = filled("Tình huống", "title");
    static final Column AWARD = filled("Khen thưởng đề nghị", "award");
    static final Column PROPOSED_ON = emptyAllowed("Ngày đề nghị", "proposed_on");
    static final Column OUTCOME = optional("Mong đợi: kết quả", "expect: outcome");
    static final Column IF_UNAMENDED = optional("Mong đợi: nếu không sửa đổi", "expect: if unamended");
    static final Column SOURCE = optional("Căn cứ mong đợi", "expect: source");
    static final Column NOTE = optional("Ghi chú", "note");

    static final TableFormat FORMAT =
            TableFormat.open("cases.csv", ID, TITLE, AWARD, PROPOSED_ON, OUTCOME, IF_UNAMENDED, SOURCE, NOTE);

    /** A registration is proposed for no award: what is asked of it is asked whatever the award. */
    private static final String NO_AWARD = "*";

    private CasesTable() {}

    static ReadTable<Case> read(byte[] bytes, FileProblems problems, String topic) {
        return ReadTable.read(bytes, FORMAT, problems, row -> Optional.of(List.of(situation(row, topic))));
    }

    private static Case situation(RowReader row, String topic) {
        Map<String, String> facts = new HashMap<>();
        Map<String, String> verdicts = new HashMap<>();
        row.row().further().forEach((heading, cell) -> {
            String criterion = ExpectedWords.criterion(heading);
            if (criterion == null) {
                facts.put(heading, cell);
            } else {
                verdicts.put(criterion, cell);
            }
        });
        Map<String, CellRef> headings = new HashMap<>();
        int headingLine = row.row().headingLine();
        row.row()
                .furtherColumns()
                .forEach((heading, column) ->
                        headings.put(heading, new CellRef(row.at().file(), headingLine, column)));
        return new Case(
                row.id(ID),
                topic,
                row.text(TITLE),
                row.text(AWARD).equals(NO_AWARD) ? NO_AWARD : row.id(AWARD),
                row.date(PROPOSED_ON),
                facts,
                row.optional(OUTCOME),
                row.optional(IF_UNAMENDED),
                verdicts,
                row.optionalId(SOURCE),
                row.optional(NOTE),
                headings,
                row.at());
    }
}
