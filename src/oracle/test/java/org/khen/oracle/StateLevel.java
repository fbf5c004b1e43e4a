package org.khen.oracle;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Achievement;
import org.khen.facts.AwardGround;
import org.khen.facts.Listing;
import org.khen.facts.MeritPeriod;
import org.khen.facts.PastAward;
import org.khen.facts.Period;

/** One state-level award a year: D42 53(20), C02 II.2.c, C07; from 2017-12-15 circular 08/2017. */
final class StateLevel {

    private StateLevel() {}

    /** C02 II.2.c: BK TTg, orders, hero titles; CSTĐ toàn quốc counts by C07. */
    static boolean is(String award, @Nullable LocalDate day) {
        return award.equals("bang-khen-thu-tuong")
                || award.startsWith("huan-chuong-")
                || (award.equals("chien-si-thi-dua-toan-quoc") && day != null && !day.isBefore(Regime.CIRCULAR_07));
    }

    /** What the list of state-level awards held after decree 91/2017 was not seen, but for what no list leaves out. */
    private static Truth listed(PastAward award) {
        LocalDate decided = award.decidedOn();
        boolean title = award.award().equals("chien-si-thi-dua-toan-quoc");
        return title && (decided == null || !decided.isBefore(Regime.DECREE_91) || decided.isBefore(Regime.DECREE_65))
                ? Truth.OPEN
                : Truth.of(is(award.award(), decided));
    }

    /** Whether one was given in the year, and neither was for a sudden achievement. */
    static Truth second(Submission dossier) {
        LocalDate day = dossier.day();
        boolean decree = day.isBefore(Regime.DECREE_91);
        boolean circular = !day.isBefore(Regime.CIRCULAR_08) && day.isBefore(Regime.LAW_2022);
        if (!decree && !circular) {
            return Truth.NO;
        }
        Truth except = sudden(dossier).and(proposedFor(dossier, Set.of(AwardGround.SUDDEN)));
        if (circular) {
            except = except.or(proposedFor(dossier, Set.of(AwardGround.LONG_SERVICE, AwardGround.TENURE)));
        }
        Set<AwardGround> excepted = circular
                ? Set.of(AwardGround.SUDDEN, AwardGround.LONG_SERVICE, AwardGround.TENURE)
                : Set.of(AwardGround.SUDDEN);
        Truth another = Truth.agreed(anotherByDecision(dossier, excepted), anotherByMerit(dossier, excepted));
        return another.and(except.not());
    }

    private static Truth anotherByDecision(Submission dossier, Set<AwardGround> excepted) {
        Period year = Period.year(dossier.day().getYear());
        return another(
                dossier,
                year,
                excepted,
                award -> award.decidedOn() == null ? Truth.OPEN : Truth.of(year.holds(award.decidedOn())));
    }

    private static Truth anotherByMerit(Submission dossier, Set<AwardGround> excepted) {
        Period merit = dossier.merit();
        if (merit == null) {
            return another(
                    dossier, new Period(dossier.day().minusYears(60), dossier.day()), excepted, award -> Truth.OPEN);
        }
        Period year = Period.year(merit.to().getYear());
        return another(dossier, year, excepted, award -> earnedIn(year, award));
    }

    /** No decision rewards a year to come; whether it names a period is to be known first, and only then the year of the award. */
    private static Truth earnedIn(Period year, PastAward award) {
        if (award.decidedOn() != null && award.decidedOn().isBefore(year.from())) {
            return Truth.NO;
        }
        MeritPeriod stated = award.meritPeriod();
        if (stated == null) {
            return Truth.OPEN;
        }
        Period earned = stated instanceof MeritPeriod.Stated named ? named.period() : award.year();
        return earned == null ? Truth.OPEN : Truth.of(year.holds(earned.to()));
    }

    private static Truth another(
            Submission dossier, Period year, Set<AwardGround> excepted, Function<PastAward, Truth> isOfTheYear) {
        Period given = new Period(year.from().isAfter(dossier.day()) ? dossier.day() : year.from(), dossier.day());
        return Range.count(dossier.nomination().candidate().pastAwards(), given, award -> {
                    AwardGround ground = award.ground();
                    Truth counted = ground == null || ground == AwardGround.NOT_STATED
                            ? Truth.OPEN
                            : Truth.of(!excepted.contains(ground));
                    return Truth.all(listed(award), counted, isOfTheYear.apply(award));
                })
                .atLeast(1);
    }

    private static Truth proposedFor(Submission dossier, Set<AwardGround> grounds) {
        AwardGround ground = dossier.nomination().ground();
        return ground == null || ground == AwardGround.NOT_STATED ? Truth.OPEN : Truth.of(grounds.contains(ground));
    }

    /** Sudden: not foreseen, outside the plan, no result of a campaign (C02 II.1.c). */
    private static Truth sudden(Submission dossier) {
        Listing<Achievement> achievements = dossier.nomination().candidate().achievements();
        Period merit = dossier.merit();
        // Those of the merit period are meant.
        return merit == null
                ? Truth.OPEN
                : Range.count(achievements, dossier.knowable(merit), StateLevel::sudden)
                        .atLeast(1);
    }

    private static Truth sudden(Achievement achievement) {
        return Truth.of(achievement.foreseen())
                .not()
                .and(Truth.of(achievement.withinWorkPlan()).not())
                .and(Truth.of(achievement.movement() == null));
    }
}
