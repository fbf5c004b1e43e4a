package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.List;
import java.util.Optional;
import org.khen.facts.Fact;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.pack.Evidence;
import org.khen.pack.Text;

/** {@code evidence.csv}: what a fact is called, and which document proves it. */
final class EvidenceTable {

    static final Column FACT = filled("Thông tin", "fact");
    static final Column TITLE_VI = filled("Tên gọi", "title_vi");
    static final Column TITLE_EN = filled("Tên tiếng Anh", "title_en");
    static final Column DOCUMENT = filled("Giấy tờ chứng minh", "document");
    static final Column ISSUED_BY = filled("Nơi cấp, xác nhận", "issued_by");
    static final Column PERSONAL = filled("Dữ liệu cá nhân", "personal");
    static final Column SOURCE = emptyAllowed("Căn cứ", "source");
    static final Column NOTE = optional("Ghi chú", "note");

    static final TableFormat FORMAT =
            TableFormat.closed("evidence.csv", FACT, TITLE_VI, TITLE_EN, DOCUMENT, ISSUED_BY, PERSONAL, SOURCE, NOTE);

    private static final Words<Fact> FACT_WORDS = factWords();

    private EvidenceTable() {}

    static ReadTable<Evidence> read(byte[] bytes, FileProblems problems) {
        return ReadTable.read(bytes, FORMAT, problems, row -> evidence(row).map(List::of));
    }

    private static Optional<Evidence> evidence(RowReader row) {
        Fact fact = row.word(FACT, FACT_WORDS);
        Text title = new Text(row.text(TITLE_VI), row.text(TITLE_EN));
        String document = row.text(DOCUMENT);
        String issuedBy = row.text(ISSUED_BY);
        YesNo personal = row.word(PERSONAL, YesNo.PERSONAL_WORDS);
        String source = row.optionalId(SOURCE);
        if (fact == null || personal == null) {
            return Optional.empty();
        }
        return Optional.of(new Evidence(fact, title, document, issuedBy, personal == YesNo.YES, source, row.at()));
    }

    private static Words<Fact> factWords() {
        Words<Fact> words = Words.of(Fact.class);
        for (Fact fact : Fact.values()) {
            words.also(fact, fact.path());
        }
        return words;
    }
}
