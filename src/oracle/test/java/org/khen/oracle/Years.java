package org.khen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.khen.facts.Period;

/** Calendar years or school years in a row. */
enum Years {
    CALENDAR,
    SCHOOL;

    /** How far back a run may reach. */
    private static final int LIFE = 45;

    static Years of(List<Period> years) {
        return !years.isEmpty() && years.stream().allMatch(Period::isSchoolYear) ? SCHOOL : CALENDAR;
    }

    private Period year(int index) {
        return this == CALENDAR ? Period.year(index) : Period.schoolYear(index);
    }

    /** The first day after so many years from a day on: of the same number; where the month has none, its last day still belongs to them. */
    static LocalDate over(LocalDate from, int years) {
        LocalDate same = from.plusYears(years);
        return same.getDayOfMonth() == from.getDayOfMonth() ? same : same.plusDays(1);
    }

    /** The year in which a day falls. */
    Period running(LocalDate day) {
        int index = this == SCHOOL && day.getMonthValue() < 9 ? day.getYear() - 1 : day.getYear();
        return year(index);
    }

    Period before(Period year) {
        return year(year.from().getYear() - 1);
    }

    /**
     * From the first to the last day of each longest run of years that count, up to a last year.
     *
     * @param atLeast how many years a run must have
     */
    List<Period> runs(int atLeast, Period last, Predicate<Period> counts) {
        List<Period> runs = new ArrayList<>();
        int end = last.from().getYear();
        int first = end - LIFE;
        for (int index = first; index <= end + 1; index++) {
            if (index > end || !counts.test(year(index))) {
                if (index - first >= atLeast) {
                    runs.add(new Period(year(first).from(), year(index - 1).to()));
                }
                first = index + 1;
            }
        }
        return runs;
    }
}
