package org.khen.oracle;

import java.time.LocalDate;
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
    static boolean is(String award, LocalDate day) {
        return award.equals("bang-khen-thu-tuong")
                || award.startsWith("huan-chuong-")
                || (award.equals("chien-si-thi-dua-toan-quoc") && !day.isBefore(Regime.CIRCULAR_07));
    }

    /** Whether one was given in the year, and neither was for a sudden achievement. */
    static Truth second(Submission dossier) {
        LocalDate day = dossier.day();
        boolean decree = day.isBefore(Regime.DECREE_91);
        boolean circular = !day.isBefore(Regime.CIRCULAR_08) && day.isBefore(Regime.LAW_2022);
        if (!decree && !circular) {
            return Truth.NO;
        }
        Truth except = sudden(dossier);
        if (circular) {
            AwardGround ground = dossier.nomination().ground();
            except = except.or(
                    ground == null
                            ? Truth.OPEN
                            : Truth.of(ground == AwardGround.LONG_SERVICE || ground == AwardGround.TENURE));
        }
        Truth another = Truth.agreed(anotherByDecision(dossier), anotherByMerit(dossier));
        return another.and(except.not());
    }

    private static Truth anotherByDecision(Submission dossier) {
        int year = dossier.day().getYear();
        return another(dossier, Period.year(year), award -> award.decidedOn());
    }

    private static Truth anotherByMerit(Submission dossier) {
        Period merit = dossier.merit();
        return merit == null
                ? Truth.OPEN
                : another(dossier, Period.year(merit.to().getYear()), StateLevel::endOfMerit);
    }

    private static @Nullable LocalDate endOfMerit(PastAward award) {
        if (award.meritPeriod() instanceof MeritPeriod.Stated stated) {
            return stated.period().to();
        }
        return award.year() == null ? null : award.year().to();
    }

    private static Truth another(
            Submission dossier, Period year, java.util.function.Function<PastAward, @Nullable LocalDate> belongsTo) {
        return Range.count(dossier.nomination().candidate().pastAwards(), year, award -> {
                    if (!is(award.award(), dossier.day())) {
                        return Truth.NO;
                    }
                    LocalDate day = belongsTo.apply(award);
                    return day == null ? Truth.OPEN : Truth.of(year.holds(day));
                })
                .atLeast(1);
    }

    /** Sudden: not foreseen, outside the plan, no result of a campaign (C02 II.1.c). */
    static Truth sudden(Submission dossier) {
        Listing<Achievement> achievements = dossier.nomination().candidate().achievements();
        if (achievements == null) {
            return Truth.OPEN;
        }
        Truth all = achievements.items().isEmpty() ? Truth.NO : Truth.YES;
        for (Achievement achievement : achievements.items()) {
            all = all.and(sudden(achievement));
        }
        return all;
    }

    static Truth sudden(Achievement achievement) {
        return Truth.of(achievement.foreseen())
                .not()
                .and(Truth.of(achievement.withinWorkPlan()).not())
                .and(Truth.of(achievement.movement() == null));
    }
}
