package org.khen.facts;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A span of days, both ends included. A calendar year and a school year are periods with a short form.
 *
 * <p>A school year is taken to run from 1 September to 31 August: no instrument fixes these days, and they serve only to
 * order years and to see that two of them adjoin.
 *
 * @param from the first day
 * @param to the last day, not before {@code from}
 */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {

    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public Period {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to (" + to + ") is before from (" + from + ")");
        }
    }

    /** The calendar year from 1 January to 31 December. */
    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /**
     * The calendar years from the first to the last, both included.
     *
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static Period years(int first, int last) {
        return new Period(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /** The school year that begins in the autumn of {@code startYear}. */
    public static Period schoolYear(int startYear) {
        return new Period(LocalDate.of(startYear, 9, 1), LocalDate.of(startYear + 1, 8, 31));
    }

    /** Whether this is a whole calendar year. */
    public boolean isYear() {
        return from.getDayOfYear() == 1
                && to.getYear() == from.getYear()
                && to.getMonthValue() == 12
                && to.getDayOfMonth() == 31;
    }

    /** Whether this is a school year. */
    public boolean isSchoolYear() {
        return from.getMonthValue() == 9
                && from.getDayOfMonth() == 1
                && to.getYear() == from.getYear() + 1
                && to.getMonthValue() == 8
                && to.getDayOfMonth() == 31;
    }

    /** Whether the day lies in this period. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether the whole of {@code other} lies in this period. */
    public boolean encloses(Period other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }

    /** Whether at least one day lies in both. */
    public boolean overlaps(Period other) {
        return !other.to.isBefore(from) && !other.from.isAfter(to);
    }

    /** Orders by first day, then by last day. */
    @Override
    public int compareTo(Period other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }

    /** The short form where there is one: {@code 2014}, {@code 2013-2014}, otherwise {@code 2014-03-01/2014-06-30}. */
    @Override
    public String toString() {
        if (isYear()) {
            return Integer.toString(from.getYear());
        }
        if (isSchoolYear()) {
            return from.getYear() + "-" + to.getYear();
        }
        return from + "/" + to;
    }
}
