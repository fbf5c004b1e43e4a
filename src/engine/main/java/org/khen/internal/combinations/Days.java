package org.khen.internal.combinations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Validity;

/** Computes with spans of days that may be open at either end. */
public final class Days {

    private Days() {}

    /** The first days of the whole that none of the parts holds. */
    public static Optional<Validity> firstGap(Validity whole, Collection<Validity> parts) {
        LocalDate end = end(whole);
        LocalDate next = start(whole);
        List<Validity> inOrder =
                parts.stream().sorted(Comparator.comparing(Days::start)).toList();
        for (Validity part : inOrder) {
            if (start(part).isAfter(next)) {
                break;
            }
            if (!end(part).isBefore(next)) {
                if (end(part).equals(LocalDate.MAX)) {
                    return Optional.empty();
                }
                next = end(part).plusDays(1);
            }
        }
        if (next.isAfter(end)) {
            return Optional.empty();
        }
        LocalDate gapStart = next;
        LocalDate gapEnd = inOrder.stream()
                .map(Days::start)
                .filter(start -> start.isAfter(gapStart))
                .map(start -> start.minusDays(1))
                .filter(last -> last.isBefore(end))
                .findFirst()
                .orElse(end);
        return Optional.of(span(gapStart, gapEnd));
    }

    /** The days that both hold. */
    public static Optional<Validity> common(Validity a, Validity b) {
        if (!a.overlaps(b)) {
            return Optional.empty();
        }
        LocalDate start = start(a).isAfter(start(b)) ? start(a) : start(b);
        return Optional.of(span(start, end(a).isBefore(end(b)) ? end(a) : end(b)));
    }

    /** From the first day of any of them to the last day of any. */
    public static Validity hull(Collection<Validity> parts) {
        LocalDate start =
                parts.stream().map(Days::start).min(Comparator.naturalOrder()).orElse(LocalDate.MIN);
        return span(
                start,
                parts.stream().map(Days::end).max(Comparator.naturalOrder()).orElse(LocalDate.MAX));
    }

    private static Validity span(LocalDate start, LocalDate end) {
        return new Validity(orOpen(start, LocalDate.MIN), orOpen(end, LocalDate.MAX));
    }

    private static @Nullable LocalDate orOpen(LocalDate day, LocalDate open) {
        return day.equals(open) ? null : day;
    }

    private static LocalDate start(Validity days) {
        return days.from() == null ? LocalDate.MIN : days.from();
    }

    private static LocalDate end(Validity days) {
        return days.to() == null ? LocalDate.MAX : days.to();
    }
}
