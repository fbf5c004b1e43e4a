package org.khen.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khen.facts.AwardGround;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.Listing;
import org.khen.facts.MeritPeriod;
import org.khen.facts.PastAward;
import org.khen.facts.Period;

/** Whether a year counts after what went before it, by one reading of the text. */
interface Clock {

    Truth counts(Submission dossier, Period year);

    /** Whatever went before. */
    Clock REGARDLESS = (dossier, year) -> Truth.YES;

    /** What one decision leaves of a year. */
    interface After {
        Truth counts(PastAward award, Period year);
    }

    /** Years after the decision on every such award; one that the list may lack may have been decided on any day it leaves out. */
    static Clock since(String kind, After after) {
        return (dossier, year) -> {
            Listing<PastAward> given = dossier.nomination().candidate().pastAwards();
            if (given == null) {
                return Truth.OPEN;
            }
            Truth counts = wholeSince(given, year, dossier.day());
            for (PastAward award : given.items()) {
                LocalDate decided = award.decidedOn();
                // What was decided after the proposal was not given before it.
                if (award.award().equals(kind) && (decided == null || !decided.isAfter(dossier.day()))) {
                    Truth left = after.counts(award, year);
                    counts = counts.and(decided == null && left == Truth.NO ? Truth.OPEN : left);
                }
            }
            return counts;
        };
    }

    /** The same, widely: no text says that what was given for a single deed sets the clock of merit anew. */
    static Clock sinceWidely(String kind, After after) {
        return since(kind, (award, year) -> after.counts(award, year).or(forOneDeed(award)));
    }

    private static Truth forOneDeed(PastAward award) {
        AwardGround ground = award.ground();
        return ground == null || ground == AwardGround.NOT_STATED
                ? Truth.OPEN
                : Truth.of(ground == AwardGround.SUDDEN || ground == AwardGround.THEMATIC);
    }

    /** The award to build on, widely: no text says which of several counts, so that years after any of them do. */
    static Clock afterAny(String kind, After after) {
        return (dossier, year) -> Records.given(dossier, kind, award -> after.counts(award, year));
    }

    private static Truth wholeSince(Listing<?> list, Period year, LocalDate day) {
        return list.isCompleteFor(day.isBefore(year.from()) ? year : new Period(year.from(), day))
                ? Truth.YES
                : Truth.OPEN;
    }

    /** D65 2(4), strictly: years that begin after the day of the decision. */
    static Truth afterDecision(PastAward award, Period year) {
        LocalDate decided = award.decidedOn();
        if (decided != null) {
            return Truth.of(year.from().isAfter(decided));
        }
        return Truth.between(false, year.from().isAfter(soonest(award)));
    }

    /** D65 2(4), widely: the year of the decision too, unless the decision rewarded it. */
    static Truth yearOfDecision(PastAward award, Period year) {
        LocalDate decided = award.decidedOn();
        Truth ofTheYear = decided != null
                ? Truth.of(year.holds(decided))
                : Truth.between(false, !year.to().isBefore(soonest(award)));
        return afterDecision(award, year).or(ofTheYear.and(rewarded(award, year).not()));
    }

    /** The first day on which it can have been decided: a time that has not come is not rewarded, at most the rest of the year. */
    private static LocalDate soonest(PastAward award) {
        LocalDate soonest = award.year() == null ? LocalDate.MIN : award.year().from();
        if (award.meritPeriod() instanceof MeritPeriod.Stated stated) {
            Period merit = stated.period();
            LocalDate newYear = LocalDate.of(merit.to().getYear(), 1, 1);
            for (LocalDate day : new LocalDate[] {merit.from(), newYear}) {
                soonest = day.isAfter(soonest) ? day : soonest;
            }
        }
        return soonest;
    }

    private static Truth rewarded(PastAward award, Period year) {
        Period named = award.meritPeriod() instanceof MeritPeriod.Stated stated ? stated.period() : null;
        if (named != null && named.overlaps(year)) {
            return Truth.YES;
        }
        if (award.year() != null) {
            return Truth.of(award.year().overlaps(year));
        }
        return named == null ? Truth.OPEN : Truth.NO;
    }

    /** Circular 08/2017, D98 30(9): after the merit period that the decision names; without one, as the decision lets it. */
    static After afterMerit(After unnamed) {
        return (award, year) -> {
            MeritPeriod period = award.meritPeriod();
            if (period instanceof MeritPeriod.Stated stated) {
                return Truth.of(year.from().isAfter(stated.period().to()));
            }
            return period != null
                    ? unnamed.counts(award, year)
                    // A period that nobody told ends by the decision at the latest.
                    : afterDecision(award, year) == Truth.YES ? Truth.YES : Truth.OPEN;
        };
    }

    /** D98 4(4): merit counts from the day on which a discipline was completed. */
    static Clock afterDisciplines(boolean yearOfItsEnd) {
        return (dossier, year) -> {
            if (!dossier.isPerson()) {
                return Truth.YES;
            }
            Listing<Discipline> disciplines = dossier.person().disciplines();
            if (disciplines == null) {
                return Truth.OPEN;
            }
            Truth counts = wholeSince(disciplines, year, dossier.day());
            for (Discipline discipline : disciplines.items()) {
                counts = counts.and(after(discipline.end(), year, yearOfItsEnd));
            }
            return counts;
        };
    }

    private static Truth after(@Nullable DisciplineEnd end, Period year, boolean yearOfItsEnd) {
        if (end == null) {
            return Truth.OPEN;
        }
        return end instanceof DisciplineEnd.Ended ended
                ? Truth.of(
                        yearOfItsEnd
                                ? !year.to().isBefore(ended.on())
                                : year.from().isAfter(ended.on()))
                : Truth.NO;
    }
}
