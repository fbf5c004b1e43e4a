package org.khen.oracle;

import static org.khen.facts.Group.FARMER;
import static org.khen.facts.Group.LABOURER;
import static org.khen.facts.Group.WORKER;

import java.util.Set;
import org.khen.facts.Rating;

/** Bằng khen cấp bộ, ngành, tỉnh under the law of 2003: article 72, and decree 65/2014 (24). */
final class ProvinceCertificate2003 {

    private ProvinceCertificate2003() {}

    static Truth judge(Submission dossier) {
        if (dossier.isCollective()) {
            return dossier.unseen("L 72(2)");
        }
        if (!Regime.isDecree65(dossier.day())) {
            return dossier.unseen("decree 42/2010, decree 91/2017 on BK");
        }
        if (dossier.isHousehold()) {
            return dossier.attested("bkt-2003.household-contribution");
        }
        Truth years = Ladder.ofYears(dossier, 2, Rating.EXCELLENT)
                .clock(
                        Clock.since("bang-khen-cap-tinh", Clock::afterDecision),
                        Clock.sinceWidely("bang-khen-cap-tinh", Clock::yearOfDecision))
                .with(run -> Records.initiatives(
                        dossier,
                        run,
                        2,
                        initiative -> Records.recognised(initiative).and(Records.applied(initiative))))
                .climbed();
        Truth worker = dossier.ofGroup(Set.of(WORKER, FARMER, LABOURER), dossier.attested("bkt-2003.worker-influence"));
        return Truth.any(
                        dossier.attested("bkt-2003.movement"),
                        dossier.attested("bkt-2003.influence"),
                        dossier.note("D65 24(1)(c): 2 years excellent, 2 initiatives", years),
                        dossier.note("L 72(1)(b)", worker))
                .and(dossier.attested("bkt-2003.exemplary"));
    }
}
