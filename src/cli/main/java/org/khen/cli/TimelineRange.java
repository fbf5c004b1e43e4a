package org.khen.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.RulePacks;
import org.khen.Timeline;
import org.khen.facts.Nomination;
import org.khen.pack.Award;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Validity;

/**
 * The days that a time line looks at. No clock is read: where an end is not given, the packs and the dossier set it.
 *
 * @param from the first day
 * @param to the last day
 */
record TimelineRange(LocalDate from, LocalDate to) {

    /** The range asked for; else from the first rule on the award to a year after the last change or the dossier's own day. */
    static TimelineRange of(
            Session session, RulePacks packs, Nomination nomination, @Nullable LocalDate from, @Nullable LocalDate to) {
        TreeSet<LocalDate> days = changes(packs, nomination.award());
        LocalDate proposed = nomination.proposedOn();
        if (proposed != null) {
            days.add(proposed);
        }
        if (days.isEmpty() && (from == null || to == null)) {
            List<String> awards = packs.packs().stream()
                    .flatMap(pack -> pack.awards().stream())
                    .map(Award::id)
                    .distinct()
                    .toList();
            throw session.wording()
                    .usage(
                            "timeline-no-days",
                            nomination.award(),
                            session.wording().didYouMean(nomination.award(), awards));
        }
        LocalDate first = from == null ? (to == null || days.first().isBefore(to) ? days.first() : to) : from;
        LocalDate last = to == null ? latest(days.last(), first).plusYears(1) : to;
        if (first.isAfter(last)) {
            throw session.wording()
                    .usage("timeline-backwards", new Page(session).date(first), new Page(session).date(last));
        }
        if (ChronoUnit.DAYS.between(first, last) >= Timeline.MOST_DAYS) {
            throw session.wording()
                    .usage("timeline-too-long", new Page(session).date(first), new Page(session).date(last));
        }
        return new TimelineRange(first, last);
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The days on which what the award asks for begins or has ended, by whichever packs. */
    private static TreeSet<LocalDate> changes(RulePacks packs, String award) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (RulePack pack : packs.packs()) {
            for (RouteRow row : pack.routes()) {
                if (row.award().equals(award)) {
                    add(row.inForce(), days);
                }
            }
        }
        return days;
    }

    private static void add(Validity span, TreeSet<LocalDate> days) {
        LocalDate from = span.from();
        LocalDate to = span.to();
        if (from != null) {
            days.add(from);
        }
        if (to != null) {
            days.add(to.plusDays(1));
        }
    }
}
