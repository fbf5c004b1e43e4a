package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Achievement;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Procedure;
import org.khen.facts.PublicNotice;

/** Counts days in the handling of a nomination. Between two days lie none if they are the same, and never less. */
final class ProcedureMeasures {

    private ProcedureMeasures() {}

    /** Where no notice was given there were no days of it. */
    static Measurement daysOfNotice(Nomination nomination) {
        Procedure procedure = nomination.procedure();
        PublicNotice notice = procedure == null ? null : procedure.publicNotice();
        if (notice == null) {
            return Measurement.unbounded(0, EnumSet.of(Fact.PUBLIC_NOTICE));
        }
        return Measurement.exactly(notice instanceof PublicNotice.Given given ? Span.days(given.period()) : 0);
    }

    static Measurement fromMeritPeriod(Nomination nomination) {
        Period merit = nomination.meritPeriod();
        return days(merit == null ? null : merit.to(), Fact.MERIT_PERIOD, nomination.proposedOn(), Fact.PROPOSED_ON);
    }

    /** A list that may lack achievements may lack a later one, so that fewer days have passed. */
    static Measurement fromAchievement(Nomination nomination) {
        Listing<Achievement> list = nomination.candidate().achievements();
        Period merit = nomination.meritPeriod();
        LocalDate proposed = nomination.proposedOn();
        LocalDate latest = list == null
                ? null
                : list.items().stream()
                        .map(achievement -> achievement.period().to())
                        .max(LocalDate::compareTo)
                        .orElse(null);
        if (list != null && merit != null && list.isCompleteFor(Span.knowable(merit, proposed))) {
            return latest == null
                    ? fromMeritPeriod(nomination)
                    : days(latest, Fact.ACHIEVEMENTS, proposed, Fact.PROPOSED_ON);
        }
        Set<Fact> missing = EnumSet.of(Fact.ACHIEVEMENTS);
        if (merit == null) {
            missing.add(Fact.MERIT_PERIOD);
        }
        if (proposed == null) {
            missing.add(Fact.PROPOSED_ON);
        }
        return latest == null || proposed == null
                ? Measurement.unbounded(0, missing)
                : Measurement.between(0, between(latest, proposed), missing);
    }

    static Measurement toDecision(Nomination nomination) {
        return days(nomination.proposedOn(), Fact.PROPOSED_ON, nomination.decidedOn(), Fact.DECIDED_ON);
    }

    private static Measurement days(@Nullable LocalDate from, Fact fromFact, @Nullable LocalDate to, Fact toFact) {
        if (from != null && to != null) {
            return Measurement.exactly(between(from, to));
        }
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        if (from == null) {
            missing.add(fromFact);
        }
        if (to == null) {
            missing.add(toFact);
        }
        return Measurement.unbounded(0, missing);
    }

    private static long between(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
