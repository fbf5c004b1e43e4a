package org.khen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.khen.facts.Period;

/** Calendar years or school years in a row. */
enum Years {
    CALENDAR,
    SCHOOL;

    private static final int FIRST = 1990;
    private static final int LAST = 2028;

    /** Years that follow one another without a gap. */
    record Run(List<Period> years) {

        Period span() {
            return new Period(years.get(0).from(), years.get(years.size() - 1).to());
        }
    }

    private Period year(int index) {
        return this == CALENDAR ? Period.year(index) : Period.schoolYear(index);
    }

    /**
     * The longest runs of years that count, without years that had not begun by the proposal.
     *
     * @param counts whether a year counts
     * @param proposed the day of the proposal
     */
    List<Run> runs(Function<Period, Boolean> counts, LocalDate proposed) {
        List<Run> runs = new ArrayList<>();
        List<Period> running = new ArrayList<>();
        for (int index = FIRST; index <= LAST; index++) {
            Period year = year(index);
            if (!year.from().isAfter(proposed) && counts.apply(year)) {
                running.add(year);
            } else if (!running.isEmpty()) {
                runs.add(new Run(running));
                running = new ArrayList<>();
            }
        }
        return runs;
    }

    /** Whether a run lasts up to the proposal: at most the year in which that falls lies between. */
    boolean lastsUpTo(Run run, LocalDate proposed) {
        LocalDate next = run.span().to().plusDays(1);
        return !year(this == CALENDAR ? next.getYear() : next.getYear()).to().isBefore(proposed);
    }
}
