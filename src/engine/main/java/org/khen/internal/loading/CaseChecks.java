package org.khen.internal.loading;

import java.util.stream.Stream;
import org.khen.internal.cases.CaseColumns;
import org.khen.internal.cases.CaseDossier;
import org.khen.internal.cases.ExpectedWords;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.Case;
import org.khen.pack.CellRef;
import org.khen.pack.RulePack;
import org.khen.pack.Text;
import org.khen.pack.Topic;

/** Reads the cells of all cases, so that a case that says nothing sensible is told at once and not when somebody runs it. */
final class CaseChecks {

    private final PackSet packs;
    private final Problems problems;

    CaseChecks(PackSet packs, Problems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check() {
        // A table of cases that cannot be read is told as such, not as missing.
        if (packs.isSound(CasesTable.FORMAT)) {
            packs.packs().stream().map(ReadPack::pack).forEach(this::unproved);
        }
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
            CellRef ifUnamended = row.pack().cell(situation.at(), CasesTable.IF_UNAMENDED);
            problems.addAll(ExpectedWords.problems(pack, situation, outcome, ifUnamended, columns));
        }
    }

    /** A topic that no case proves, in a pack that has cases: of one without any its proof fails anyway. */
    private void unproved(RulePack pack) {
        boolean any = pack.topics().stream().anyMatch(topic -> !topic.cases().isEmpty());
        for (Topic topic : pack.topics()) {
            if (any
                    && topic.cases().isEmpty()
                    && !(topic.criteria().isEmpty() && topic.limits().isEmpty())) {
                problems.add(
                        ProblemCode.CASES_MISSING,
                        pack.id(),
                        new CellRef(topic.name() + "/" + CasesTable.FORMAT.file(), 0, 0),
                        new Text(
                                "Nhóm tiêu chí này không có tình huống kiểm thử nào, nên chưa được kiểm chứng.",
                                "This topic has no case, so nothing proves it."),
                        new Text(
                                "Hãy thêm cases.csv, hoặc lấy lại tệp đã xóa.",
                                "Add cases.csv, or bring back the file that was deleted."));
            }
        }
    }
}
