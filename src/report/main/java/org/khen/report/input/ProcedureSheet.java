package org.khen.report.input;

import static org.khen.report.input.ColumnKind.DATE;
import static org.khen.report.input.ColumnKind.TEXT;
import static org.khen.report.input.ColumnKind.YES_NO;
import static org.khen.report.input.ListSheet.DOSSIER;

import org.jspecify.annotations.Nullable;
import org.khen.facts.Period;
import org.khen.facts.Procedure;
import org.khen.facts.PublicNotice;
import org.khen.pack.Text;

/** The sheet of how each nomination was handled. */
final class ProcedureSheet {

    private static final RoundColumn NOTICE_FROM = RoundColumn.of(
                    DATE, "Công khai từ ngày", "Public from", "procedure.publicNotice")
            .noting("Ghi \"không\" nếu không công khai.", "Write \"no\" if it was not made public.");
    private static final RoundColumn NOTICE_TO =
            RoundColumn.of(DATE, "Công khai đến hết ngày", "Public to", "procedure.publicNotice");
    private static final RoundColumn REASONS =
            RoundColumn.of(YES_NO, "Nêu rõ lý do", "Reasons stated", "procedure.reasonsStated");
    private static final RoundColumn MINUTES =
            RoundColumn.of(YES_NO, "Có biên bản họp xét", "Minutes", "procedure.minutes");
    private static final RoundColumn MINUTES_NUMBER =
            RoundColumn.of(TEXT, "Số biên bản", "Minutes number", "procedure.minutesNumber");
    private static final RoundColumn MINUTES_ON =
            RoundColumn.of(DATE, "Ngày biên bản", "Minutes date", "procedure.minutesOn");
    private static final RoundColumn CERTIFIED =
            RoundColumn.of(YES_NO, "Số liệu được xác nhận", "Figures certified", "procedure.figuresCertified");

    static final RoundSheet SHEET = RoundSheet.of(
            "Trình tự, thủ tục",
            "Procedure",
            "trinh-tu-thu-tuc",
            new Text(
                    "Mỗi hồ sơ một dòng: việc công khai, biên bản, xác nhận số liệu.",
                    "A row for each dossier: notice, minutes, certified figures."),
            DOSSIER,
            NOTICE_FROM,
            NOTICE_TO,
            REASONS,
            MINUTES,
            MINUTES_NUMBER,
            MINUTES_ON,
            CERTIFIED);

    private ProcedureSheet() {}

    static Procedure read(RowCells row) {
        return new Procedure(
                notice(row),
                CellValues.yesNo(row, REASONS),
                CellValues.yesNo(row, MINUTES),
                CellValues.text(row, MINUTES_NUMBER),
                CellDates.date(row, MINUTES_ON),
                CellValues.yesNo(row, CERTIFIED));
    }

    private static @Nullable PublicNotice notice(RowCells row) {
        if (row.says(NOTICE_FROM, "không", "no")) {
            return new PublicNotice.NotGiven();
        }
        Period period = CellDates.span(row, NOTICE_FROM, NOTICE_TO);
        return period == null ? null : new PublicNotice.Given(period);
    }

    static OutRow write(String dossier, Procedure procedure) {
        OutRow out = new OutRow()
                .set(DOSSIER, dossier)
                .set(REASONS, procedure.reasonsStated())
                .set(MINUTES, procedure.minutes())
                .set(MINUTES_NUMBER, procedure.minutesNumber())
                .set(MINUTES_ON, procedure.minutesOn())
                .set(CERTIFIED, procedure.figuresCertified());
        if (procedure.publicNotice() instanceof PublicNotice.Given given) {
            out.set(NOTICE_FROM, given.period().from())
                    .set(NOTICE_TO, given.period().to());
        } else if (procedure.publicNotice() instanceof PublicNotice.NotGiven) {
            out.set(NOTICE_FROM, "không");
        }
        return out;
    }
}
