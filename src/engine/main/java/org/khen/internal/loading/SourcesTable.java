package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Confidence;
import org.khen.pack.Coverage;
import org.khen.pack.Source;
import org.khen.pack.SourceType;
import org.khen.pack.Text;
import org.khen.pack.Validity;

/** {@code sources.csv}: the clauses and passages that a pack rests on. */
final class SourcesTable {

    static final Column ID = filled("Mã căn cứ", "id");
    static final Column TYPE = filled("Loại nguồn", "type");
    static final Column NUMBER = filled("Số, ký hiệu", "number");
    static final Column ISSUED_BY = emptyAllowed("Cơ quan ban hành", "issued_by");
    static final Column ISSUED_ON = emptyAllowed("Ngày ban hành", "issued_on");
    static final Column ARTICLE = emptyAllowed("Điều (mục)", "article", "Điều", "Mục");
    static final Column CLAUSE = emptyAllowed("Khoản", "clause");
    static final Column POINT = emptyAllowed("Điểm", "point");
    static final Column FROM = emptyAllowed("Hiệu lực từ ngày", "from", "Từ ngày");
    static final Column TO = emptyAllowed("Hiệu lực đến hết ngày", "to", "Đến hết ngày");
    static final Column SUMMARY = filled("Nội dung tóm tắt", "summary");
    static final Column COVERAGE = filled("Xử lý trong bộ quy định", "coverage");
    static final Column REASON = emptyAllowed("Lý do", "reason");
    static final Column CONFIDENCE = filled("Mức kiểm chứng", "confidence");
    static final Column CHECKED_ON = optional("Ngày kiểm tra", "checked_on");

    static final TableFormat FORMAT = TableFormat.closed(
            "sources.csv",
            ID,
            TYPE,
            NUMBER,
            ISSUED_BY,
            ISSUED_ON,
            ARTICLE,
            CLAUSE,
            POINT,
            FROM,
            TO,
            SUMMARY,
            COVERAGE,
            REASON,
            CONFIDENCE,
            CHECKED_ON);

    private static final Words<SourceType> TYPE_WORDS =
            Words.of(SourceType.class).also(SourceType.ADMINISTRATIVE, "văn bản hành chính (kế hoạch, công văn)");
    private static final Words<Coverage> COVERAGE_WORDS = Words.of(Coverage.class);
    private static final Words<Confidence> CONFIDENCE_WORDS = Words.of(Confidence.class)
            .also(Confidence.SEEN, "A")
            .also(Confidence.SECONDARY, "B")
            .also(Confidence.UNVERIFIED, "C");

    private SourcesTable() {}

    static ReadTable<Source> read(byte[] bytes, FileProblems problems) {
        return ReadTable.read(bytes, FORMAT, problems, row -> source(row).map(List::of));
    }

    private static Optional<Source> source(RowReader row) {
        String id = row.id(ID);
        SourceType type = row.word(TYPE, TYPE_WORDS);
        String number = row.text(NUMBER);
        LocalDate issuedOn = row.date(ISSUED_ON);
        Validity inForce = row.validity(FROM, TO);
        String summary = row.text(SUMMARY);
        Coverage coverage = row.word(COVERAGE, COVERAGE_WORDS);
        String reason = row.optional(REASON);
        Confidence confidence = row.word(CONFIDENCE, CONFIDENCE_WORDS);
        LocalDate checkedOn = row.date(CHECKED_ON);
        if (type == null || coverage == null || confidence == null) {
            return Optional.empty();
        }
        checkReason(row, coverage, reason);
        return Optional.of(new Source(
                id,
                type,
                number,
                row.optional(ISSUED_BY),
                issuedOn,
                row.optional(ARTICLE),
                row.optional(CLAUSE),
                row.optional(POINT),
                inForce,
                summary,
                coverage,
                reason,
                confidence,
                checkedOn,
                row.at()));
    }

    private static void checkReason(RowReader row, Coverage coverage, @Nullable String reason) {
        if (coverage != Coverage.CRITERION && reason == null) {
            row.refuse(
                    ProblemCode.REASON_MISSING,
                    REASON,
                    new Text(
                            "Căn cứ ghi \"" + coverage.vi() + "\" nhưng không có lý do.",
                            "The source is marked \"" + coverage.en() + "\" without a reason."),
                    new Text("Hãy ghi lý do.", "Give the reason."));
        }
    }
}
