package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.pack.Criterion;
import org.khen.pack.CriterionKind;
import org.khen.pack.JudgedBy;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** {@code criteria.csv}: the criteria of a topic. */
final class CriteriaTable {

    static final Column ID = filled("Mã tiêu chí", "id");
    static final Column TITLE_VI = filled("Tên tiêu chí", "title_vi");
    static final Column TITLE_EN = filled("Tên tiếng Anh", "title_en");
    static final Column KIND = filled("Loại", "kind");
    static final Column SUBJECTS = filled("Áp dụng cho", "applies_to");
    static final Column JUDGED_BY = filled("Cách đánh giá", "judged_by");
    static final Column SOURCES = filled("Căn cứ", "sources");
    static final Column FROM = emptyAllowed("Từ ngày", "from");
    static final Column TO = emptyAllowed("Đến hết ngày", "to");
    static final Column NOTE = optional("Ghi chú", "note");

    static final TableFormat FORMAT = TableFormat.closed(
            "criteria.csv", ID, TITLE_VI, TITLE_EN, KIND, SUBJECTS, JUDGED_BY, SOURCES, FROM, TO, NOTE);

    private static final Words<CriterionKind> KIND_WORDS = Words.of(CriterionKind.class);
    private static final Words<JudgedBy> JUDGED_BY_WORDS = Words.of(JudgedBy.class);

    private CriteriaTable() {}

    static ReadTable<Criterion> read(byte[] bytes, FileProblems problems, String topic) {
        return ReadTable.read(
                bytes, FORMAT, problems, row -> criterion(row, topic).map(List::of));
    }

    private static Optional<Criterion> criterion(RowReader row, String topic) {
        String id = row.id(ID);
        Text title = new Text(row.text(TITLE_VI), row.text(TITLE_EN));
        CriterionKind kind = row.word(KIND, KIND_WORDS);
        row.text(SUBJECTS);
        Set<Subject> subjects = row.words(SUBJECTS, SubjectWords.ALL);
        JudgedBy judgedBy = row.word(JUDGED_BY, JUDGED_BY_WORDS);
        List<String> sources = row.ids(SOURCES);
        Validity inForce = row.validity(FROM, TO);
        if (kind == null || judgedBy == null) {
            return Optional.empty();
        }
        return Optional.of(new Criterion(
                id, topic, title, kind, subjects, judgedBy, sources, inForce, row.optional(NOTE), row.at()));
    }
}
