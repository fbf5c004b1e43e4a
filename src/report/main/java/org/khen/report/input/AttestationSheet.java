package org.khen.report.input;

import static org.khen.report.input.ListSheet.DOSSIER;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.pack.Text;

/** The sheet of what units and councils attest. */
final class AttestationSheet {

    private static final RoundColumn CRITERION = RoundColumn.of(
                    ColumnKind.CODE, "Mã tiêu chí", "Criterion", "attestations.criterion")
            .mustBeFilled()
            .noting("Mã trong criteria.csv của bộ quy định.", "The code in criteria.csv of the pack.");
    private static final RoundColumn RESULT = RoundColumn.word(
                    "Kết quả", "Result", "attestations.holds", AttestedResult.values())
            .mustBeFilled();
    private static final RoundColumn BY = RoundColumn.word(
                    "Người xác nhận", "Attested by", "attestations.by", AttestedBy.values())
            .mustBeFilled();
    private static final RoundColumn NAME =
            RoundColumn.of(ColumnKind.TEXT, "Tên cơ quan, Hội đồng", "Name of unit or council", "attestations.name");
    private static final RoundColumn DOCUMENT =
            RoundColumn.of(ColumnKind.TEXT, "Số văn bản", "Document", "attestations.document");
    private static final RoundColumn ON = RoundColumn.of(ColumnKind.DATE, "Ngày", "Date", "attestations.on");

    static final RoundSheet SHEET = RoundSheet.of(
            "Xác nhận",
            "Attestations",
            "xac-nhan",
            new Text(
                    "Nội dung do cơ quan, đơn vị hoặc Hội đồng xác nhận theo từng tiêu chí.",
                    "What units and councils attest of a criterion."),
            DOSSIER,
            CRITERION,
            RESULT,
            BY,
            NAME,
            DOCUMENT,
            ON);

    private AttestationSheet() {}

    static @Nullable Attestation read(RowCells row) {
        String criterion = CellValues.code(row, CRITERION);
        AttestedResult result = CellValues.word(row, RESULT, AttestedResult.class);
        AttestedBy by = CellValues.word(row, BY, AttestedBy.class);
        String name = CellValues.text(row, NAME);
        String document = CellValues.text(row, DOCUMENT);
        LocalDate on = CellDates.date(row, ON);
        return criterion == null || result == null || by == null
                ? null
                : new Attestation(
                        criterion,
                        result == AttestedResult.HOLDS,
                        by,
                        name == null ? nameless(by) : name,
                        document,
                        on);
    }

    /** How explanations name who attests where the row does not. */
    private static String nameless(AttestedBy by) {
        return by == AttestedBy.UNIT ? "cơ quan, đơn vị đề nghị" : "Hội đồng Thi đua – Khen thưởng";
    }

    static OutRow write(String dossier, Attestation attestation) {
        return new OutRow()
                .set(DOSSIER, dossier)
                .set(CRITERION, attestation.criterion())
                .set(RESULT, attestation.holds() ? AttestedResult.HOLDS : AttestedResult.HOLDS_NOT)
                .set(BY, attestation.by())
                .set(NAME, attestation.name())
                .set(DOCUMENT, attestation.document())
                .set(ON, attestation.on());
    }
}
