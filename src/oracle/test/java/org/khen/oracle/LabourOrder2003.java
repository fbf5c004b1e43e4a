package org.khen.oracle;

import static org.khen.facts.Group.FARMER;
import static org.khen.facts.Group.LABOURER;
import static org.khen.facts.Group.WORKER;

import java.util.Set;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Rating;
import org.khen.facts.Scope;

/** Huân chương Lao động hạng ba under the law of 2003: decree 65/2014, article 17. */
final class LabourOrder2003 {

    private static final String BELOW = "bang-khen-thu-tuong";
    private static final String SAME = "huan-chuong-lao-dong-hang-ba";

    private LabourOrder2003() {}

    static Truth judge(Submission dossier) {
        if (!Regime.isDecree65(dossier.day())) {
            return dossier.unseen("decree 42/2010, decree 91/2017 on HCLĐ hạng ba");
        }
        return dossier.isPerson() ? person(dossier) : collective(dossier);
    }

    private static Ladder fiveYears(Submission dossier) {
        return Ladder.ofYears(dossier, 5, Rating.EXCELLENT)
                .clock(Clock.since(BELOW, Clock::afterDecision), Clock.afterAny(BELOW, Clock::yearOfDecision))
                .clock(Clock.since(SAME, Clock::afterDecision), Clock.sinceWidely(SAME, Clock::yearOfDecision));
    }

    private static Truth person(Submission dossier) {
        Truth ladder = fiveYears(dossier)
                // An effect that was recognised to reach so far is an effect: that it is applied is not asked beside
                // it.
                .with(run ->
                        Records.initiatives(dossier, run, 2, initiative -> Records.reaches(initiative, Scope.PROVINCE)))
                .climbed()
                .and(Records.given(dossier, BELOW));
        Truth labour = dossier.ofGroup(
                Set.of(WORKER, FARMER, LABOURER), dossier.unseen("D65 17(2)(a)").or(ofLabour(dossier)));
        Truth ofAll = Truth.any(
                dossier.attested("hcld3-2003.sudden-or-creative"),
                dossier.note("D65 17(1)(b): 5 years, 2 initiatives", ladder));
        return PrimeMinisterCertificate2003.exemplary(
                dossier, "hcld3-2003.exemplary", ofAll, dossier.note("D65 17(2)", labour));
    }

    /** D65 17(2)(b): the line on who recognised it and that on workers and farmers are read together, or each alone suffices. */
    private static Truth ofLabour(Submission dossier) {
        Truth recognised = EitherYears.initiatives(dossier, 1, LabourOrder2003::byDistrict);
        Truth trains = dossier.attested("hcld3-2003.trains-colleagues");
        Truth worker = dossier.inGroup(Set.of(WORKER)).and(trains);
        Truth farmer = Truth.all(
                dossier.inGroup(Set.of(FARMER)),
                EitherYears.model(dossier, 3),
                dossier.attested("hcld3-2003.farmer-helps"));
        Truth together = Truth.any(
                worker.and(EitherYears.initiatives(dossier, 3, LabourOrder2003::byDistrict)), farmer.and(recognised));
        Truth apart =
                Truth.any(recognised, worker.and(EitherYears.initiatives(dossier, 3, Records::recognised)), farmer);
        return dossier.note("D65 17(2)(b)", Truth.agreed(together, apart));
    }

    private static Truth byDistrict(Initiative initiative) {
        return initiative.recognisedAt() == null
                ? Truth.OPEN
                : Truth.of(initiative.recognisedAt().compareTo(Level.DISTRICT) >= 0);
    }

    private static Truth collective(Submission dossier) {
        String flag = "co-thi-dua-cap-tinh";
        Truth ladder = fiveYears(dossier)
                .with(run -> Records.awards(dossier, run, 2, flag)
                        .or(Records.awards(dossier, run, 1, flag)
                                .and(Records.awards(dossier, run, 2, "bang-khen-cap-tinh"))))
                .climbed()
                .and(Records.given(dossier, BELOW));
        Truth old = EitherYears.lasted(dossier, dossier.collective().foundedOn(), 10);
        return Truth.any(
                        dossier.attested("hcld3-2003.collective-influence"),
                        dossier.note("D65 17(4)(b): 5 years, flags", ladder)
                                .and(dossier.note("D65 17(4)(b): ten years old", old)))
                .and(dossier.attested("hcld3-2003.collective-united"));
    }
}
