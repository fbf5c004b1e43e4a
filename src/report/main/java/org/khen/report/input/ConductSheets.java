package org.khen.report.input;

import static org.khen.report.input.ColumnKind.DATE;
import static org.khen.report.input.ListSheet.DOSSIER;
import static org.khen.report.input.ListSheet.EVERYBODY;
import static org.khen.report.input.ListSheet.PEOPLE;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Candidate;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.facts.Word;
import org.khen.pack.Text;

/** The sheets on disciplines and matters under consideration. Everything in them is about people. */
final class ConductSheets {

    private static final RoundColumn FORM = RoundColumn.word(
                    "Hình thức kỷ luật",
                    "Form",
                    "form",
                    Stream.of(DisciplineForm.values())
                            .filter(form -> form != DisciplineForm.NONE)
                            .toArray(Word[]::new))
            .aboutPeople();
    private static final RoundColumn DECIDED_ON =
            RoundColumn.of(DATE, "Ngày quyết định", "Decided on", "decidedOn").aboutPeople();
    private static final RoundColumn ENDED_ON = RoundColumn.of(DATE, "Ngày chấp hành xong", "Completed on", "end")
            .aboutPeople()
            .noting("Ghi \"đang thi hành\" nếu chưa xong.", "Write \"running\" if it is not completed.");

    static final ListSheet<Discipline> DISCIPLINES = new ListSheet<>(
            RoundSheet.of(
                    "Kỷ luật",
                    "Disciplines",
                    "ky-luat",
                    new Text("Mỗi dòng một lần kỷ luật của cá nhân.", "A row for each discipline of a person."),
                    DOSSIER,
                    FORM,
                    DECIDED_ON,
                    ENDED_ON),
            FORM,
            PEOPLE,
            (row, values) -> discipline(row),
            ConductSheets::writeDiscipline,
            candidate -> ((Person) candidate).disciplines(),
            (candidate, disciplines) -> ((PersonBuilder) candidate).disciplines(disciplines));

    private static final RoundColumn KIND = RoundColumn.word("Loại vụ việc", "Kind", "kind", ProceedingKind.values())
            .aboutPeople()
            .mustBeFilled();
    private static final RoundColumn STATUS = RoundColumn.word(
                    "Tình trạng", "Status", "status", ProceedingStatus.values())
            .aboutPeople();
    private static final RoundColumn OPENED_ON =
            RoundColumn.of(DATE, "Ngày bắt đầu", "Opened on", "openedOn").aboutPeople();
    private static final RoundColumn CLOSED_ON =
            RoundColumn.of(DATE, "Ngày kết luận", "Closed on", "closedOn").aboutPeople();

    static final ListSheet<Proceeding> PROCEEDINGS = new ListSheet<>(
            RoundSheet.of(
                    "Vụ việc đang xem xét",
                    "Proceedings",
                    "vu-viec-dang-xem-xet",
                    new Text(
                            "Vụ việc liên quan đang điều tra, thanh tra, khiếu nại, tố cáo.",
                            "Matters under consideration."),
                    DOSSIER,
                    KIND,
                    STATUS,
                    OPENED_ON,
                    CLOSED_ON),
            KIND,
            EVERYBODY,
            (row, values) -> proceeding(row),
            (matter, out) -> out.set(KIND, matter.kind())
                    .set(STATUS, matter.status())
                    .set(OPENED_ON, matter.openedOn())
                    .set(CLOSED_ON, matter.closedOn()),
            Candidate::proceedings,
            (candidate, matters) -> candidate.proceedings(matters));

    private ConductSheets() {}

    /** A row that says no more than that there was a discipline is one: none of its cells need be known. */
    private static Discipline discipline(RowCells row) {
        DisciplineForm form = CellValues.word(row, FORM, DisciplineForm.class);
        LocalDate decidedOn = CellDates.date(row, DECIDED_ON);
        DisciplineEnd end = end(row);
        return new Discipline(form, decidedOn, end);
    }

    private static @Nullable DisciplineEnd end(RowCells row) {
        if (row.says(ENDED_ON, "đang thi hành", "running")) {
            return new DisciplineEnd.Running();
        }
        LocalDate on = CellDates.date(row, ENDED_ON);
        return on == null ? null : new DisciplineEnd.Ended(on);
    }

    private static void writeDiscipline(Discipline discipline, OutRow out) {
        out.set(FORM, discipline.form()).set(DECIDED_ON, discipline.decidedOn());
        if (discipline.end() instanceof DisciplineEnd.Ended ended) {
            out.set(ENDED_ON, ended.on());
        } else if (discipline.end() instanceof DisciplineEnd.Running) {
            out.set(ENDED_ON, "đang thi hành");
        }
    }

    private static @Nullable Proceeding proceeding(RowCells row) {
        ProceedingKind kind = CellValues.word(row, KIND, ProceedingKind.class);
        ProceedingStatus status = CellValues.word(row, STATUS, ProceedingStatus.class);
        LocalDate openedOn = CellDates.date(row, OPENED_ON);
        LocalDate closedOn = CellDates.date(row, CLOSED_ON);
        return kind == null ? null : new Proceeding(kind, status, openedOn, closedOn);
    }
}
