package org.khen.oracle;

import static org.khen.facts.Group.FARMER;
import static org.khen.facts.Group.LABOURER;
import static org.khen.facts.Group.WORKER;

import java.util.Set;
import org.khen.facts.Contribution;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.Rating;

/** Bằng khen của Thủ tướng under the law of 2003: decree 65/2014, article 23; of decree 91/2017 only the ladder was seen. */
final class PrimeMinisterCertificate2003 {

    private static final String BELOW = "bang-khen-cap-tinh";
    private static final String SAME = "bang-khen-thu-tuong";
    private static final long HALF_A_BILLION = 500_000_000;

    private PrimeMinisterCertificate2003() {}

    static Truth judge(Submission dossier) {
        if (!Regime.isDecree65(dossier.day())) {
            return dossier.unseen("decree 42/2010, decree 91/2017 on BK TTg");
        }
        return dossier.isPerson()
                ? person(dossier)
                : dossier.isCollective()
                        ? collective(dossier)
                        : dossier.note("D65 23(4): >= 500 million", household(dossier));
    }

    private static Ladder fiveYears(Submission dossier) {
        return Ladder.ofYears(dossier, 5, Rating.EXCELLENT)
                .clock(Clock.since(BELOW, Clock::afterDecision), Clock.afterAny(BELOW, Clock::yearOfDecision))
                .clock(Clock.since(SAME, Clock::afterDecision), Clock.sinceWidely(SAME, Clock::yearOfDecision));
    }

    private static Truth person(Submission dossier) {
        Truth initiatives = fiveYears(dossier)
                .with(run -> Records.initiatives(dossier, run, 5, Records::recognised))
                .climbed()
                .and(Records.given(dossier, BELOW));
        Truth combat = dossier.attested("bkttg-2003.combat")
                .and(fiveYears(dossier)
                        .with(run -> Records.awards(dossier, run, 5, "giay-khen"))
                        .climbed())
                .and(Records.given(dossier, BELOW));
        Truth worker = dossier.ofGroup(
                Set.of(WORKER),
                EitherYears.initiatives(dossier, 2, Records::recognised)
                        .and(dossier.attested("bkttg-2003.trains-colleagues")));
        Truth farmer = dossier.ofGroup(
                Set.of(FARMER), EitherYears.model(dossier, 2).and(dossier.attested("bkttg-2003.farmer-helps")));
        Truth ofAll = Truth.any(
                dossier.attested("bkttg-2003.movement"),
                dossier.attested("bkttg-2003.influence"),
                dossier.note("D65 23(1)(c): 5 years, 5 initiatives", initiatives),
                dossier.note("D65 23(1)(c): 5 years, 5 GK in combat", combat));
        Truth ofLabour = Truth.any(
                dossier.note(
                        "D65 23(2)(a)",
                        dossier.ofGroup(
                                Set.of(WORKER, FARMER, LABOURER), dossier.attested("bkttg-2003.worker-influence"))),
                dossier.note("D65 23(2)(b)", worker),
                dossier.note("D65 23(2)(c)", farmer));
        return exemplary(dossier, "bkttg-2003.exemplary", ofAll, ofLabour);
    }

    /** All ways of a person ask for it; those for a group ask it of that group. */
    static Truth exemplary(Submission dossier, String criterion, Truth ofAll, Truth ofLabour) {
        Truth exemplary = dossier.attested(criterion);
        return ofAll.and(exemplary).or(dossier.ofGroup(Set.of(WORKER, FARMER, LABOURER), ofLabour.and(exemplary)));
    }

    private static Truth collective(Submission dossier) {
        Truth flag = fiveYears(dossier)
                .with(run -> Records.awards(dossier, run, 1, "co-thi-dua-cap-tinh"))
                .climbed()
                .and(Records.given(dossier, BELOW));
        return Truth.any(
                        dossier.attested("bkttg-2003.collective-movement"),
                        dossier.attested("bkttg-2003.collective-sudden"),
                        dossier.note("D65 23(3)(c): 5 years, 1 flag", flag))
                .and(dossier.attested("bkttg-2003.collective-united"));
    }

    private static Truth household(Submission dossier) {
        Period merit = dossier.merit();
        Truth ofThePeriod = merit == null ? Truth.OPEN : given(dossier, merit);
        return Truth.agreed(ofThePeriod, given(dossier, EitherYears.ever(dossier)));
    }

    private static Truth given(Submission dossier, Period time) {
        Listing<Contribution> gifts = dossier.household().contributions();
        if (gifts == null) {
            return Truth.OPEN;
        }
        long least = 0;
        boolean unknown = !gifts.isCompleteFor(dossier.knowable(time));
        for (Contribution gift : gifts.items()) {
            if (time.holds(gift.on())) {
                least += gift.amount() == null ? 0 : gift.amount();
                unknown |= gift.amount() == null;
            }
        }
        return Truth.between(least >= HALF_A_BILLION, unknown || least >= HALF_A_BILLION);
    }
}
