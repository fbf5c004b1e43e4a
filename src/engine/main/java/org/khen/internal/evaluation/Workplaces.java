package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import org.khen.OpenReason;
import org.khen.PlaceFinding;
import org.khen.Verdict;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.PlaceAttribute;
import org.khen.facts.Workplace;

/** Where the candidate worked in the merit period, and which attributes those places had while he did. */
final class Workplaces {

    private static final Comparator<Workplace> IN_ORDER =
            Comparator.comparing(Workplace::period).thenComparing(Workplace::place);

    private final Nomination nomination;
    private final Places places;

    Workplaces(Nomination nomination, Places places) {
        this.nomination = nomination;
        this.places = places;
    }

    /** Whether a place of work had at least one of the attributes on a day of the merit period. */
    Answer haveOneOf(Set<PlaceAttribute> attributes) {
        Answer any = Answer.known(false);
        for (PlaceAttribute attribute : attributes) {
            any = any.or(have(attribute));
        }
        return any;
    }

    private Answer have(PlaceAttribute attribute) {
        if (!places.list(attribute)) {
            // Whatever the places of work are, there is nothing to look them up in.
            return Answer.unknown(
                    OpenReason.LOCAL_TEXT_MISSING,
                    new PlaceFinding(null, null, attribute, Verdict.UNKNOWN, null, null));
        }
        Listing<Workplace> list = nomination.candidate().workplaces();
        Period merit = nomination.meritPeriod();
        if (merit == null) {
            return Answer.unknown(MeritSpan.withoutPeriod(list, Fact.WORKPLACES));
        }
        Answer any = Answer.known(false);
        if (list != null) {
            for (Workplace workplace :
                    list.items().stream().distinct().sorted(IN_ORDER).toList()) {
                if (workplace.period().overlaps(merit)) {
                    any = any.or(places.during(workplace.place(), attribute, common(workplace.period(), merit)));
                }
            }
        }
        boolean complete = list != null && list.isCompleteFor(new MeritSpan(nomination).knowable(merit));
        return complete ? any : any.or(Answer.unknown(EnumSet.of(Fact.WORKPLACES)));
    }

    private static Period common(Period one, Period other) {
        LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
        LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
        return new Period(from, to);
    }
}
