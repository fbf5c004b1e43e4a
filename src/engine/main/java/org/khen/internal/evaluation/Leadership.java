package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.Particular;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Rating;
import org.khen.facts.YearOfWork;
import org.khen.internal.evaluation.Count.Counts;

/** Whether a person heads a unit, and how the unit did. */
final class Leadership {

    private final Nomination nomination;
    private final MeritSpan span;
    private final @Nullable Person person;
    private final @Nullable Listing<YearOfWork> unit;

    Leadership(Nomination nomination) {
        this.nomination = nomination;
        this.span = new MeritSpan(nomination);
        this.person = nomination.candidate() instanceof Person someone ? someone : null;
        this.unit = person == null ? null : person.ledUnitYears();
    }

    Answer headsUnit() {
        if (person == null) {
            return Answer.known(false);
        }
        Boolean head = person.headOfUnit();
        if (head != null) {
            return head ? Answer.known(true).with(results()) : Answer.known(false);
        }
        return Boolean.FALSE.equals(person.leadingPost())
                ? Answer.known(false)
                : Answer.unknown(EnumSet.of(Fact.HEAD_OF_UNIT));
    }

    /** The years of the merit period, each with the rating of the unit and that of its head. */
    private List<Particular> results() {
        Period merit = nomination.meritPeriod();
        Listing<YearOfWork> own = nomination.candidate().years();
        Set<Period> years = new TreeSet<>();
        List.of(items(unit), items(own))
                .forEach(rows -> rows.stream()
                        .map(YearOfWork::period)
                        .filter(year -> merit != null && year.overlaps(merit))
                        .forEach(years::add));
        return years.stream()
                .map(year -> Particulars.ofLedUnit(year, rating(unit, year), rating(own, year)))
                .toList();
    }

    private static List<YearOfWork> items(@Nullable Listing<YearOfWork> years) {
        return years == null ? List.of() : years.items();
    }

    Measurement unitRating() {
        return span.over(
                YearRatings.any(MeritSpan.withoutPeriod(unit, Fact.LED_UNIT_YEARS)),
                merit -> YearRatings.worst(unit, Fact.LED_UNIT_YEARS, Fact.LED_UNIT_YEARS_RATING, merit));
    }

    Measurement yearsAboveUnit() {
        Listing<YearOfWork> own = nomination.candidate().years();
        return span.over(own, Fact.YEARS, merit -> {
            Count count = new Count();
            List<Period> covered = new ArrayList<>();
            for (YearOfWork year : items(own)) {
                if (year.period().overlaps(merit)) {
                    covered.add(year.period());
                    count.add(1, above(year));
                }
            }
            if (!Span.cover(covered, merit)) {
                count.lacks(own == null ? Fact.YEARS : Fact.YEARS_RATING);
            }
            return count.measurement();
        });
    }

    private Counts above(YearOfWork own) {
        Set<Fact> lacking = EnumSet.noneOf(Fact.class);
        if (own.rating() == null) {
            lacking.add(Fact.YEARS_RATING);
        }
        Rating ofUnit = rating(unit, own.period());
        if (ofUnit == null) {
            lacking.add(unit == null ? Fact.LED_UNIT_YEARS : Fact.LED_UNIT_YEARS_RATING);
        }
        // Nothing lies above the highest rating, nor is the lowest above any.
        if (own.rating() == Rating.FAILED || ofUnit == Rating.EXCELLENT) {
            return Counts.NO;
        }
        return own.rating() == null || ofUnit == null
                ? new Counts(Ternary.UNKNOWN, lacking)
                : Counts.of(own.rating().compareTo(ofUnit) > 0);
    }

    /** Two ratings of one year that differ contradict each other: it is not known which holds. */
    private static @Nullable Rating rating(@Nullable Listing<YearOfWork> years, Period year) {
        Set<Rating> ratings = EnumSet.noneOf(Rating.class);
        for (YearOfWork row : items(years)) {
            if (row.period().equals(year) && row.rating() != null) {
                ratings.add(row.rating());
            }
        }
        return ratings.size() == 1 ? ratings.iterator().next() : null;
    }
}
