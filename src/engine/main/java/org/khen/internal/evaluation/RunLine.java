package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.internal.evaluation.Count.Counts;

/**
 * The years up to the proposal, the earliest first, and whether each belongs to a run.
 *
 * @param slots the years; empty if the day of the proposal is not known
 * @param counts whether each belongs to a run
 * @param certainEnd the first place at which a run up to the proposal certainly ends
 * @param possibleEnd the first place at which a run up to the proposal possibly ends
 * @param missing what is not known without the day of the proposal
 */
record RunLine(List<Period> slots, List<Counts> counts, int certainEnd, int possibleEnd, Set<Fact> missing) {

    static RunLine of(RunYears years, Nomination nomination) {
        LocalDate proposed = nomination.proposedOn();
        if (proposed == null) {
            return new RunLine(List.of(), List.of(), 0, 0, years.withoutDay());
        }
        List<Period> latest = years.latest(proposed);
        List<Period> slots = IntStream.range(0, YearRuns.LONGEST_LIFE)
                .mapToObj(back -> YearRuns.earlier(latest.get(0), YearRuns.LONGEST_LIFE - 1L - back))
                .toList();
        LocalDate beginning = YearRuns.beginning(nomination.candidate(), proposed);
        List<Counts> counts = slots.stream()
                .map(slot -> isBefore(slot, beginning) ? Counts.NO : years.counts(slot))
                .toList();
        int last = slots.size() - latest.size();
        return new RunLine(slots, counts, years.lastMayBreak() ? slots.size() - 1 : last, last, Set.of());
    }

    private static boolean isBefore(Period slot, @Nullable LocalDate beginning) {
        return beginning != null && slot.to().isBefore(beginning);
    }

    boolean isKnown() {
        return !slots.isEmpty();
    }
}
