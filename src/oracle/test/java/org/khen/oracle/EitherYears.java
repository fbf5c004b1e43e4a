package org.khen.oracle;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Initiative;
import org.khen.facts.Listing;
import org.khen.facts.Period;

/** Where the text does not say of which years, or up to when: both readings agree, or it stays open. */
final class EitherYears {

    private EitherYears() {}

    /** Any time up to the proposal. */
    static Period ever(Submission dossier) {
        return new Period(LocalDate.of(1900, 1, 1), dossier.day());
    }

    static Truth initiatives(Submission dossier, int atLeast, Function<Initiative, Truth> counts) {
        return count(dossier, dossier.person().initiatives(), atLeast, Initiative::year, counts);
    }

    static <T> Truth count(
            Submission dossier,
            @Nullable Listing<T> list,
            int atLeast,
            Function<T, Period> year,
            Function<T, Truth> counts) {
        Period merit = dossier.merit();
        Truth ofTheYears = merit == null
                ? Truth.OPEN
                : Range.count(
                                list,
                                dossier.knowable(merit),
                                item -> Truth.of(merit.encloses(year.apply(item)))
                                        .and(counts.apply(item)))
                        .atLeast(atLeast);
        Truth ofAnyYear = Range.count(
                        list,
                        ever(dossier),
                        item -> Truth.of(!year.apply(item).from().isAfter(dossier.day()))
                                .and(counts.apply(item)))
                .atLeast(atLeast);
        return Truth.agreed(ofTheYears, ofAnyYear);
    }

    /** D65 23(2)(c), 17(2)(b): a production model that has run stably for so many years, to the end of the merit or the proposal. */
    static Truth model(Submission dossier, int years) {
        return lasted(dossier, dossier.person().productionModelSince(), years);
    }

    static Truth lasted(Submission dossier, @Nullable LocalDate since, int years) {
        Period merit = dossier.merit();
        if (since == null) {
            return Truth.OPEN;
        }
        LocalDate full = Years.over(since, years);
        // Both last days count.
        Truth toProposal = Truth.of(!full.isAfter(dossier.day().plusDays(1)));
        Truth toMerit =
                merit == null ? Truth.OPEN : Truth.of(!full.isAfter(merit.to().plusDays(1)));
        return Truth.agreed(toMerit, toProposal);
    }
}
