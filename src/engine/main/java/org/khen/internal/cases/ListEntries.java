package org.khen.internal.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Achievement;
import org.khen.facts.AchievementKind;
import org.khen.facts.AwardGround;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.Contribution;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.MemberResults;
import org.khen.facts.MeritPeriod;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.PostGroup;
import org.khen.facts.PostHeld;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.facts.Rating;
import org.khen.facts.ResearchTopic;
import org.khen.facts.Scope;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;
import org.khen.facts.Transfer;
import org.khen.facts.Word;
import org.khen.facts.Workplace;
import org.khen.facts.YearOfWork;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Text;

/** Reads the entries of list cells, one method for each kind of row. */
final class ListEntries {

    private ListEntries() {}

    static YearOfWork year(Entry entry, DossierDraft draft) throws UnreadableCell {
        return new YearOfWork(CellText.period(entry.head()), entry.word(Rating.class));
    }

    static Absence absence(Entry entry, DossierDraft draft) throws UnreadableCell {
        AbsenceReason reason = knownWord(AbsenceReason.class, entry.head());
        Integer days = entry.count("ngày");
        Boolean medicalFinding = entry.yesNo("có kết luận y tế", "không có kết luận y tế");
        Period period = days == null ? draft.meritPeriod() : firstWorkingDays(draft.meritPeriod(), days);
        return new Absence(period, reason, days, medicalFinding);
    }

    /** A case says how many days somebody was off and not when: the first days of the merit period will do. */
    private static Period firstWorkingDays(Period meritPeriod, int workingDays) {
        LocalDate last = meritPeriod.from();
        for (int worked = isWorkingDay(last) ? 1 : 0; worked < workingDays; worked += isWorkingDay(last) ? 1 : 0) {
            last = last.plusDays(1);
        }
        // Whoever counts other days as working days, Saturdays say, may need fewer: stay within the merit period.
        boolean fits = !meritPeriod.from().plusDays(workingDays - 1L).isAfter(meritPeriod.to());
        return new Period(meritPeriod.from(), fits && last.isAfter(meritPeriod.to()) ? meritPeriod.to() : last);
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    static Discipline discipline(Entry entry, DossierDraft draft) throws UnreadableCell {
        DisciplineForm form = knownWord(DisciplineForm.class, entry.head());
        if (form == DisciplineForm.NONE) {
            throw CellText.unreadable(entry.head(), "không phải là một lần kỷ luật", "is not a discipline", "không có");
        }
        DisciplineEnd end = disciplineEnd(entry);
        return new Discipline(form, entry.date(), end);
    }

    private static @Nullable DisciplineEnd disciplineEnd(Entry entry) throws UnreadableCell {
        String ended = entry.textAfter("chấp hành xong", "15/03/2015");
        if (ended != null) {
            return new DisciplineEnd.Ended(CellText.date(ended));
        }
        return entry.says("đang thi hành") ? new DisciplineEnd.Running() : null;
    }

    static Training training(Entry entry, DossierDraft draft) throws UnreadableCell {
        return new Training(
                CellText.period(entry.head()),
                entry.word(TrainingResult.class),
                entry.yesNo("chấp hành tốt", "vi phạm quy định"),
                entry.yesNo("tại chức", "tập trung"));
    }

    static Transfer transfer(Entry entry, DossierDraft draft) throws UnreadableCell {
        return new Transfer(
                CellText.date(entry.head()), entry.count("tháng"), entry.yesNo("có nhận xét", "chưa có nhận xét"));
    }

    static PostHeld post(Entry entry, DossierDraft draft) throws UnreadableCell {
        PostGroup group = knownWord(PostGroup.class, entry.head());
        String period = entry.text("01/01/2008 - 31/12/2014");
        return new PostHeld(group, period == null ? null : CellText.period(period));
    }

    static Workplace workplace(Entry entry, DossierDraft draft) throws UnreadableCell {
        Period period = CellText.period(entry.head());
        String place = entry.text("‹mã địa bàn›");
        if (place == null) {
            throw CellText.unreadable(
                    entry.head(), "thiếu mã địa bàn", "lacks the code of the place", entry.head() + ": ‹mã địa bàn›");
        }
        return new Workplace(period, place);
    }

    static Initiative initiative(Entry entry, DossierDraft draft) throws UnreadableCell {
        Scope influence = entry.word("ảnh hưởng", Scope.class);
        return new Initiative(
                CellText.period(entry.head()),
                entry.word(Level.class),
                null,
                influence,
                entry.yesNo("đã áp dụng", "chưa áp dụng"));
    }

    static ResearchTopic researchTopic(Entry entry, DossierDraft draft) throws UnreadableCell {
        return new ResearchTopic(
                CellText.period(entry.head()),
                entry.yesNo("đã nghiệm thu", "chưa nghiệm thu"),
                entry.yesNo("đã áp dụng", "chưa áp dụng"),
                null);
    }

    static CombatIngenuity combatIngenuity(Entry entry, DossierDraft draft) throws UnreadableCell {
        return new CombatIngenuity(CellText.period(entry.head()), entry.yesNo("đã công nhận", "chưa công nhận"));
    }

    static Achievement achievement(Entry entry, DossierDraft draft) throws UnreadableCell {
        Boolean unforeseen = entry.yesNo("không lường trước", "lường trước");
        Boolean outsidePlan = entry.yesNo("ngoài kế hoạch", "trong kế hoạch");
        String numbered = draft.nextAchievement();
        String code = entry.textAfter("mã", "TT-1");
        String movement = entry.textAfter("phong trào", "‹tên›");
        return new Achievement(
                code == null ? numbered : code,
                CellText.period(entry.head()),
                entry.word(AchievementKind.class),
                opposite(unforeseen),
                opposite(outsidePlan),
                entry.yesNo("xuất sắc", "không xuất sắc"),
                null,
                movement,
                null);
    }

    private static @Nullable Boolean opposite(@Nullable Boolean holds) {
        return holds == null ? null : Boolean.valueOf(!holds);
    }

    static PastAward pastAward(Entry entry, DossierDraft draft) throws UnreadableCell {
        String award = entry.head();
        if (!draft.awards().contains(award)) {
            // A misspelt code would be an award that nobody asks for, and the case might pass for a wrong reason.
            throw new UnreadableCell(
                    ProblemCode.UNKNOWN_AWARD,
                    new Text(
                            "\"" + award + "\" không phải mã khen thưởng của bộ quy định nào.",
                            "\"" + award + "\" is not the code of an award of any pack."),
                    Advice.nearestOrList(award, draft.awards()));
        }
        String number = entry.textAfter("số", "12/QĐ-UBND");
        String day = entry.textAfter("ngày", "15/01/2015");
        String achievement = entry.textAfter("mã", "TT-1");
        MeritPeriod merit = meritPeriod(entry);
        AwardGround ground = entry.word(AwardGround.class);
        String year = entry.text("2013");
        return new PastAward(
                award,
                year == null ? null : CellText.period(year),
                number,
                day == null ? null : CellText.date(day),
                null,
                merit,
                ground,
                achievement);
    }

    private static @Nullable MeritPeriod meritPeriod(Entry entry) throws UnreadableCell {
        if (entry.says("không ghi thời gian lập thành tích")) {
            return new MeritPeriod.NotStated();
        }
        String stated = entry.textAfter("lập thành tích", "2013");
        return stated == null ? null : new MeritPeriod.Stated(CellText.period(stated));
    }

    static MemberResults memberResults(Entry entry, DossierDraft draft) throws UnreadableCell {
        return new MemberResults(
                CellText.period(entry.head()),
                entry.count("người"),
                entry.count("hoàn thành nhiệm vụ"),
                entry.count("lao động tiên tiến"),
                entry.count("chiến sĩ thi đua cơ sở"),
                entry.word(DisciplineForm.class));
    }

    static Contribution contribution(Entry entry, DossierDraft draft) throws UnreadableCell {
        return new Contribution(CellText.date(entry.head()), entry.amount());
    }

    static Proceeding proceeding(Entry entry, DossierDraft draft) throws UnreadableCell {
        ProceedingKind kind = CellText.word(ProceedingKind.class, entry.head());
        return new Proceeding(kind, entry.word(ProceedingStatus.class), null, null);
    }

    static <W extends Enum<W> & Word> @Nullable W knownWord(Class<W> words, String text) throws UnreadableCell {
        return CellText.isNotKnown(text) ? null : CellText.word(words, text);
    }
}
