package org.khen.oracle;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Initiative;
import org.khen.facts.Listing;
import org.khen.facts.MeritPeriod;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Rating;
import org.khen.facts.Scope;
import org.khen.facts.YearOfWork;

/** What a dossier says of single years and runs of years. */
final class Records {

    private Records() {}

    /** Whether a year was rated so or better; a year that a complete list does not hold was not. */
    static Truth rated(Submission dossier, Period year, Rating least) {
        Listing<YearOfWork> years = dossier.nomination().candidate().years();
        LocalDate founded = dossier.isCollective() ? dossier.collective().foundedOn() : null;
        if (founded != null && year.to().isBefore(founded)) {
            return Truth.NO;
        }
        if (years == null) {
            return Truth.OPEN;
        }
        boolean listed = false;
        for (YearOfWork worked : years.items()) {
            if (worked.period().equals(year)) {
                if (worked.rating() != null) {
                    return Truth.of(worked.rating().compareTo(least) >= 0);
                }
                listed = true;
            }
        }
        return !listed && years.isCompleteFor(year) ? Truth.NO : Truth.OPEN;
    }

    static boolean isRated(Submission dossier, Period year) {
        return orNone(dossier.nomination().candidate().years()).items().stream()
                .anyMatch(worked -> worked.period().equals(year) && worked.rating() != null);
    }

    /** What was decided after the proposal was not held on its day; of what has no day that is not known. */
    private static Truth before(Submission dossier, PastAward award) {
        return award.decidedOn() == null ? Truth.OPEN : Truth.of(!isLater(dossier, award));
    }

    static boolean isLater(Submission dossier, PastAward award) {
        return award.decidedOn() != null && award.decidedOn().isAfter(dossier.day());
    }

    /** Whether a title was given for the year. */
    static Truth titled(Submission dossier, Period year, String title) {
        return Range.count(dossier.nomination().candidate().pastAwards(), dossier.knowable(year), award -> {
                    if (!award.award().equals(title)) {
                        return Truth.NO;
                    }
                    Period given = award.year();
                    return given == null || (given.overlaps(year) && !given.equals(year))
                            ? Truth.OPEN.and(before(dossier, award))
                            : Truth.of(given.equals(year)).and(before(dossier, award));
                })
                .atLeast(1);
    }

    /** Whether an award was given before the proposal. */
    static Truth given(Submission dossier, String kind) {
        return given(dossier, kind, award -> Truth.YES);
    }

    static Truth given(Submission dossier, String kind, Function<PastAward, Truth> counts) {
        LocalDate beginning = dossier.isCollective()
                ? dossier.collective().foundedOn()
                : dossier.day().minusYears(60);
        // Without the day of the beginning no list is known to reach back to it.
        Period life = beginning == null || beginning.isAfter(dossier.day())
                ? new Period(LocalDate.MIN, dossier.day())
                : new Period(beginning, dossier.day());
        return Range.count(dossier.nomination().candidate().pastAwards(), life, award -> {
                    return Truth.of(award.award().equals(kind))
                            .and(before(dossier, award))
                            .and(counts.apply(award));
                })
                .atLeast(1);
    }

    static Truth initiatives(Submission dossier, Period run, int atLeast, Function<Initiative, Truth> counts) {
        return Range.count(
                        dossier.person().initiatives(),
                        dossier.knowable(run),
                        initiative -> Truth.of(run.overlaps(initiative.year())).and(counts.apply(initiative)))
                .atLeast(atLeast);
    }

    static Truth recognised(Initiative initiative) {
        return initiative.recognisedAt() == null ? Truth.OPEN : Truth.YES;
    }

    static Truth applied(Initiative initiative) {
        return Truth.of(initiative.applied());
    }

    static Truth reaches(Initiative initiative, Scope scope) {
        return initiative.influence() == null
                ? Truth.OPEN
                : Truth.of(initiative.influence().compareTo(scope) >= 0);
    }

    /** How many awards of a kind were given for years of a run. */
    static Truth awards(Submission dossier, Period run, int atLeast, String kind) {
        return Range.count(
                        dossier.nomination().candidate().pastAwards(),
                        dossier.knowable(run),
                        award -> award.award().equals(kind)
                                ? givenFor(award, run).and(before(dossier, award))
                                : Truth.NO)
                .atLeast(atLeast);
    }

    /** The year of the award, or for a form the period that its decision names. */
    private static Truth givenFor(PastAward award, Period run) {
        Period year = award.year();
        if (year != null) {
            return Truth.of(run.overlaps(year));
        }
        if (award.meritPeriod() instanceof MeritPeriod.Stated stated) {
            return run.encloses(stated.period()) ? Truth.YES : run.overlaps(stated.period()) ? Truth.OPEN : Truth.NO;
        }
        return Truth.OPEN;
    }

    static <T> Listing<T> orNone(@Nullable Listing<T> list) {
        return list == null ? Listing.atLeast() : list;
    }
}
