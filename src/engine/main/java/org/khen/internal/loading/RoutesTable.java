package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.khen.facts.Group;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.RouteRow;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** {@code routes.csv}: what each award asks for. */
final class RoutesTable {

    static final Column AWARD = filled("Mã khen thưởng", "award");
    static final Column SUBJECT = filled("Áp dụng cho", "subject");
    static final Column WHO = emptyAllowed("Riêng cho", "who");
    static final Column ROUTE = filled("Trường hợp xét", "route");
    static final Column GROUP = emptyAllowed("Nhóm thay thế", "group");
    static final Column ASKS = filled("Yêu cầu", "asks");
    static final Column FROM = emptyAllowed("Từ ngày", "from");
    static final Column TO = emptyAllowed("Đến hết ngày", "to");
    static final Column SOURCE = filled("Căn cứ", "source");
    static final Column READING = optional("Cách hiểu", "reading");
    static final Column NOTE = optional("Ghi chú", "note");

    static final TableFormat FORMAT =
            TableFormat.closed("routes.csv", AWARD, SUBJECT, WHO, ROUTE, GROUP, ASKS, FROM, TO, SOURCE, READING, NOTE);

    private static final Words<Group> GROUP_WORDS = Words.of(Group.class);
    private static final Pattern ASKED = Pattern.compile("(?:award:)?[A-Za-z][A-Za-z0-9._-]*");

    private RoutesTable() {}

    static ReadTable<RouteRow> read(byte[] bytes, FileProblems problems) {
        return ReadTable.read(bytes, FORMAT, problems, row -> Optional.of(rows(row)));
    }

    /** One row for each of its subjects. */
    private static List<RouteRow> rows(RowReader row) {
        String award = AwardCell.read(row, AWARD);
        row.text(SUBJECT);
        Set<Subject> subjects = row.words(SUBJECT, SubjectWords.ALL);
        Set<Group> who = row.words(WHO, GROUP_WORDS);
        String route = row.text(ROUTE);
        String asks = asks(row);
        Validity inForce = row.validity(FROM, TO);
        String source = row.id(SOURCE);
        return subjects.stream()
                .map(subject -> new RouteRow(
                        award,
                        subject,
                        who,
                        route,
                        row.optional(GROUP),
                        asks,
                        inForce,
                        source,
                        row.optional(READING),
                        row.optional(NOTE),
                        row.at()))
                .toList();
    }

    private static String asks(RowReader row) {
        String asks = row.text(ASKS).replaceFirst("(?i)^award\\s*:\\s*", RouteRow.AWARD);
        if (!asks.isEmpty() && !ASKED.matcher(asks).matches()) {
            row.refuse(
                    ProblemCode.ID_INVALID,
                    ASKS,
                    new Text(
                            "\"" + asks + "\" không phải mã tiêu chí, cũng không phải award:‹mã khen thưởng›.",
                            "\"" + asks + "\" is neither the code of a criterion nor award: and the code of an award."),
                    new Text("Hãy ghi một mã; mỗi yêu cầu một dòng.", "Write one code; each ask has its own row."));
        }
        return asks;
    }
}
