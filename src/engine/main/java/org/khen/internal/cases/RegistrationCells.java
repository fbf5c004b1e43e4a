package org.khen.internal.cases;

import java.util.Map;
import org.khen.facts.Exemplar;
import org.khen.facts.Fact;
import org.khen.facts.Movement;

/** The cells of facts of a registration. The day it was completed is the day of the proposal of other cases. */
final class RegistrationCells {

    private RegistrationCells() {}

    static Map<Fact, FactCells.CellReader> readers() {
        return Map.of(
                Fact.REGISTRATION_YEAR,
                FactCells.single(
                        CellText::count, (draft, year) -> draft.registration().year(year)),
                Fact.IN_WRITING,
                FactCells.single(
                        CellText::yesNo, (draft, is) -> draft.registration().inWriting(is)),
                Fact.THROUGH_STANDING_COUNCIL,
                FactCells.single(
                        CellText::yesNo, (draft, is) -> draft.registration().throughStandingCouncil(is)),
                Fact.MOVEMENTS,
                FactCells.list(
                        RegistrationCells::movement,
                        (draft, rows) -> draft.registration().movements(rows)),
                Fact.EXEMPLARS,
                FactCells.list(
                        RegistrationCells::exemplar,
                        (draft, rows) -> draft.registration().exemplars(rows)));
    }

    private static Movement movement(Entry entry, DossierDraft draft) throws UnreadableCell {
        return new Movement(
                named(entry, "‹tên phong trào›"),
                null,
                entry.yesNo("có chủ đề", "không có chủ đề"),
                entry.yesNo("có tiêu chí cụ thể", "không có tiêu chí cụ thể"),
                entry.yesNo("có thời gian thực hiện", "không có thời gian thực hiện"));
    }

    private static Exemplar exemplar(Entry entry, DossierDraft draft) throws UnreadableCell {
        String field = named(entry, "‹lĩnh vực›");
        return new Exemplar(
                field,
                entry.yesNo("tập thể", "cá nhân"),
                entry.yesNo("đã phát hiện", "chưa phát hiện"),
                entry.yesNo("đã bồi dưỡng", "chưa bồi dưỡng"),
                entry.yesNo("đã tổng kết", "chưa tổng kết"),
                entry.yesNo("đã nhân điển hình", "chưa nhân điển hình"),
                null,
                entry.yesNo("đã đề nghị khen thưởng", "chưa đề nghị khen thưởng"),
                entry.yesNo("đã được khen thưởng", "chưa được khen thưởng"));
    }

    private static String named(Entry entry, String expected) throws UnreadableCell {
        if (entry.head().isEmpty()) {
            throw CellText.unreadable(entry.head(), "không có tên", "has no name", expected + ": …");
        }
        return entry.head();
    }
}
