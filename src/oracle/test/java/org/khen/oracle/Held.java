package org.khen.oracle;

import org.khen.facts.PastAward;
import org.khen.facts.Period;

/** Titles and forms that the candidate already holds. */
final class Held {

    private Held() {}

    /** Who has the title of the year is an advanced worker, and need not show it again. */
    static Truth advancedWorker(Submission dossier) {
        return dossier.note("holds LĐTT of the year", titleOfTheYear(dossier, "lao-dong-tien-tien"));
    }

    static Truth titleOfTheYear(Submission dossier, String title) {
        Period merit = dossier.merit();
        return merit == null
                ? Truth.OPEN
                : Range.count(
                                dossier.nomination().candidate().pastAwards(),
                                dossier.knowable(merit),
                                award -> Truth.of(award.award().equals(title)).and(isFor(award, merit)))
                        .atLeast(1);
    }

    private static Truth isFor(PastAward award, Period year) {
        return award.year() == null ? Truth.OPEN : Truth.of(award.year().equals(year));
    }
}
