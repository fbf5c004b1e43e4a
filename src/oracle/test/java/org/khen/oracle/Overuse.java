package org.khen.oracle;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.khen.facts.Achievement;
import org.khen.facts.AwardGround;
import org.khen.facts.Listing;
import org.khen.facts.PastAward;
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

    private static final Set<AwardGround> ON_YEARS =
            Set.of(AwardGround.MERIT, AwardGround.LONG_SERVICE, AwardGround.TENURE);

    private Overuse() {}

    static boolean isForm(String award) {
        return !TITLES.contains(award);
    }

    /** Whether something bars the proposal. */
    static Truth bars(Submission dossier) {
        Truth barred = Truth.NO;
        if (isForm(dossier.nomination().award()) && dossier.day().isBefore(Regime.LAW_2026)) {
            barred = barred.or(dossier.note("L 6(2)(b), L22 5(2)(c): all rewarded", allRewarded(dossier)));
        }
        if (StateLevel.is(dossier.nomination().award(), dossier.day())) {
            barred = barred.or(dossier.note("D42 53(20), circular 08/2017", StateLevel.second(dossier)));
        }
        return barred;
    }

    /** D65 2(2): the award of a head rests on the result of the collective led. */
    static Truth headOnCollective(Submission dossier) {
        boolean merit = !dossier.nomination().award().equals("ba-me-viet-nam-anh-hung");
        if (!merit || !dossier.isPerson() || !Regime.isDecree65(dossier.day())) {
            return Truth.YES;
        }
        return Truth.of(dossier.person().headOfUnit()).not().or(dossier.attested("overuse-2003.head-on-collective"));
    }

    /**
     * L 6(2)(b), L22 5(2)(c): no several forms for one achievement; what is proposed rests on nothing that was not rewarded yet. A
     * proposal on merit, long service or tenure rests on years of work, and achievements only illustrate it.
     */
    private static Truth allRewarded(Submission dossier) {
        AwardGround ground = dossier.nomination().ground();
        Truth onYears =
                ground == null || ground == AwardGround.NOT_STATED ? Truth.OPEN : Truth.of(ON_YEARS.contains(ground));
        return Truth.all(onYears.not(), someRewarded(dossier), noneLeft(dossier));
    }

    private static List<Achievement> listed(Submission dossier) {
        Listing<Achievement> achievements = dossier.nomination().candidate().achievements();
        return achievements == null ? List.of() : achievements.items();
    }

    private static boolean allListed(Submission dossier) {
        Listing<Achievement> achievements = dossier.nomination().candidate().achievements();
        Period merit = dossier.merit();
        return achievements != null && merit != null && achievements.isCompleteFor(dossier.knowable(merit));
    }

    private static Truth someRewarded(Submission dossier) {
        List<Achievement> listed = listed(dossier);
        Truth some = Truth.NO;
        for (Achievement achievement : listed) {
            some = some.or(rewarded(dossier, achievement));
        }
        return allListed(dossier) ? some : some.or(anotherRewarded(dossier, listed));
    }

    /** Whether an achievement that the dossier does not list may have been rewarded: as far as its awards tell. */
    private static Truth anotherRewarded(Submission dossier, List<Achievement> listed) {
        Listing<PastAward> given = dossier.nomination().candidate().pastAwards();
        Period merit = dossier.merit();
        LocalDate since = merit == null ? dossier.day().minusYears(60) : merit.from();
        if (given == null || !isWholeSince(given, since, dossier.day())) {
            return Truth.OPEN;
        }
        boolean another = given.items().stream()
                .filter(award -> isForm(award.award()) && award.achievement() != null)
                .anyMatch(award -> listed.stream().noneMatch(one -> one.id().equals(award.achievement())));
        return another ? Truth.OPEN : Truth.NO;
    }

    private static Truth noneLeft(Submission dossier) {
        Truth none = allListed(dossier) ? Truth.YES : Truth.OPEN;
        for (Achievement achievement : listed(dossier)) {
            none = none.and(rewarded(dossier, achievement));
        }
        return none;
    }

    /** The same achievement bears the same code; one that nobody wrote is not shared. */
    private static Truth rewarded(Submission dossier, Achievement achievement) {
        Listing<PastAward> given = dossier.nomination().candidate().pastAwards();
        if (given == null) {
            return Truth.OPEN;
        }
        boolean rewarded = given.items().stream()
                .anyMatch(award -> isForm(award.award()) && achievement.id().equals(award.achievement()));
        return Truth.between(
                rewarded, rewarded || !isWholeSince(given, achievement.period().from(), dossier.day()));
    }

    private static boolean isWholeSince(Listing<PastAward> given, LocalDate since, LocalDate day) {
        return given.isCompleteFor(new Period(since.isAfter(day) ? day : since, day));
    }

    /** Circular 08/2017, D98 4(4): a matter under consideration suspends the review. */
    static Truth suspends(Submission dossier) {
        LocalDate day = dossier.day();
        boolean circular = !day.isBefore(Regime.CIRCULAR_08) && day.isBefore(Regime.LAW_2022);
        // Whether the law of 2026 keeps it is not known; then an outcome that hangs on it stays open, as if it did.
        boolean decree = !day.isBefore(Regime.LAW_2022);
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
