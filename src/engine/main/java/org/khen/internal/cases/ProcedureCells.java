package org.khen.internal.cases;

import java.util.Map;
import org.khen.facts.Fact;
import org.khen.facts.PublicNotice;

/** The cells of facts on the handling of a nomination. */
final class ProcedureCells {

    private ProcedureCells() {}

    static Map<Fact, FactCells.CellReader> readers() {
        return Map.of(
                Fact.PUBLIC_NOTICE,
                FactCells.single(
                        ProcedureCells::notice,
                        (draft, notice) -> draft.procedure().publicNotice(notice)),
                Fact.REASONS_STATED,
                FactCells.single(
                        CellText::yesNo, (draft, is) -> draft.procedure().reasonsStated(is)),
                Fact.MINUTES,
                FactCells.single(
                        CellText::yesNo, (draft, is) -> draft.procedure().minutes(is)),
                Fact.FIGURES_CERTIFIED,
                FactCells.single(
                        CellText::yesNo, (draft, is) -> draft.procedure().figuresCertified(is)));
    }

    /** The days of the notice, or that there was none. */
    private static PublicNotice notice(String cell) throws UnreadableCell {
        return CellText.isNone(cell) ? new PublicNotice.NotGiven() : new PublicNotice.Given(CellText.period(cell));
    }
}
