package org.khen.internal.loading;

import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Confidence;
import org.khen.pack.Coverage;
import org.khen.pack.Source;
import org.khen.pack.SourceType;
import org.khen.pack.Spend;
import org.khen.pack.Text;

/** What the ledger takes away refuses nominations: it rests on law that somebody has seen. */
final class SpendChecks {

    private final PackSet packs;
    private final RowProblems problems;

    SpendChecks(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check() {
        for (Placed<Spend> row : packs.allSpends()) {
            Source source = packs.source(row.item().source());
            if (source != null && (source.type() != SourceType.NORMATIVE || isUnseen(source))) {
                refuse(row, source);
            }
        }
    }

    private static boolean isUnseen(Source source) {
        return source.coverage() == Coverage.NOT_SEEN || source.confidence() == Confidence.UNVERIFIED;
    }

    private void refuse(Placed<Spend> row, Source source) {
        String vi = isUnseen(source) ? source.confidence().vi() : source.type().vi();
        String en = isUnseen(source) ? source.confidence().en() : source.type().en();
        problems.add(
                ProblemCode.ONLY_LAW_REFUSES,
                row.pack(),
                row.item().at(),
                SpendsTable.SOURCE,
                new Text(
                        "\"" + source.id() + "\" (" + vi + ") không đủ làm căn cứ để không tính lại một thành tích.",
                        "\"" + source.id() + "\" (" + en + ") is not enough for taking away what was achieved."),
                new Text(
                        "Hãy dẫn văn bản quy phạm pháp luật đã xem được, hoặc xóa dòng này.",
                        "Cite a normative instrument that was seen, or delete the row."));
    }
}
