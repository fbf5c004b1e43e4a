package org.khen;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Period;
import org.khen.internal.text.TimelinePage;
import org.khen.pack.Language;
import org.khen.pack.Text;

/**
 * What becomes of one dossier if it is proposed on another day: the intervals of days with one outcome. The facts stay as they
 * are, and so does the merit period; the day of the proposal moves, and with it, at their distance from it, the days on which
 * the dossier was received and decided. Where the dossier gives no day of proposal those two count as not known.
 *
 * <p>Each day of the range is decided as {@link EligibilityEngine#evaluate} decides, so that the outcome on any day is that of
 * its interval. Like a decision it is advice, and a value that holds everything its explanation needs.
 *
 * @param id the code of the dossier
 * @param award the code of the award proposed
 * @param title its name, on the latest day on which the packs name it; {@code null} if they never do
 * @param proposedOn the day of the proposal that the dossier gives; {@code null} if it gives none
 * @param meritPeriod the period the proposal rests on; {@code null} if not known
 * @param from the first day looked at
 * @param to the last day looked at
 * @param intervals all days of the range in their order; intervals beside each other differ in their outcome
 * @param packs the packs in use, in their order
 */
public record Timeline(
        String id,
        String award,
        @Nullable Text title,
        @Nullable LocalDate proposedOn,
        @Nullable Period meritPeriod,
        LocalDate from,
        LocalDate to,
        List<TimelineInterval> intervals,
        List<PackUse> packs) {

    /** The most days that are looked at together: those of a hundred years. */
    public static final int MOST_DAYS = 36_525;

    /** Copies the lists. */
    public Timeline {
        intervals = List.copyOf(intervals);
        packs = List.copyOf(packs);
    }

    /** The interval that holds the day; {@code null} if it lies outside the range. */
    public @Nullable TimelineInterval on(LocalDate day) {
        return intervals.stream()
                .filter(interval -> !day.isBefore(interval.from()) && !day.isAfter(interval.to()))
                .findFirst()
                .orElse(null);
    }

    /** A table of the intervals, each with what made the difference, at most 100 columns wide and ending with a line break. */
    public String explain(Language language) {
        return TimelinePage.of(this, language, false);
    }

    /** The same with each day within an interval on which the reasons change and the outcome does not. */
    public String explainInFull(Language language) {
        return TimelinePage.of(this, language, true);
    }

    /** Names the dossier and the range, nobody. */
    @Override
    public String toString() {
        return "Timeline[id=" + id + ", award=" + award + ", from=" + from + ", to=" + to + "]";
    }
}
