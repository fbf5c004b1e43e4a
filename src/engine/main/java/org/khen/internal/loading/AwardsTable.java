package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.words.Spelling;
import org.khen.pack.Award;
import org.khen.pack.AwardGroup;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** {@code awards.csv}: the titles and forms. */
final class AwardsTable {

    static final Column ID = filled("Mã khen thưởng", "award");
    static final Column TITLE_VI = filled("Tên danh hiệu, hình thức", "title_vi");
    static final Column TITLE_EN = filled("Tên tiếng Anh", "title_en");
    static final Column GROUP = filled("Nhóm", "group");
    static final Column KIND = optional("Loại hình", "kind");
    static final Column SUBJECTS = filled("Áp dụng cho", "subject");
    static final Column STATE_LEVEL = emptyAllowed("Cấp Nhà nước", "state_level");
    static final Column DECIDED_BY = filled("Cấp quyết định", "decided_by");
    static final Column DECIDED_BY_EN = optional("Cấp quyết định (tiếng Anh)", "decided_by_en");
    static final Column FROM = emptyAllowed("Từ ngày", "from");
    static final Column TO = emptyAllowed("Đến hết ngày", "to");
    static final Column SOURCE = filled("Căn cứ", "source");
    static final Column NOTE = optional("Ghi chú", "note");

    static final TableFormat FORMAT = TableFormat.closed(
            "awards.csv",
            ID,
            TITLE_VI,
            TITLE_EN,
            GROUP,
            KIND,
            SUBJECTS,
            STATE_LEVEL,
            DECIDED_BY,
            DECIDED_BY_EN,
            FROM,
            TO,
            SOURCE,
            NOTE);

    private static final Words<AwardGroup> GROUP_WORDS = Words.of(AwardGroup.class);

    private AwardsTable() {}

    static ReadTable<Award> read(byte[] bytes, FileProblems problems) {
        return ReadTable.read(bytes, FORMAT, problems, row -> award(row).map(List::of));
    }

    private static Optional<Award> award(RowReader row) {
        String id = row.id(ID);
        Text title = new Text(row.text(TITLE_VI), row.text(TITLE_EN));
        AwardGroup group = row.word(GROUP, GROUP_WORDS);
        Set<Subject> subjects = subjects(row);
        boolean said = row.optional(STATE_LEVEL) != null;
        YesNo stateLevel = said ? row.word(STATE_LEVEL, YesNo.WORDS) : null;
        String decidedBy = row.text(DECIDED_BY);
        String decidedByEn = row.optional(DECIDED_BY_EN);
        Validity inForce = row.validity(FROM, TO);
        String source = row.id(SOURCE);
        if (group == null || (said && stateLevel == null)) {
            return Optional.empty();
        }
        return Optional.of(new Award(
                id,
                title,
                group,
                row.optional(KIND),
                subjects,
                stateLevel == null ? null : stateLevel == YesNo.YES,
                new Text(decidedBy, decidedByEn == null ? decidedBy : decidedByEn),
                inForce,
                source,
                row.at()));
    }

    private static Set<Subject> subjects(RowReader row) {
        Set<Subject> subjects = new LinkedHashSet<>();
        // An award for people who work directly is an award for persons: its routes say which persons.
        String text = row.text(SUBJECTS);
        if (Spelling.key(text).startsWith("người trực tiếp lao động") && !text.contains(";")) {
            subjects.add(Subject.PERSON);
        } else {
            subjects.addAll(row.words(SUBJECTS, SubjectWords.ALL));
        }
        return subjects;
    }
}
