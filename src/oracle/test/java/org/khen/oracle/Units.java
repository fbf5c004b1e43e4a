package org.khen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveBuilder;
import org.khen.facts.Contribution;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Household;
import org.khen.facts.HouseholdBuilder;
import org.khen.facts.MemberResults;
import org.khen.facts.Period;

/** Collectives and households by chance. */
final class Units {

    private static final long HALF_A_BILLION = 500_000_000;

    private Units() {}

    static Collective collective(Draw draw, Covered covered, Period merit, LocalDate day) {
        CollectiveBuilder collective = Collective.builder();
        if (!draw.isUnknown()) {
            collective.foundedOn(
                    draw.around(draw.one(day, merit.to().plusDays(1)).minusYears(draw.one(2, 9, 10, 10, 10, 11, 30))));
        }
        List<MemberResults> results = new ArrayList<>();
        if (!draw.inHundred(3)) {
            results.add(results(draw, merit));
        }
        if (draw.inHundred(15)) {
            Period before = new Period(merit.from().minusYears(1), merit.from().minusDays(1));
            results.add(results(draw, before));
        }
        People.set(draw.listing(results, merit, day), collective::memberResults);
        History history = new History(draw, covered, merit, day);
        People.set(draw.listing(history.years(), history.span(), day), collective::years);
        People.set(draw.listing(history.pastAwards(), history.span(), day), collective::pastAwards);
        People.set(draw.listing(history.achievements(), merit, day), collective::achievements);
        People.set(draw.listing(history.proceedings(), new Period(day, day), day), collective::proceedings);
        return collective.build();
    }

    /** Shares about a half and seven tenths, one member more or fewer. */
    private static MemberResults results(Draw draw, Period year) {
        int members = draw.one(1, 2, 3, 7, 10, 11, 20, 33, 100);
        int share = draw.one(50, 70, 70, 90);
        int advanced = Math.max(0, Math.min(members, (members * share + 50) / 100 + draw.from(-1, 1)));
        DisciplineForm heaviest = draw.inHundred(80)
                ? DisciplineForm.NONE
                : draw.one(DisciplineForm.REPRIMAND, DisciplineForm.WARNING, DisciplineForm.REMOVAL);
        return new MemberResults(
                year,
                draw.known(members),
                draw.known(draw.inHundred(85) ? members : members - 1),
                draw.known(advanced),
                draw.known(Math.min(members, draw.one(0, 1, 1, 2))),
                draw.known(heaviest));
    }

    static Household household(Draw draw, Covered covered, Period merit, LocalDate day) {
        HouseholdBuilder household = Household.builder();
        List<Contribution> gifts = new ArrayList<>();
        long left = HALF_A_BILLION + draw.from(-1, 1);
        while (left > 0) {
            long gift = draw.inHundred(50) ? left : Math.min(left, HALF_A_BILLION / 4 + draw.below(100));
            LocalDate on = draw.inHundred(70)
                    ? merit.from().plusDays(draw.below(300))
                    : draw.around(draw.one(merit.from(), merit.to(), day));
            gifts.add(new Contribution(on, draw.known(gift)));
            left -= gift;
        }
        People.set(draw.listing(gifts, new Period(merit.from().minusYears(5), day), day), household::contributions);
        History history = new History(draw, covered, merit, day);
        People.set(draw.listing(history.pastAwards(), history.span(), day), household::pastAwards);
        People.set(draw.listing(history.achievements(), merit, day), household::achievements);
        People.set(draw.listing(history.proceedings(), new Period(day, day), day), household::proceedings);
        return household.build();
    }
}
