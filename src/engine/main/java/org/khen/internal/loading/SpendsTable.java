package org.khen.internal.loading;

import static org.khen.internal.csv.Column.emptyAllowed;
import static org.khen.internal.csv.Column.filled;
import static org.khen.internal.csv.Column.optional;

import java.util.List;
import java.util.Optional;
import org.khen.internal.csv.Column;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.FileProblems;
import org.khen.pack.NoLongerFor;
import org.khen.pack.Spend;
import org.khen.pack.SpentProof;
import org.khen.pack.Validity;

/** {@code spends.csv}: what an award that is given uses up, and for what. */
final class SpendsTable {

    static final Column AWARD = filled("Mã khen thưởng", "award");
    static final Column PROOF = filled("Đã tính", "proof");
    static final Column NO_LONGER_FOR = filled("Không được tính cho", "no_longer_for");
    static final Column FROM = emptyAllowed("Từ ngày", "from");
    static final Column TO = emptyAllowed("Đến hết ngày", "to");
    static final Column SOURCE = filled("Căn cứ", "source");
    static final Column NOTE = optional("Ghi chú", "note");

    static final TableFormat FORMAT =
            TableFormat.closed("spends.csv", AWARD, PROOF, NO_LONGER_FOR, FROM, TO, SOURCE, NOTE);

    private static final Words<SpentProof> PROOF_WORDS = Words.of(SpentProof.class);
    private static final Words<NoLongerFor> NO_LONGER_FOR_WORDS = Words.of(NoLongerFor.class);

    private SpendsTable() {}

    static ReadTable<Spend> read(byte[] bytes, FileProblems problems) {
        return ReadTable.read(bytes, FORMAT, problems, row -> spend(row).map(List::of));
    }

    private static Optional<Spend> spend(RowReader row) {
        String award = AwardCell.read(row, AWARD);
        SpentProof proof = row.word(PROOF, PROOF_WORDS);
        NoLongerFor noLongerFor = row.word(NO_LONGER_FOR, NO_LONGER_FOR_WORDS);
        Validity inForce = row.validity(FROM, TO);
        String source = row.id(SOURCE);
        if (proof == null || noLongerFor == null) {
            return Optional.empty();
        }
        return Optional.of(new Spend(award, proof, noLongerFor, inForce, source, row.optional(NOTE), row.at()));
    }
}
