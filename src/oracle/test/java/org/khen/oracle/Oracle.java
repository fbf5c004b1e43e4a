package org.khen.oracle;

import java.time.LocalDate;
import org.khen.Outcome;
import org.khen.facts.Contradictions;
import org.khen.facts.Nomination;

/** Judges a nomination by the law itself, as far as its text was seen. */
final class Oracle {

    private Oracle() {}

    static Opinion judge(Nomination nomination) {
        Trail trail = new Trail();
        LocalDate day = nomination.proposedOn();
        if (day == null) {
            trail.note("the day of the proposal selects the law", Truth.OPEN);
            return new Opinion(Outcome.UNDETERMINED, trail);
        }
        if (day.isBefore(Regime.LAW_2003)) {
            trail.note("before 2014-06-01 no text is held", Truth.OPEN);
            return new Opinion(Outcome.NO_RULE_IN_FORCE, trail);
        }
        Submission dossier = new Submission(nomination, day, trail);
        Truth named = Named.named(dossier);
        if (named == Truth.NO) {
            return new Opinion(Outcome.NO_RULE_IN_FORCE, trail);
        }
        if (!Contradictions.in(nomination).isEmpty()) {
            trail.note("facts contradict", Truth.OPEN);
            return new Opinion(Outcome.UNDETERMINED, trail);
        }
        Truth suspended = Overuse.suspends(dossier);
        Truth headed = Overuse.headOnCollective(dossier);
        Truth standard = standard(dossier);
        Truth ofEveryAward = Overuse.bars(dossier).not();
        if (Overuse.isForm(nomination.award())) {
            standard = standard.and(headed);
        } else {
            ofEveryAward = ofEveryAward.and(headed);
        }
        // A suspension holds a review up; it does not hide that the conditions are not met.
        if (ofEveryAward == Truth.NO || (standard == Truth.NO && named == Truth.YES)) {
            return new Opinion(Outcome.NOT_ELIGIBLE, trail);
        }
        boolean eligible = Truth.all(standard, ofEveryAward, named, suspended.not()) == Truth.YES;
        return new Opinion(eligible ? Outcome.ELIGIBLE : Outcome.UNDETERMINED, trail);
    }

    private static Truth standard(Submission dossier) {
        String award = dossier.nomination().award();
        if (!dossier.day().isBefore(Regime.LAW_2026)) {
            // Of the law of 2026 only the wording of a draft on this title is known; all else may or may not have
            // stayed.
            return award.equals("chien-si-thi-dua-co-so")
                    ? Truth.agreed(BaseSoldier.judge2022(dossier), BaseSoldier.judgeByDraft2026(dossier))
                    : dossier.unseen("L26");
        }
        boolean newLaw = !dossier.day().isBefore(Regime.LAW_2022);
        return switch (award) {
            case "lao-dong-tien-tien" -> newLaw ? AdvancedWorker2022.judge(dossier) : AdvancedWorker2003.judge(dossier);
            case "chien-si-thi-dua-co-so" -> newLaw ? BaseSoldier.judge2022(dossier) : BaseSoldier.judge2003(dossier);
            case "tap-the-lao-dong-tien-tien" -> Collectives2003.advanced(dossier);
            case "tap-the-lao-dong-xuat-sac" -> Collectives2003.excellent(dossier);
            case "chien-si-thi-dua-cap-tinh" -> ProvinceSoldier2003.judge(dossier);
            case "bang-khen-cap-tinh" -> ProvinceCertificate2003.judge(dossier);
            case "bang-khen-thu-tuong" ->
                newLaw ? PrimeMinisterCertificate2022.judge(dossier) : PrimeMinisterCertificate2003.judge(dossier);
            case "huan-chuong-lao-dong-hang-ba" -> LabourOrder2003.judge(dossier);
            case "ba-me-viet-nam-anh-hung" -> HeroicMother.judge(dossier);
            default -> throw new IllegalArgumentException("not judged here (award = " + award + ")");
        };
    }
}
