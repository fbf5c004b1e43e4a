package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.AwardGround;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.MeritPeriod;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.internal.evaluation.Count.Counts;

/** What the candidate was already given. */
final class HeldAwards {

    private final Nomination nomination;

    HeldAwards(Nomination nomination) {
        this.nomination = nomination;
    }

    /** Whether the award was ever given up to the proposal: certainly not only if the list reaches back to the beginning. */
    Answer everHeld(String award) {
        Listing<PastAward> list = nomination.candidate().pastAwards();
        Set<Fact> open = EnumSet.noneOf(Fact.class);
        for (PastAward past : list == null ? List.<PastAward>of() : list.items()) {
            if (past.award().equals(award)) {
                Counts given = given(past, nomination.proposedOn());
                if (given.truth() == Ternary.YES) {
                    return Answer.known(true);
                }
                open.addAll(given.lacking());
            }
        }
        LocalDate proposed = nomination.proposedOn();
        if (proposed == null) {
            return Answer.unknown(
                    list == null ? EnumSet.of(Fact.PROPOSED_ON, Fact.PAST_AWARDS) : EnumSet.of(Fact.PROPOSED_ON));
        }
        if (!open.isEmpty()) {
            return Answer.unknown(open);
        }
        return isWhole(list, nomination) ? Answer.known(false) : Answer.unknown(EnumSet.of(Fact.PAST_AWARDS));
    }

    /** What was decided after the proposal was not given before it; of what has no day that is not known. */
    static Counts given(PastAward past, @Nullable LocalDate proposed) {
        LocalDate decided = past.decidedOn();
        if (decided == null || proposed == null) {
            return Counts.unknown(decided == null ? Fact.PAST_AWARDS_DECIDED_ON : Fact.PROPOSED_ON);
        }
        return Counts.of(!decided.isAfter(proposed));
    }

    /** Whether the list lacks nothing from the beginning to the proposal. */
    static boolean isWhole(@Nullable Listing<PastAward> list, Nomination nomination) {
        LocalDate proposed = nomination.proposedOn();
        LocalDate start = proposed == null ? null : YearRuns.beginning(nomination.candidate(), proposed);
        return list != null
                && proposed != null
                && start != null
                && !proposed.isBefore(start)
                && list.isCompleteFor(new Period(start, proposed));
    }

    /**
     * Whether an award was given for years within a span. Forms of commendation have no year of their own: the merit period that
     * their decision states stands for it.
     */
    static Counts givenFor(PastAward past, Period span) {
        Period year = past.year();
        if (year != null) {
            return Counts.of(span.overlaps(year));
        }
        if (past.meritPeriod() instanceof MeritPeriod.Stated stated) {
            if (!span.overlaps(stated.period())) {
                return Counts.NO;
            }
            return span.encloses(stated.period()) ? Counts.YES : Counts.unknown(Fact.PAST_AWARDS_YEAR);
        }
        return Counts.unknown(Fact.PAST_AWARDS_YEAR);
    }

    /** Whether the award was given on a ground that may carry a merit award: neither for a sudden achievement nor by theme. */
    Answer heldOnMerit(String award) {
        Answer held = everHeld(award);
        Listing<PastAward> list = nomination.candidate().pastAwards();
        if (held.truth() == Ternary.NO || list == null || nomination.proposedOn() == null) {
            return held;
        }
        Counts carried = isWhole(list, nomination) ? Counts.NO : Counts.unknown(Fact.PAST_AWARDS);
        for (PastAward past : list.items()) {
            if (past.award().equals(award)) {
                carried = carried.or(given(past, nomination.proposedOn()).and(onMerit(past.ground())));
            }
        }
        return carried.truth() == Ternary.UNKNOWN
                ? Answer.unknown(carried.lacking())
                : Answer.known(carried.truth() == Ternary.YES);
    }

    private static Counts onMerit(@Nullable AwardGround ground) {
        return ground == null || ground == AwardGround.NOT_STATED || ground == AwardGround.MOVEMENT
                ? Counts.unknown(Fact.PAST_AWARDS_GROUND)
                : Counts.of(ground != AwardGround.SUDDEN && ground != AwardGround.THEMATIC);
    }

    /** Calendar years from that of the latest decision up to the proposal to that of the proposal. */
    Measurement yearsSinceDecision(String award) {
        Listing<PastAward> list = nomination.candidate().pastAwards();
        LocalDate proposed = nomination.proposedOn();
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        if (list == null) {
            missing.add(Fact.PAST_AWARDS);
        }
        if (proposed == null) {
            missing.add(Fact.PROPOSED_ON);
        }
        if (list == null || proposed == null) {
            return Measurement.unbounded(0, missing);
        }
        int latest = proposed.getYear() - YearRuns.LONGEST_LIFE;
        for (PastAward past : list.items()) {
            LocalDate decided = past.decidedOn();
            if (past.award().equals(award) && decided == null) {
                missing.add(Fact.PAST_AWARDS_DECIDED_ON);
            } else if (past.award().equals(award) && decided != null && !decided.isAfter(proposed)) {
                latest = Math.max(latest, decided.getYear());
            }
        }
        int years = proposed.getYear() - latest;
        if (years == 0) {
            // No later one would change the year.
            return Measurement.exactly(0);
        }
        if (!list.isCompleteFor(new Period(LocalDate.of(latest + 1, 1, 1), proposed))) {
            missing.add(Fact.PAST_AWARDS);
        }
        return missing.isEmpty() ? Measurement.exactly(years) : Measurement.between(0, years, missing);
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
