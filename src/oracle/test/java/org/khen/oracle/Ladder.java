package org.khen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.khen.facts.Listing;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Rating;
import org.khen.facts.YearOfWork;

/**
 * Years in a row, and what is asked to have happened in those very years.
 *
 * <p>Where the text leaves open which years count, there is a strict reading and a wide one. What the strict one gives every reading
 * between them gives, and what the wide one denies every one denies: between them it stays open.
 */
final class Ladder {

    /** Ratings of a year come in its last months; before those the year is not missing, it is to come. */
    private static final int MONTHS_OF_RATING = 4;

    private final Submission dossier;
    private final int years;
    private final Years calendar;
    private final boolean ratings;
    private final Function<Period, Truth> counts;
    private final List<Clock> strict = new ArrayList<>();
    private final List<Clock> wide = new ArrayList<>();
    private Function<Period, Truth> inThem = run -> Truth.YES;
    private boolean anyYears = true;

    private Ladder(Submission dossier, int years, Years calendar, boolean ratings, Function<Period, Truth> counts) {
        this.dossier = dossier;
        this.years = years;
        this.calendar = calendar;
        this.ratings = ratings;
        this.counts = counts;
    }

    /** Years rated so or better. */
    static Ladder ofYears(Submission dossier, int years, Rating least) {
        Listing<YearOfWork> listed = dossier.nomination().candidate().years();
        List<Period> all =
                Records.orNone(listed).items().stream().map(YearOfWork::period).toList();
        return new Ladder(dossier, years, Years.of(all), true, year -> Records.rated(dossier, year, least));
    }

    /** Years for each of which a title was given. */
    static Ladder ofTitles(Submission dossier, int years, String title) {
        List<Period> given = Records.orNone(dossier.nomination().candidate().pastAwards()).items().stream()
                .filter(award ->
                        award.award().equals(title) && award.year() != null && !Records.isLater(dossier, award))
                .map(PastAward::year)
                .toList();
        return new Ladder(dossier, years, Years.of(given), false, year -> Records.titled(dossier, year, title));
    }

    Ladder clock(Clock asStrict, Clock asWide) {
        strict.add(asStrict);
        wide.add(asWide);
        return this;
    }

    /** What must have happened in the years of the run. */
    Ladder with(Function<Period, Truth> asked) {
        inThem = asked;
        return this;
    }

    /** The text says so itself. */
    Ladder upToTheProposal() {
        anyYears = false;
        return this;
    }

    Truth climbed() {
        return Truth.between(found(strict, false, true), found(wide, anyYears, false));
    }

    private boolean found(List<Clock> clocks, boolean any, boolean atWorst) {
        Truth least = atWorst ? Truth.YES : Truth.OPEN;
        List<Period> lasts = lasts(atWorst);
        Period end = lasts.get(0);
        for (Period run : calendar.runs(years, end, year -> {
            Truth truth = counts.apply(year);
            for (Clock clock : clocks) {
                truth = truth == Truth.NO ? truth : truth.and(clock.counts(dossier, year));
            }
            return truth.compareTo(least) >= 0;
        })) {
            boolean lasting = lasts.stream().anyMatch(last -> last.to().equals(run.to()));
            if ((any || lasting) && inThem.apply(run).compareTo(least) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** The years that may be the last before the proposal, the latest first. */
    private List<Period> lasts(boolean atWorst) {
        LocalDate day = dossier.day();
        Period running = calendar.running(day);
        Period before = calendar.before(running);
        Truth now = counts.apply(running);
        if (!ratings) {
            return now == Truth.YES ? List.of(running) : now == Truth.NO ? List.of(before) : List.of(running, before);
        }
        if (Records.isRated(dossier, running)) {
            return List.of(running);
        }
        boolean late = day.isAfter(running.to().minusMonths(MONTHS_OF_RATING));
        // The rating that may come any day may be a bad one, and break the run.
        return !late ? List.of(before) : atWorst ? List.of(running) : List.of(running, before);
    }
}
