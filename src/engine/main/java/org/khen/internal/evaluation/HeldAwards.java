package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;

/** What the candidate was already given. */
final class HeldAwards {

    private final Nomination nomination;

    HeldAwards(Nomination nomination) {
        this.nomination = nomination;
    }

    /** Whether the award was ever given up to the proposal: certainly not only if the list reaches back to the beginning. */
    Answer everHeld(String award) {
        Listing<PastAward> list = nomination.candidate().pastAwards();
        if (list != null && list.items().stream().anyMatch(past -> past.award().equals(award))) {
            return Answer.known(true);
        }
        LocalDate proposed = nomination.proposedOn();
        if (proposed == null) {
            return Answer.unknown(
                    list == null ? EnumSet.of(Fact.PROPOSED_ON, Fact.PAST_AWARDS) : EnumSet.of(Fact.PROPOSED_ON));
        }
        LocalDate start = YearRuns.beginning(nomination.candidate(), proposed);
        if (list == null
                || start == null
                || proposed.isBefore(start)
                || !list.isCompleteFor(new Period(start, proposed))) {
            return Answer.unknown(EnumSet.of(Fact.PAST_AWARDS));
        }
        return Answer.known(false);
    }

    /** Whether the award was given for the merit period. */
    Answer heldForMeritPeriod(String award) {
        Period period = nomination.meritPeriod();
        Listing<PastAward> list = nomination.candidate().pastAwards();
        if (period == null) {
            return Answer.unknown(
                    list == null ? EnumSet.of(Fact.MERIT_PERIOD, Fact.PAST_AWARDS) : EnumSet.of(Fact.MERIT_PERIOD));
        }
        if (list == null) {
            return Answer.unknown(EnumSet.of(Fact.PAST_AWARDS));
        }
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        for (PastAward past : list.items()) {
            if (past.award().equals(award)) {
                Period year = past.year();
                if (year != null && year.overlaps(period)) {
                    return Answer.known(true);
                }
                if (year == null) {
                    missing.add(Fact.PAST_AWARDS_YEAR);
                }
            }
        }
        if (!list.isCompleteFor(Span.knowable(period, nomination.proposedOn()))) {
            missing.add(Fact.PAST_AWARDS);
        }
        return missing.isEmpty() ? Answer.known(false) : Answer.unknown(missing);
    }
}
