package org.khen.report.input;

import static org.khen.report.input.ColumnKind.DATE;
import static org.khen.report.input.ColumnKind.FOR_PEOPLE;
import static org.khen.report.input.ColumnKind.YEAR;
import static org.khen.report.input.ColumnKind.YES_NO;
import static org.khen.report.input.ListSheet.DOSSIER;
import static org.khen.report.input.ListSheet.PEOPLE;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.ResearchTopic;
import org.khen.facts.Scope;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;
import org.khen.pack.Text;

/** The sheets on initiatives, research, wit in combat and courses. */
final class LearningSheets {

    private static final RoundColumn YEAR_OF_WORK = RoundColumn.of(YEAR, "Năm", "Year", "year")
            .mustBeFilled()
            .noting("Năm công tác được tính.", "The year of work it counts for.");
    private static final RoundColumn NAME =
            RoundColumn.of(FOR_PEOPLE, "Tên", "Name", "").aboutPeople();
    private static final RoundColumn RECOGNISED_AT =
            RoundColumn.word("Cấp công nhận", "Recognised at", "recognisedAt", Level.values());
    private static final RoundColumn RECOGNISED_ON =
            RoundColumn.of(DATE, "Ngày công nhận", "Recognised on", "recognisedOn");
    private static final RoundColumn INFLUENCE =
            RoundColumn.word("Phạm vi ảnh hưởng", "Influence", "influence", Scope.values());
    private static final RoundColumn APPLIED = RoundColumn.of(YES_NO, "Đã áp dụng", "Applied", "applied");

    static final ListSheet<Initiative> INITIATIVES = new ListSheet<>(
            RoundSheet.of(
                    "Sáng kiến",
                    "Initiatives",
                    "sang-kien",
                    new Text("Sáng kiến được công nhận của cá nhân.", "Initiatives of a person."),
                    DOSSIER,
                    YEAR_OF_WORK,
                    NAME,
                    RECOGNISED_AT,
                    RECOGNISED_ON,
                    INFLUENCE,
                    APPLIED),
            YEAR_OF_WORK,
            PEOPLE,
            (row, values) -> initiative(row),
            (initiative, out) -> out.set(YEAR_OF_WORK, initiative.year())
                    .set(RECOGNISED_AT, initiative.recognisedAt())
                    .set(RECOGNISED_ON, initiative.recognisedOn())
                    .set(INFLUENCE, initiative.influence())
                    .set(APPLIED, initiative.applied()),
            candidate -> ((Person) candidate).initiatives(),
            (candidate, initiatives) -> ((PersonBuilder) candidate).initiatives(initiatives));

    private static final RoundColumn ACCEPTED = RoundColumn.of(YES_NO, "Đã nghiệm thu", "Accepted", "accepted");

    static final ListSheet<ResearchTopic> RESEARCH_TOPICS = new ListSheet<>(
            RoundSheet.of(
                    "Đề tài nghiên cứu",
                    "Research topics",
                    "de-tai-nghien-cuu",
                    new Text("Đề tài, đề án nghiên cứu khoa học của cá nhân.", "Research topics of a person."),
                    DOSSIER,
                    YEAR_OF_WORK,
                    NAME,
                    ACCEPTED,
                    APPLIED,
                    INFLUENCE),
            YEAR_OF_WORK,
            PEOPLE,
            (row, values) -> researchTopic(row),
            (topic, out) -> out.set(YEAR_OF_WORK, topic.year())
                    .set(ACCEPTED, topic.accepted())
                    .set(APPLIED, topic.applied())
                    .set(INFLUENCE, topic.influence()),
            candidate -> ((Person) candidate).researchTopics(),
            (candidate, topics) -> ((PersonBuilder) candidate).researchTopics(topics));

    private static final RoundColumn BY_UNIT =
            RoundColumn.of(YES_NO, "Đơn vị công nhận", "Recognised by unit", "recognisedByUnit");

    static final ListSheet<CombatIngenuity> COMBAT_INGENUITIES = new ListSheet<>(
            RoundSheet.of(
                    "Mưu trí, sáng tạo",
                    "Combat ingenuities",
                    "muu-tri-sang-tao",
                    new Text(
                            "Mưu trí, sáng tạo trong chiến đấu, phục vụ chiến đấu.",
                            "Wit and creativity in combat or in its support."),
                    DOSSIER,
                    YEAR_OF_WORK,
                    BY_UNIT),
            YEAR_OF_WORK,
            PEOPLE,
            (row, values) -> combatIngenuity(row),
            (one, out) -> out.set(YEAR_OF_WORK, one.year()).set(BY_UNIT, one.recognisedByUnit()),
            candidate -> ((Person) candidate).combatIngenuities(),
            (candidate, all) -> ((PersonBuilder) candidate).combatIngenuities(all));

    private static final RoundColumn FROM =
            RoundColumn.of(DATE, "Từ ngày", "From", "period").mustBeFilled();
    private static final RoundColumn TO =
            RoundColumn.of(DATE, "Đến hết ngày", "To", "period").mustBeFilled();
    private static final RoundColumn RESULT = RoundColumn.word("Kết quả", "Result", "result", TrainingResult.values());
    private static final RoundColumn CONDUCT =
            RoundColumn.of(YES_NO, "Chấp hành tốt quy định", "Good conduct", "goodConduct");
    private static final RoundColumn ALONGSIDE =
            RoundColumn.of(YES_NO, "Học tại chức", "Alongside work", "alongsideWork");

    static final ListSheet<Training> TRAININGS = new ListSheet<>(
            RoundSheet.of(
                    "Đào tạo, bồi dưỡng",
                    "Trainings",
                    "dao-tao-boi-duong",
                    new Text("Mỗi dòng một khóa được cử đi học.", "A row for each course a person was sent on."),
                    DOSSIER,
                    FROM,
                    TO,
                    RESULT,
                    CONDUCT,
                    ALONGSIDE),
            FROM,
            PEOPLE,
            (row, values) -> training(row),
            (training, out) -> out.set(FROM, training.period().from())
                    .set(TO, training.period().to())
                    .set(RESULT, training.result())
                    .set(CONDUCT, training.goodConduct())
                    .set(ALONGSIDE, training.alongsideWork()),
            candidate -> ((Person) candidate).trainings(),
            (candidate, trainings) -> ((PersonBuilder) candidate).trainings(trainings));

    private LearningSheets() {}

    private static @Nullable Initiative initiative(RowCells row) {
        Period year = CellDates.year(row, YEAR_OF_WORK);
        Level at = CellValues.word(row, RECOGNISED_AT, Level.class);
        LocalDate on = CellDates.date(row, RECOGNISED_ON);
        Scope influence = CellValues.word(row, INFLUENCE, Scope.class);
        Boolean applied = CellValues.yesNo(row, APPLIED);
        return year == null ? null : new Initiative(year, at, on, influence, applied);
    }

    private static @Nullable ResearchTopic researchTopic(RowCells row) {
        Period year = CellDates.year(row, YEAR_OF_WORK);
        Boolean accepted = CellValues.yesNo(row, ACCEPTED);
        Boolean applied = CellValues.yesNo(row, APPLIED);
        Scope influence = CellValues.word(row, INFLUENCE, Scope.class);
        return year == null ? null : new ResearchTopic(year, accepted, applied, influence);
    }

    private static @Nullable CombatIngenuity combatIngenuity(RowCells row) {
        Period year = CellDates.year(row, YEAR_OF_WORK);
        Boolean byUnit = CellValues.yesNo(row, BY_UNIT);
        return year == null ? null : new CombatIngenuity(year, byUnit);
    }

    private static @Nullable Training training(RowCells row) {
        Period period = CellDates.span(row, FROM, TO);
        TrainingResult result = CellValues.word(row, RESULT, TrainingResult.class);
        Boolean conduct = CellValues.yesNo(row, CONDUCT);
        Boolean alongside = CellValues.yesNo(row, ALONGSIDE);
        return period == null ? null : new Training(period, result, conduct, alongside);
    }
}
