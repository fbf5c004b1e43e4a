package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.khen.pack.RouteRow;
import org.khen.pack.Subject;
import org.khen.pack.Validity;

/** Days that stand for all days of a pack: between one and the next nothing changes in what an award asks. */
final class RouteDays {

    /** Before anything that a pack is for, where neither it nor its rows have a first day. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private RouteDays() {}

    static SortedSet<LocalDate> of(ProvedPack proved, String award, Subject subject) {
        Validity span = proved.pack().inForce();
        ChangeDays changes = new ChangeDays();
        for (RouteRow row : proved.routes()) {
            if (row.award().equals(award) && row.subject() == subject) {
                changes.add(row.inForce(), row.at());
            }
        }
        SortedSet<LocalDate> days = new TreeSet<>(changes.days());
        days.removeIf(day -> !span.holds(day));
        LocalDate first = span.from();
        days.add(first == null ? LONG_AGO : first);
        return days;
    }
}
