package org.khen.report.input;

import static org.khen.report.input.ColumnKind.AMOUNT;
import static org.khen.report.input.ColumnKind.AWARD;
import static org.khen.report.input.ColumnKind.CODE;
import static org.khen.report.input.ColumnKind.DATE;
import static org.khen.report.input.ColumnKind.TEXT;
import static org.khen.report.input.ColumnKind.YEAR;
import static org.khen.report.input.ColumnKind.YES_NO;
import static org.khen.report.input.ListSheet.DOSSIER;
import static org.khen.report.input.ListSheet.EVERYBODY;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Achievement;
import org.khen.facts.AchievementKind;
import org.khen.facts.AwardGround;
import org.khen.facts.Candidate;
import org.khen.facts.Contribution;
import org.khen.facts.Household;
import org.khen.facts.HouseholdBuilder;
import org.khen.facts.Level;
import org.khen.facts.MeritPeriod;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Scope;
import org.khen.pack.Text;

/** The sheets on achievements and awards. */
final class MeritSheets {

    private static final RoundColumn ID =
            RoundColumn.of(CODE, "Mã thành tích", "Achievement", "id").mustBeFilled();
    private static final RoundColumn SUMMARY =
            RoundColumn.of(TEXT, "Nội dung", "Summary", "summary").aboutPeople();
    private static final RoundColumn KIND = RoundColumn.word("Loại", "Kind", "declaredAs", AchievementKind.values());
    private static final RoundColumn FROM =
            RoundColumn.of(DATE, "Từ ngày", "From", "period").mustBeFilled();
    private static final RoundColumn TO =
            RoundColumn.of(DATE, "Đến hết ngày", "To", "period").mustBeFilled();
    private static final RoundColumn INFLUENCE =
            RoundColumn.word("Phạm vi ảnh hưởng", "Influence", "influence", Scope.values());
    private static final RoundColumn OUTSIDE_PLAN =
            RoundColumn.of(YES_NO, "Ngoài kế hoạch công tác", "Outside work plan", "withinWorkPlan");
    private static final RoundColumn UNFORESEEN =
            RoundColumn.of(YES_NO, "Không lường trước", "Not foreseen", "foreseen");
    private static final RoundColumn OUTSTANDING =
            RoundColumn.of(YES_NO, "Thành tích xuất sắc", "Outstanding", "outstanding");
    private static final RoundColumn MOVEMENT = RoundColumn.of(TEXT, "Phong trào", "Movement", "movement");

    static final ListSheet<Achievement> ACHIEVEMENTS = new ListSheet<>(
            RoundSheet.of(
                    "Thành tích",
                    "Achievements",
                    "thanh-tich",
                    new Text("Thành tích làm căn cứ đề nghị.", "What the nominations rest on."),
                    ID,
                    DOSSIER,
                    SUMMARY,
                    KIND,
                    FROM,
                    TO,
                    INFLUENCE,
                    OUTSIDE_PLAN,
                    UNFORESEEN,
                    OUTSTANDING,
                    MOVEMENT),
            ID,
            EVERYBODY,
            (row, values) -> achievement(row),
            (achievement, out) -> out.set(ID, achievement.id())
                    .set(SUMMARY, achievement.summary())
                    .set(KIND, achievement.declaredAs())
                    .set(FROM, achievement.period().from())
                    .set(TO, achievement.period().to())
                    .set(INFLUENCE, achievement.influence())
                    .set(OUTSIDE_PLAN, opposite(achievement.withinWorkPlan()))
                    .set(UNFORESEEN, opposite(achievement.foreseen()))
                    .set(OUTSTANDING, achievement.outstanding())
                    .set(MOVEMENT, achievement.movement()),
            Candidate::achievements,
            (candidate, achievements) -> candidate.achievements(achievements));

    private static final RoundColumn PAST =
            RoundColumn.of(AWARD, "Khen thưởng", "Award", "award").mustBeFilled();
    private static final RoundColumn PAST_YEAR =
            RoundColumn.of(YEAR, "Năm", "Year", "year").noting("Năm của danh hiệu.", "The year the title is for.");
    private static final RoundColumn NUMBER = RoundColumn.of(TEXT, "Số quyết định", "Decision number", "number");
    private static final RoundColumn DECIDED_ON = RoundColumn.of(DATE, "Ngày quyết định", "Decided on", "decidedOn");
    private static final RoundColumn ISSUED_AT =
            RoundColumn.word("Cấp quyết định", "Decided at", "issuedAt", Level.values());
    private static final RoundColumn MERIT_FROM = RoundColumn.of(
                    DATE, "Thời gian lập thành tích từ", "Merit period from", "meritPeriod")
            .noting(
                    "Ghi \"không ghi\" nếu quyết định không ghi thời gian.",
                    "Write \"not stated\" if the decision names no period.");
    private static final RoundColumn MERIT_TO = RoundColumn.of(DATE, "Đến", "Merit period to", "meritPeriod");
    private static final RoundColumn ACHIEVEMENT = RoundColumn.of(CODE, "Mã thành tích", "Achievement", "achievement");
    private static final RoundColumn GROUND = RoundColumn.word("Loại hình", "Ground", "ground", AwardGround.values());

    static final ListSheet<PastAward> PAST_AWARDS = new ListSheet<>(
            RoundSheet.of(
                    "Khen thưởng đã có",
                    "Past awards",
                    "khen-thuong-da-co",
                    new Text("Danh hiệu, hình thức khen thưởng đã có.", "Titles and commendations already given."),
                    DOSSIER,
                    PAST,
                    PAST_YEAR,
                    NUMBER,
                    DECIDED_ON,
                    ISSUED_AT,
                    MERIT_FROM,
                    MERIT_TO,
                    ACHIEVEMENT,
                    GROUND),
            PAST,
            EVERYBODY,
            MeritSheets::pastAward,
            MeritSheets::writePastAward,
            Candidate::pastAwards,
            (candidate, awards) -> candidate.pastAwards(awards));

    private static final RoundColumn GIVEN_ON =
            RoundColumn.of(DATE, "Ngày đóng góp", "Given on", "on").mustBeFilled();
    private static final RoundColumn WORTH = RoundColumn.of(AMOUNT, "Giá trị (đồng)", "Amount (đồng)", "amount");

    static final ListSheet<Contribution> CONTRIBUTIONS = new ListSheet<>(
            RoundSheet.of(
                    "Đóng góp",
                    "Contributions",
                    "dong-gop",
                    new Text(
                            "Đóng góp công sức, đất đai, tài sản của hộ gia đình.",
                            "What a household gave for the common good."),
                    DOSSIER,
                    GIVEN_ON,
                    WORTH),
            GIVEN_ON,
            Set.of(CandidateKind.HOUSEHOLD),
            (row, values) -> contribution(row),
            (contribution, out) -> out.set(GIVEN_ON, contribution.on()).set(WORTH, contribution.amount()),
            candidate -> ((Household) candidate).contributions(),
            (candidate, contributions) -> ((HouseholdBuilder) candidate).contributions(contributions));

    private MeritSheets() {}

    private static @Nullable Achievement achievement(RowCells row) {
        String id = CellValues.code(row, ID);
        Period period = CellDates.span(row, FROM, TO);
        String summary = CellValues.text(row, SUMMARY);
        AchievementKind kind = CellValues.word(row, KIND, AchievementKind.class);
        Scope influence = CellValues.word(row, INFLUENCE, Scope.class);
        Boolean outsidePlan = CellValues.yesNo(row, OUTSIDE_PLAN);
        Boolean unforeseen = CellValues.yesNo(row, UNFORESEEN);
        Boolean outstanding = CellValues.yesNo(row, OUTSTANDING);
        String movement = CellValues.text(row, MOVEMENT);
        return id == null || period == null
                ? null
                : new Achievement(
                        id,
                        period,
                        kind,
                        opposite(unforeseen),
                        opposite(outsidePlan),
                        outstanding,
                        influence,
                        movement,
                        summary);
    }

    private static @Nullable Boolean opposite(@Nullable Boolean holds) {
        return holds == null ? null : Boolean.valueOf(!holds);
    }

    private static @Nullable PastAward pastAward(RowCells row, CellValues values) {
        String award = values.pastAward(row, PAST);
        Period year = CellDates.year(row, PAST_YEAR);
        String number = CellValues.text(row, NUMBER);
        LocalDate decidedOn = CellDates.date(row, DECIDED_ON);
        Level issuedAt = CellValues.word(row, ISSUED_AT, Level.class);
        MeritPeriod merit = meritPeriod(row);
        String achievement = CellValues.code(row, ACHIEVEMENT);
        AwardGround ground = CellValues.word(row, GROUND, AwardGround.class);
        return award == null
                ? null
                : new PastAward(award, year, number, decidedOn, issuedAt, merit, ground, achievement);
    }

    private static @Nullable MeritPeriod meritPeriod(RowCells row) {
        if (row.says(MERIT_FROM, "không ghi", "not stated")) {
            return new MeritPeriod.NotStated();
        }
        Period period = CellDates.span(row, MERIT_FROM, MERIT_TO);
        return period == null ? null : new MeritPeriod.Stated(period);
    }

    private static void writePastAward(PastAward award, OutRow out) {
        out.set(PAST, award.award())
                .set(PAST_YEAR, award.year())
                .set(NUMBER, award.number())
                .set(DECIDED_ON, award.decidedOn())
                .set(ISSUED_AT, award.issuedAt())
                .set(ACHIEVEMENT, award.achievement())
                .set(GROUND, award.ground());
        if (award.meritPeriod() instanceof MeritPeriod.Stated stated) {
            out.set(MERIT_FROM, stated.period().from())
                    .set(MERIT_TO, stated.period().to());
        } else if (award.meritPeriod() instanceof MeritPeriod.NotStated) {
            out.set(MERIT_FROM, "không ghi");
        }
    }

    private static @Nullable Contribution contribution(RowCells row) {
        LocalDate on = CellDates.date(row, GIVEN_ON);
        Long amount = CellNumbers.amount(row, WORTH);
        return on == null ? null : new Contribution(on, amount);
    }
}
