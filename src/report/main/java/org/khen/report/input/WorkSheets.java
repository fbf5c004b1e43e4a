package org.khen.report.input;

import static org.khen.report.input.ColumnKind.COUNT;
import static org.khen.report.input.ColumnKind.DATE;
import static org.khen.report.input.ColumnKind.PLACE;
import static org.khen.report.input.ColumnKind.YEAR;
import static org.khen.report.input.ListSheet.DOSSIER;
import static org.khen.report.input.ListSheet.EVERYBODY;
import static org.khen.report.input.ListSheet.PEOPLE;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveBuilder;
import org.khen.facts.DisciplineForm;
import org.khen.facts.MemberResults;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;
import org.khen.facts.Transfer;
import org.khen.facts.Workplace;
import org.khen.facts.YearOfWork;
import org.khen.pack.Text;

/** The sheets on years and times of work. */
final class WorkSheets {

    private static final RoundColumn YEAR_OF_WORK =
            RoundColumn.of(YEAR, "Năm", "Year", "period").mustBeFilled();
    private static final RoundColumn RATING = RoundColumn.word("Xếp loại", "Rating", "rating", Rating.values());

    static final ListSheet<YearOfWork> YEARS = new ListSheet<>(
            RoundSheet.of(
                    "Mức hoàn thành nhiệm vụ",
                    "Years of work",
                    "muc-hoan-thanh-nhiem-vu",
                    new Text(
                            "Mỗi dòng một năm công tác và xếp loại của năm đó.", "A row for each year and its rating."),
                    DOSSIER,
                    YEAR_OF_WORK,
                    RATING),
            YEAR_OF_WORK,
            EVERYBODY,
            (row, values) -> year(row),
            WorkSheets::writeYear,
            Candidate::years,
            (candidate, years) -> candidate.years(years));

    static final ListSheet<YearOfWork> LED_UNIT_YEARS = new ListSheet<>(
            RoundSheet.of(
                    "Tập thể do cá nhân đứng đầu",
                    "Years of unit led",
                    "tap-the-do-ca-nhan-dung-dau",
                    new Text(
                            "Xếp loại hằng năm của tập thể do người được đề nghị đứng đầu.",
                            "The ratings of the collective that the person heads."),
                    DOSSIER,
                    YEAR_OF_WORK,
                    RATING),
            YEAR_OF_WORK,
            PEOPLE,
            (row, values) -> year(row),
            WorkSheets::writeYear,
            candidate -> ((Person) candidate).ledUnitYears(),
            (candidate, years) -> ((PersonBuilder) candidate).ledUnitYears(years));

    private static final RoundColumn MEMBERS = RoundColumn.of(COUNT, "Số thành viên", "Members", "members");
    private static final RoundColumn COMPLETED =
            RoundColumn.of(COUNT, "Số hoàn thành nhiệm vụ", "Members who completed tasks", "membersWhoCompletedTasks");
    private static final RoundColumn ADVANCED =
            RoundColumn.of(COUNT, "Số Lao động tiên tiến", "Advanced workers", "advancedWorkers");
    private static final RoundColumn SOLDIERS =
            RoundColumn.of(COUNT, "Số Chiến sĩ thi đua cơ sở", "Emulation soldiers", "emulationSoldiers");
    private static final RoundColumn HEAVIEST =
            RoundColumn.word("Kỷ luật nặng nhất", "Heaviest discipline", "heaviestDiscipline", DisciplineForm.values());

    static final ListSheet<MemberResults> MEMBER_RESULTS = new ListSheet<>(
            RoundSheet.of(
                    "Kết quả thành viên",
                    "Member results",
                    "ket-qua-thanh-vien",
                    new Text(
                            "Kết quả hằng năm của các thành viên tập thể.",
                            "Yearly results of members of a collective."),
                    DOSSIER,
                    YEAR_OF_WORK,
                    MEMBERS,
                    COMPLETED,
                    ADVANCED,
                    SOLDIERS,
                    HEAVIEST),
            YEAR_OF_WORK,
            Set.of(CandidateKind.COLLECTIVE),
            (row, values) -> memberResults(row),
            (results, out) -> out.set(YEAR_OF_WORK, results.year())
                    .set(MEMBERS, results.members())
                    .set(COMPLETED, results.membersWhoCompletedTasks())
                    .set(ADVANCED, results.advancedWorkers())
                    .set(SOLDIERS, results.emulationSoldiers())
                    .set(HEAVIEST, results.heaviestDiscipline()),
            candidate -> ((Collective) candidate).memberResults(),
            (candidate, results) -> ((CollectiveBuilder) candidate).memberResults(results));

    private static final RoundColumn FROM =
            RoundColumn.of(DATE, "Từ ngày", "From", "period").mustBeFilled();
    private static final RoundColumn TO =
            RoundColumn.of(DATE, "Đến hết ngày", "To", "period").mustBeFilled();
    private static final RoundColumn PLACE_CODE = RoundColumn.of(PLACE, "Mã địa bàn", "Place", "place")
            .mustBeFilled()
            .noting("Mã đơn vị hành chính trong places.csv.", "The code of the unit in places.csv.");

    static final ListSheet<Workplace> WORKPLACES = new ListSheet<>(
            RoundSheet.of(
                    "Địa bàn công tác",
                    "Workplaces",
                    "dia-ban-cong-tac",
                    new Text(
                            "Chỉ dùng khi công tác ở nhiều địa bàn; một địa bàn thì ghi ở trang Đề nghị.",
                            "For several places; a single one stands in the sheet of nominations."),
                    DOSSIER,
                    PLACE_CODE,
                    FROM,
                    TO),
            PLACE_CODE,
            EVERYBODY,
            (row, values) -> workplace(row),
            (workplace, out) -> out.set(PLACE_CODE, workplace.place())
                    .set(FROM, workplace.period().from())
                    .set(TO, workplace.period().to()),
            Candidate::workplaces,
            (candidate, workplaces) -> candidate.workplaces(workplaces));

    private static final RoundColumn REASON = RoundColumn.word("Lý do", "Reason", "reason", AbsenceReason.values())
            .aboutPeople();
    private static final RoundColumn DAYS = RoundColumn.of(COUNT, "Số ngày làm việc", "Working days", "workingDays");
    private static final RoundColumn MEDICAL = RoundColumn.of(
                    ColumnKind.YES_NO, "Có kết luận y tế", "Medical finding", "medicalFinding")
            .aboutPeople();

    static final ListSheet<Absence> ABSENCES = new ListSheet<>(
            RoundSheet.of(
                    "Thời gian nghỉ",
                    "Absences",
                    "thoi-gian-nghi",
                    new Text("Mỗi dòng một lần nghỉ việc.", "A row for each time off work."),
                    DOSSIER,
                    FROM,
                    TO,
                    REASON,
                    DAYS,
                    MEDICAL),
            FROM,
            PEOPLE,
            (row, values) -> absence(row),
            (absence, out) -> out.set(FROM, absence.period().from())
                    .set(TO, absence.period().to())
                    .set(REASON, absence.reason())
                    .set(DAYS, absence.workingDays())
                    .set(MEDICAL, absence.medicalFinding()),
            candidate -> ((Person) candidate).absences(),
            (candidate, absences) -> ((PersonBuilder) candidate).absences(absences));

    private static final RoundColumn MOVED_ON =
            RoundColumn.of(DATE, "Ngày chuyển đến", "Moved on", "movedOn").mustBeFilled();
    private static final RoundColumn MONTHS =
            RoundColumn.of(COUNT, "Số tháng ở nơi cũ", "Months at old unit", "monthsAtOldUnit");
    private static final RoundColumn COMMENT =
            RoundColumn.of(ColumnKind.YES_NO, "Có nhận xét của nơi cũ", "Comment by old unit", "commentByOldUnit");

    static final ListSheet<Transfer> TRANSFERS = new ListSheet<>(
            RoundSheet.of(
                    "Chuyển công tác",
                    "Transfers",
                    "chuyen-cong-tac",
                    new Text("Mỗi dòng một lần chuyển cơ quan, đơn vị.", "A row for each move between units."),
                    DOSSIER,
                    MOVED_ON,
                    MONTHS,
                    COMMENT),
            MOVED_ON,
            PEOPLE,
            (row, values) -> transfer(row),
            (transfer, out) -> out.set(MOVED_ON, transfer.movedOn())
                    .set(MONTHS, transfer.monthsAtOldUnit())
                    .set(COMMENT, transfer.commentByOldUnit()),
            candidate -> ((Person) candidate).transfers(),
            (candidate, transfers) -> ((PersonBuilder) candidate).transfers(transfers));

    private WorkSheets() {}

    private static @Nullable YearOfWork year(RowCells row) {
        Period year = CellDates.year(row, YEAR_OF_WORK);
        Rating rating = CellValues.word(row, RATING, Rating.class);
        return year == null ? null : new YearOfWork(year, rating);
    }

    private static void writeYear(YearOfWork year, OutRow out) {
        out.set(YEAR_OF_WORK, year.period()).set(RATING, year.rating());
    }

    private static @Nullable MemberResults memberResults(RowCells row) {
        Period year = CellDates.year(row, YEAR_OF_WORK);
        Integer members = CellNumbers.count(row, MEMBERS, 1);
        Integer completed = CellNumbers.count(row, COMPLETED, 0);
        Integer advanced = CellNumbers.count(row, ADVANCED, 0);
        Integer soldiers = CellNumbers.count(row, SOLDIERS, 0);
        DisciplineForm heaviest = CellValues.word(row, HEAVIEST, DisciplineForm.class);
        return year == null ? null : new MemberResults(year, members, completed, advanced, soldiers, heaviest);
    }

    private static @Nullable Workplace workplace(RowCells row) {
        String place = CellValues.code(row, PLACE_CODE);
        Period period = CellDates.span(row, FROM, TO);
        return place == null || period == null ? null : new Workplace(period, place);
    }

    private static @Nullable Absence absence(RowCells row) {
        Period period = CellDates.span(row, FROM, TO);
        AbsenceReason reason = CellValues.word(row, REASON, AbsenceReason.class);
        Integer days = CellNumbers.count(row, DAYS, 0);
        Boolean medical = CellValues.yesNo(row, MEDICAL);
        return period == null ? null : new Absence(period, reason, days, medical);
    }

    private static @Nullable Transfer transfer(RowCells row) {
        LocalDate movedOn = CellDates.date(row, MOVED_ON);
        Integer months = CellNumbers.count(row, MONTHS, 0);
        Boolean comment = CellValues.yesNo(row, COMMENT);
        return movedOn == null ? null : new Transfer(movedOn, months, comment);
    }
}
