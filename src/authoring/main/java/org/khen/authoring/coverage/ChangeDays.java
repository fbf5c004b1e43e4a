package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khen.pack.CellRef;
import org.khen.pack.Validity;

/** The days on which something begins, or is over. */
final class ChangeDays {

    private final SortedMap<LocalDate, CellRef> days = new TreeMap<>();

    /** Adds the first day of a row, and the first day on which it is over. */
    void add(Validity row, CellRef at) {
        LocalDate from = row.from();
        LocalDate to = row.to();
        if (from != null) {
            days.putIfAbsent(from, at);
        }
        if (to != null && to.isBefore(LocalDate.MAX)) {
            days.putIfAbsent(to.plusDays(1), at);
        }
    }

    /** The days in order, each with the first row that changes on it. */
    SortedMap<LocalDate, CellRef> byDay() {
        return Collections.unmodifiableSortedMap(days);
    }

    SortedSet<LocalDate> days() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(days.keySet()));
    }
}
