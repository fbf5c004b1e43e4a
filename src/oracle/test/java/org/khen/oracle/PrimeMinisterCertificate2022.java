package org.khen.oracle;

import static org.khen.facts.Group.FARMER;
import static org.khen.facts.Group.LABOURER;
import static org.khen.facts.Group.WORKER;

import java.util.Set;
import org.khen.facts.Rating;

/** Bằng khen của Thủ tướng under the law of 2022, article 73. */
final class PrimeMinisterCertificate2022 {

    private PrimeMinisterCertificate2022() {}

    static Truth judge(Submission dossier) {
        if (!dossier.isPerson()) {
            return dossier.unseen("L22 73(3), 73(4)");
        }
        Truth ladder = Climb2022.judge(dossier, Rating.GOOD);
        Truth labour =
                dossier.ofGroup(Set.of(WORKER, FARMER, LABOURER), dossier.attested("bkttg-2022.production-influence"));
        return Truth.any(
                        dossier.attested("bkttg-2022.movement"),
                        dossier.note("L22 73(1)(b)", ladder),
                        dossier.attested("bkttg-2022.influence"),
                        dossier.attested("bkttg-2022.contribution"),
                        dossier.note("L22 73(2)", labour),
                        dossier.note("L22 73(2), worker", worker(dossier)),
                        dossier.note("L22 73(2), farmer", farmer(dossier)),
                        dossier.note("L22 73(2), rest", rest(dossier)))
                .and(dossier.attested("bkttg-2022.exemplary"));
    }

    /** What takes the place of the district after 2025-07-01 was not found. */
    private static Truth worker(Submission dossier) {
        Truth initiative = dossier.day().isBefore(Regime.NO_DISTRICTS)
                ? dossier.attested("bkttg-2022.worker-initiative")
                : dossier.unseen("in the place of the district");
        return dossier.ofGroup(Set.of(WORKER), initiative);
    }

    /** The end of the sentence on farmers was cut. */
    private static Truth farmer(Submission dossier) {
        return dossier.ofGroup(
                Set.of(FARMER),
                Truth.all(
                        EitherYears.model(dossier, 2),
                        dossier.attested("bkttg-2022.farmer-influence"),
                        dossier.unseen("the rest of L22 73(2) on farmers")));
    }

    /** What follows the sentence on farmers was not seen: there may be other ways. */
    private static Truth rest(Submission dossier) {
        return dossier.ofGroup(Set.of(WORKER, FARMER, LABOURER), dossier.unseen("the rest of L22 73(2)"));
    }
}
