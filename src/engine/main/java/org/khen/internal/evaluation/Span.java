package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Period;

/** Spans of days: which part of a period facts can be known for, and how much of it others cover. */
final class Span {

    private Span() {}

    /** The period up to the day of the proposal: nobody can list what has not happened yet. */
    static Period knowable(Period period, @Nullable LocalDate proposed) {
        return proposed == null || proposed.isBefore(period.from()) || proposed.isAfter(period.to())
                ? period
                : new Period(period.from(), proposed);
    }

    /** Days of {@code part} that lie in {@code whole}. */
    static long daysWithin(Period part, Period whole) {
        LocalDate from = part.from().isAfter(whole.from()) ? part.from() : whole.from();
        LocalDate to = part.to().isBefore(whole.to()) ? part.to() : whole.to();
        return Math.max(0, to.toEpochDay() - from.toEpochDay() + 1);
    }

    /** Whether every day of {@code whole} lies in one of the parts. Parts may overlap: counting their days would not tell. */
    static boolean cover(List<Period> parts, Period whole) {
        for (Period part : parts) {
            if (part.encloses(whole)) {
                return true;
            }
        }
        LocalDate open = whole.from();
        for (Period part : parts.stream().sorted().toList()) {
            if (part.from().isAfter(open)) {
                return false;
            }
            open = part.to().isBefore(open) ? open : part.to().plusDays(1);
        }
        return open.isAfter(whole.to());
    }

    static long days(Period period) {
        return period.to().toEpochDay() - period.from().toEpochDay() + 1;
    }
}
