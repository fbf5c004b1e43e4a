package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.AwardGround;
import org.khen.facts.ClockStart;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineClock;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.MeritPeriod;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.internal.evaluation.Count.Counts;

/** From when years count towards the next award: after what was given before, after the end of a discipline. */
final class Clocks {

    private final Nomination nomination;

    Clocks(Nomination nomination) {
        this.nomination = nomination;
    }

    /**
     * Whether a year lies after the clock of every such award; an award of which nobody told may have started it again. Read widely,
     * one for a single deed starts none.
     */
    Counts since(String award, ClockStart clock, Period year) {
        if (clock == ClockStart.REGARDLESS) {
            return Counts.YES;
        }
        Listing<PastAward> list = nomination.candidate().pastAwards();
        if (list == null) {
            return Counts.unknown(Fact.PAST_AWARDS);
        }
        Counts counts = Counts.of(list.isCompleteFor(fromYearToProposal(year)) ? Boolean.TRUE : null, Fact.PAST_AWARDS);
        for (PastAward past : list.items()) {
            if (past.award().equals(award)) {
                counts = counts.and(earlier(past).truth() == Ternary.NO ? Counts.YES : started(past, clock, year));
            }
        }
        return counts;
    }

    private Counts started(PastAward past, ClockStart clock, Period year) {
        Counts after = clocked(past, clock, year);
        return clock.isWide() ? after.or(forOneDeed(past)) : after;
    }

    /** Whether it was given for a single deed and not on the merit of years. */
    private static Counts forOneDeed(PastAward past) {
        AwardGround ground = past.ground();
        return ground == null || ground == AwardGround.NOT_STATED
                ? Counts.unknown(Fact.PAST_AWARDS_GROUND)
                : Counts.of(ground == AwardGround.SUDDEN || ground == AwardGround.THEMATIC);
    }

    /**
     * Whether a year lies after the clock of the award that a higher one builds on, given before: of every one, or read widely of
     * one of several.
     */
    Counts after(String award, ClockStart clock, Period year) {
        Counts afterAny = afterAny(award, clock, year);
        return clock.isWide() ? afterAny : afterAny.and(since(award, clock, year));
    }

    private Counts afterAny(String award, ClockStart clock, Period year) {
        Listing<PastAward> list = nomination.candidate().pastAwards();
        Counts counts = HeldAwards.isWhole(list, nomination) ? Counts.NO : Counts.unknown(Fact.PAST_AWARDS);
        for (PastAward past : list == null ? List.<PastAward>of() : list.items()) {
            if (past.award().equals(award)) {
                counts = counts.or(earlier(past).and(after(past, clock, year)));
            }
        }
        return counts;
    }

    private Period fromYearToProposal(Period year) {
        LocalDate proposed = nomination.proposedOn();
        return proposed == null || proposed.isBefore(year.from()) ? year : new Period(year.from(), proposed);
    }

    private Counts earlier(PastAward past) {
        return HeldAwards.given(past, nomination.proposedOn());
    }

    /** An award that may be later than the proposal may stand in nobody's way. */
    private Counts clocked(PastAward past, ClockStart clock, Period year) {
        Counts after = after(past, clock, year);
        Counts earlier = earlier(past);
        return after.truth() == Ternary.NO && earlier.truth() == Ternary.UNKNOWN ? earlier : after;
    }

    private static Counts after(PastAward past, ClockStart clock, Period year) {
        return switch (clock) {
            case REGARDLESS -> Counts.YES;
            case AFTER_DECISION -> afterDecision(past, year);
            case YEAR_OF_DECISION -> fromYearOfDecision(past, year);
            case AFTER_MERIT_PERIOD, AFTER_MERIT_PERIOD_OR_YEAR -> afterMeritPeriod(past, clock, year);
        };
    }

    private static Counts afterDecision(PastAward past, Period year) {
        LocalDate decided = past.decidedOn();
        if (decided != null) {
            return Counts.of(year.from().isAfter(decided));
        }
        LocalDate earliest = earliestDecision(past);
        return earliest != null && !year.from().isAfter(earliest)
                ? Counts.NO
                : Counts.unknown(Fact.PAST_AWARDS_DECIDED_ON);
    }

    /** Nothing is rewarded before it begins, nor merit of a year after that of the decision; facts that say so contradict each other. */
    private static @Nullable LocalDate earliestDecision(PastAward past) {
        LocalDate begun = past.year() == null ? null : past.year().from();
        if (past.meritPeriod() instanceof MeritPeriod.Stated stated) {
            Period merit = stated.period();
            begun = later(begun, later(merit.from(), merit.to().withDayOfYear(1)));
        }
        return begun;
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one == null || one.isBefore(other) ? other : one;
    }

    private static Counts fromYearOfDecision(PastAward past, Period year) {
        return afterDecision(past, year)
                .or(holdsDecision(past, year).and(rewarded(past, year).not()));
    }

    private static Counts holdsDecision(PastAward past, Period year) {
        LocalDate decided = past.decidedOn();
        if (decided != null) {
            return Counts.of(year.holds(decided));
        }
        LocalDate earliest = earliestDecision(past);
        return earliest != null && year.to().isBefore(earliest)
                ? Counts.NO
                : Counts.unknown(Fact.PAST_AWARDS_DECIDED_ON);
    }

    private static Counts rewarded(PastAward past, Period year) {
        MeritPeriod merit = past.meritPeriod();
        if (merit instanceof MeritPeriod.Stated stated && stated.period().overlaps(year)) {
            return Counts.YES;
        }
        Period given = past.year();
        if (given != null) {
            return Counts.of(given.overlaps(year));
        }
        // A form of commendation has no year of its own beside the merit period that its decision states.
        return merit instanceof MeritPeriod.Stated ? Counts.NO : Counts.unknown(Fact.PAST_AWARDS_YEAR);
    }

    private static Counts afterMeritPeriod(PastAward past, ClockStart clock, Period year) {
        MeritPeriod period = past.meritPeriod();
        if (period instanceof MeritPeriod.Stated stated) {
            return Counts.of(year.from().isAfter(stated.period().to()));
        }
        Counts byDecision =
                clock == ClockStart.AFTER_MERIT_PERIOD ? afterDecision(past, year) : fromYearOfDecision(past, year);
        if (period != null) {
            return byDecision;
        }
        // A period that is not known may end on any day up to the decision: only years after that day are certain.
        Counts surely = afterDecision(past, year);
        return surely.truth() == Ternary.YES ? surely : Counts.unknown(Fact.PAST_AWARDS_MERIT_PERIOD);
    }

    /** Whether a year lies after the end of every discipline; only people are disciplined. */
    Counts afterDiscipline(DisciplineClock clock, Period year) {
        if (!(nomination.candidate() instanceof Person person)) {
            return Counts.YES;
        }
        Listing<Discipline> list = person.disciplines();
        if (list == null) {
            return Counts.unknown(Fact.DISCIPLINES);
        }
        Counts counts = Counts.of(list.isCompleteFor(fromYearToProposal(year)) ? Boolean.TRUE : null, Fact.DISCIPLINES);
        for (Discipline discipline : list.items()) {
            counts = counts.and(after(discipline.end(), clock, year));
        }
        return counts;
    }

    private static Counts after(@Nullable DisciplineEnd end, DisciplineClock clock, Period year) {
        if (end == null) {
            return Counts.unknown(Fact.DISCIPLINES_END);
        }
        if (end instanceof DisciplineEnd.Ended ended) {
            return Counts.of(
                    clock == DisciplineClock.AFTER_ITS_END
                            ? year.from().isAfter(ended.on())
                            : !year.to().isBefore(ended.on()));
        }
        return Counts.NO;
    }
}
