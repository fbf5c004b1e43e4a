package org.khen.internal.loading;

import java.util.stream.Stream;
import org.khen.internal.cases.CaseColumns;
import org.khen.internal.cases.CaseDossier;
import org.khen.internal.cases.ExpectedWords;
import org.khen.internal.problems.Problems;
import org.khen.pack.Case;
import org.khen.pack.CellRef;

/** Reads the cells of all cases, so that a case that says nothing sensible is told at once and not when somebody runs it. */
final class CaseChecks {

    private final PackSet packs;
    private final Problems problems;

    CaseChecks(PackSet packs, Problems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check() {
        // Cases speak in the words of these tables: a slip there would be told again of every case.
        if (!Stream.of(EvidenceTable.FORMAT, CriteriaTable.FORMAT, AwardsTable.FORMAT)
                .allMatch(packs::isSound)) {
            return;
        }
        CaseColumns columns =
                new CaseColumns(packs.packs().stream().map(ReadPack::pack).toList());
        for (Placed<Case> row : packs.allCases()) {
            Case situation = row.item();
            String pack = row.pack().id();
            problems.addAll(CaseDossier.of(pack, situation, columns).problems());
            CellRef outcome = row.pack().cell(situation.at(), CasesTable.OUTCOME);
            problems.addAll(ExpectedWords.problems(pack, situation, outcome, columns));
        }
    }
}
