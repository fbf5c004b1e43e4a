package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.Rating;
import org.khen.facts.YearOfWork;

/** The worst rating of the years in a period. A year without a rating may have had any. */
final class YearRatings {

    private YearRatings() {}

    static Measurement any(Set<Fact> lacking) {
        return Measurement.words(Rating.FAILED, Rating.EXCELLENT, lacking);
    }

    static Measurement worst(@Nullable Listing<YearOfWork> years, Fact ofList, Fact ofRating, Period period) {
        Rating low = Rating.EXCELLENT;
        Rating high = Rating.EXCELLENT;
        Set<Fact> lacking = EnumSet.noneOf(Fact.class);
        List<Period> covered = new ArrayList<>();
        for (YearOfWork year : years == null ? List.<YearOfWork>of() : years.items()) {
            if (!year.period().overlaps(period)) {
                continue;
            }
            covered.add(year.period());
            Rating rating = year.rating();
            if (rating == null) {
                lacking.add(ofRating);
            }
            low = min(low, rating == null ? Rating.FAILED : rating);
            high = min(high, rating == null ? Rating.EXCELLENT : rating);
        }
        if (!Span.cover(covered, period)) {
            lacking.add(years == null ? ofList : ofRating);
            low = Rating.FAILED;
        }
        return Measurement.words(low, high, lacking);
    }

    private static Rating min(Rating one, Rating other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
