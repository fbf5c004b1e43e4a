package org.khen.oracle;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Initiative;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.Rating;
import org.khen.facts.ResearchTopic;

/** Chiến sĩ thi đua cơ sở under both laws: article 23 of each, and decree 65/2014 (4). */
final class BaseSoldier {

    private static final Period EVER = Period.years(1900, 2030);

    private BaseSoldier() {}

    /** L 23, D65 4(1): is an advanced worker, and one of three. */
    static Truth judge2003(Submission dossier) {
        Truth merit = Truth.any(
                initiative(dossier),
                topic(dossier, topic -> Truth.of(topic.accepted()).and(Truth.of(topic.applied()))),
                combat(dossier));
        Truth rest =
                dossier.day().isBefore(Regime.DECREE_65) ? dossier.unseen("decree 42/2010 on CSTĐ cơ sở") : Truth.YES;
        return Truth.all(Held.advancedWorker(dossier).or(AdvancedWorker2003.judge(dossier)), merit, rest);
    }

    /** L22 23: meets the standard of an advanced worker, and one of four. */
    static Truth judge2022(Submission dossier) {
        Truth merit = Truth.any(
                excellent(dossier),
                initiative(dossier),
                topic(dossier, topic -> Truth.of(topic.accepted())),
                combat(dossier));
        return Held.advancedWorker(dossier)
                .or(AdvancedWorker2022.judge(dossier))
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

    private static Truth initiative(Submission dossier) {
        Listing<Initiative> initiatives = dossier.person().initiatives();
        return dossier.note(
                "L 23(2): initiative recognised",
                inEitherYears(
                        dossier,
                        initiatives,
                        Initiative::year,
                        initiative -> initiative.recognisedAt() == null ? Truth.OPEN : Truth.YES));
    }

    private static Truth topic(Submission dossier, Function<ResearchTopic, Truth> counts) {
        return dossier.note(
                "L 23(2): topic",
                inEitherYears(dossier, dossier.person().researchTopics(), ResearchTopic::year, counts));
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

    /** The text does not tie it to the year of the title: of that year, or of any year up to the proposal. */
    private static <T> Truth inEitherYears(
            Submission dossier, @Nullable Listing<T> list, Function<T, Period> year, Function<T, Truth> counts) {
        Period merit = dossier.merit();
        Truth ofTheYear = merit == null
                ? Truth.OPEN
                : Range.count(
                                list,
                                dossier.knowable(merit),
                                item -> Truth.of(merit.encloses(year.apply(item)))
                                        .and(counts.apply(item)))
                        .atLeast(1);
        Period ever = new Period(EVER.from(), dossier.day());
        Truth ofAnyYear = Range.count(
                        list,
                        ever,
                        item -> Truth.of(!year.apply(item).from().isAfter(dossier.day()))
                                .and(counts.apply(item)))
                .atLeast(1);
        return Truth.agreed(ofTheYear, ofAnyYear);
    }
}
