package org.khen.oracle;

import java.util.function.Function;
import org.khen.facts.Period;
import org.khen.facts.Rating;
import org.khen.facts.ResearchTopic;

/** Chiến sĩ thi đua cơ sở under both laws: article 23 of each, and decree 65/2014 (4). */
final class BaseSoldier {

    private BaseSoldier() {}

    /** L 23, D65 4(1): is an advanced worker, and one of three. */
    static Truth judge2003(Submission dossier) {
        Truth merit = Truth.any(
                initiative(dossier),
                topic(dossier, topic -> Truth.of(topic.accepted()).and(Truth.of(topic.applied()))),
                combat(dossier));
        Truth rest =
                dossier.day().isBefore(Regime.DECREE_65) ? dossier.unseen("decree 42/2010 on CSTĐ cơ sở") : Truth.YES;
        return Truth.all(
                Held.advancedWorker(dossier).or(Named.advanced(dossier, AdvancedWorker2003.judge(dossier))),
                merit,
                rest);
    }

    /** L22 23: meets the standard of an advanced worker, and one of four. */
    static Truth judge2022(Submission dossier) {
        Truth merit = Truth.any(
                excellent(dossier),
                initiative(dossier),
                topic(dossier, topic -> Truth.of(topic.accepted())),
                combat(dossier));
        return Held.advancedWorker(dossier)
                .or(Named.advanced(dossier, AdvancedWorker2022.judge(dossier)))
                .and(merit);
    }

    /** The draft of 12/2025 of the law of 2026: an advanced worker by a text not seen, HTXSNV, and an initiative or a topic. */
    static Truth judgeByDraft2026(Submission dossier) {
        return Truth.all(
                Held.advancedWorker(dossier).or(Truth.OPEN),
                excellent(dossier),
                Truth.any(initiative(dossier), topic(dossier, topic -> Truth.of(topic.accepted()))));
    }

    private static Truth excellent(Submission dossier) {
        return dossier.note("L22 23(2): HTXSNV", AdvancedWorker2022.rated(dossier, Rating.EXCELLENT));
    }

    /** The text does not tie it to the year of the title. */
    private static Truth initiative(Submission dossier) {
        return dossier.note(
                "L 23(2): initiative recognised",
                EitherYears.initiatives(
                        dossier, 1, initiative -> initiative.recognisedAt() == null ? Truth.OPEN : Truth.YES));
    }

    private static Truth topic(Submission dossier, Function<ResearchTopic, Truth> counts) {
        return dossier.note(
                "L 23(2): topic",
                EitherYears.count(dossier, dossier.person().researchTopics(), 1, ResearchTopic::year, counts));
    }

    /** Wit in combat goes with the tasks of the year, which it is said to have been done excellently by. */
    private static Truth combat(Submission dossier) {
        Period merit = dossier.merit();
        Truth found = merit == null
                ? Truth.OPEN
                : Range.count(
                                dossier.person().combatIngenuities(),
                                dossier.knowable(merit),
                                combat -> Truth.of(merit.encloses(combat.year()))
                                        .and(Truth.of(combat.recognisedByUnit())))
                        .atLeast(1);
        return dossier.note("L 23(2): combat ingenuity", found);
    }
}
