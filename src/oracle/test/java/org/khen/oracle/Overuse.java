package org.khen.oracle;

import java.time.LocalDate;
import java.util.Set;
import org.khen.facts.Achievement;
import org.khen.facts.Candidate;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;

/** What keeps rewards from being too many: L 6(2), D42 53(20), D65 2(2), circular 08/2017, L22 5(2)(c), D98 4(4). */
final class Overuse {

    /** Hình thức khen thưởng; the others are titles, which a form may go with. */
    private static final Set<String> TITLES = Set.of(
            "lao-dong-tien-tien",
            "chien-si-thi-dua-co-so",
            "chien-si-thi-dua-cap-tinh",
            "chien-si-thi-dua-toan-quoc",
            "tap-the-lao-dong-tien-tien",
            "tap-the-lao-dong-xuat-sac",
            "co-thi-dua-cap-tinh",
            "co-thi-dua-chinh-phu");

    private static final Set<ProceedingKind> PENDING_2017 = Set.of(
            ProceedingKind.DISCIPLINE,
            ProceedingKind.INVESTIGATION,
            ProceedingKind.INSPECTION,
            ProceedingKind.DENUNCIATION);

    private static final Period EVER = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 1, 1));

    private Overuse() {}

    static boolean isForm(String award) {
        return !TITLES.contains(award);
    }

    /** Whether something bars the proposal. */
    static Truth bars(Submission dossier) {
        Truth barred = Truth.NO;
        if (isForm(dossier.nomination().award())) {
            barred = barred.or(dossier.note("L 6(2)(b), L22 5(2)(c): all rewarded", allRewarded(dossier)));
        }
        if (StateLevel.is(dossier.nomination().award(), dossier.day())) {
            barred = barred.or(dossier.note("D42 53(20), circular 08/2017", StateLevel.second(dossier)));
        }
        return barred;
    }

    /** D65 2(2): the award of a head rests on the result of the collective led. */
    static Truth headOnCollective(Submission dossier) {
        if (!dossier.isPerson() || !Regime.isDecree65(dossier.day())) {
            return Truth.YES;
        }
        return Truth.of(dossier.person().headOfUnit()).not().or(dossier.attested("overuse-2003.head-on-collective"));
    }

    /** L 6(2)(b), L22 5(2)(c): no several forms for one achievement. */
    private static Truth allRewarded(Submission dossier) {
        Listing<Achievement> achievements = dossier.nomination().candidate().achievements();
        Period merit = dossier.merit();
        if (achievements == null) {
            return Truth.OPEN;
        }
        if (achievements.items().isEmpty()) {
            return Truth.NO;
        }
        Truth all = merit != null && achievements.isCompleteFor(dossier.knowable(merit)) ? Truth.YES : Truth.OPEN;
        for (Achievement achievement : achievements.items()) {
            all = all.and(rewarded(dossier.nomination().candidate(), achievement, dossier.day()));
        }
        return all;
    }

    private static Truth rewarded(Candidate candidate, Achievement achievement, LocalDate day) {
        Period since = new Period(
                achievement.period().from(),
                day.isBefore(achievement.period().from()) ? achievement.period().to() : day);
        return Range.count(
                        candidate.pastAwards(),
                        since,
                        award -> !isForm(award.award())
                                ? Truth.NO
                                : award.achievement() == null
                                        ? Truth.OPEN
                                        : Truth.of(award.achievement().equals(achievement.id())))
                .atLeast(1);
    }

    /** Circular 08/2017, D98 4(4): a matter under consideration suspends the review. */
    static Truth suspends(Submission dossier) {
        LocalDate day = dossier.day();
        boolean circular = !day.isBefore(Regime.CIRCULAR_08) && day.isBefore(Regime.LAW_2022);
        boolean decree = !day.isBefore(Regime.LAW_2022) && day.isBefore(Regime.LAW_2026);
        if (!circular && !decree) {
            return Truth.NO;
        }
        Truth pending = Range.count(
                        dossier.nomination().candidate().proceedings(),
                        new Period(day, day),
                        matter -> decree || PENDING_2017.contains(matter.kind()) ? isOpen(matter) : Truth.NO)
                .atLeast(1);
        return dossier.note("circular 08/2017, D98 4(4): pending", pending);
    }

    /** What is concluded by now suspends no longer; what is open suspends, whenever it was opened. */
    private static Truth isOpen(Proceeding matter) {
        if (matter.status() == null) {
            return matter.closedOn() == null ? Truth.OPEN : Truth.NO;
        }
        return Truth.of(matter.status() == ProceedingStatus.OPEN);
    }
}
