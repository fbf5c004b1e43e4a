package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Rating;
import org.khen.facts.YearOfWork;
import org.khen.internal.evaluation.Count.Counts;

/** Years rated so or better. A year that a complete list does not hold was not rated, and belongs to no run. */
final class RatedYears implements RunYears {

    private final Nomination nomination;
    private final Rating atLeast;
    private final @Nullable Listing<YearOfWork> list;

    RatedYears(Nomination nomination, Rating atLeast) {
        this.nomination = nomination;
        this.atLeast = atLeast;
        this.list = nomination.candidate().years();
    }

    @Override
    public List<Period> latest(LocalDate proposed) {
        return new YearRuns(nomination).latestYears(proposed);
    }

    /** It may turn out to be rated badly. */
    @Override
    public boolean lastMayBreak() {
        return true;
    }

    @Override
    public Counts counts(Period year) {
        if (list == null) {
            return Counts.unknown(Fact.YEARS);
        }
        boolean listed = false;
        boolean good = false;
        boolean bad = false;
        for (YearOfWork row : list.items()) {
            listed |= row.period().overlaps(year);
            Rating rating = row.rating();
            if (rating != null && row.period().equals(year)) {
                good |= rating.compareTo(atLeast) >= 0;
                bad |= rating.compareTo(atLeast) < 0;
            }
        }
        if (good != bad) {
            return Counts.of(good);
        }
        // Two ratings that differ contradict each other; a row of other days leaves the year open.
        return listed
                ? Counts.unknown(Fact.YEARS_RATING)
                : list.isCompleteFor(year) ? Counts.NO : Counts.unknown(Fact.YEARS);
    }

    @Override
    public Set<Fact> withoutDay() {
        return list == null ? EnumSet.of(Fact.PROPOSED_ON, Fact.YEARS) : EnumSet.of(Fact.PROPOSED_ON);
    }
}
