package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Rating;
import org.khen.facts.YearOfWork;

/**
 * Finds runs of adjoining years. A year whose rating is not known may be good or bad, so that several runs are possible; the
 * runs found are all of them.
 */
final class YearRuns {

    /** No working life is longer; bounds a run when nothing else does. */
    static final int LONGEST_LIFE = 60;

    /** Ratings are given in the last months of a year; before, its rating is not missing but still to come. */
    private static final int MONTHS_OF_RATING = 4;

    private final Nomination nomination;
    private final List<YearOfWork> rows;
    private final boolean listed;
    private final Map<Period, List<Slot>> slots = new HashMap<>();
    private @Nullable List<Period> latestYears;

    YearRuns(Nomination nomination) {
        this.nomination = nomination;
        Listing<YearOfWork> years = nomination.candidate().years();
        this.listed = years != null;
        this.rows = years == null ? List.of() : years.items();
    }

    /**
     * Adjoining years.
     *
     * @param whole from the first day of the first to the last day of the last; {@code null} of no year at all
     */
    record YearRun(@Nullable Period whole, int years) {

        static final YearRun EMPTY = new YearRun(null, 0);

        static YearRun of(Period first, Period last, int years) {
            return new YearRun(new Period(first.from(), last.to()), years);
        }
    }

    /**
     * A year that a run may hold, with the ratings of its rows: two that differ contradict each other.
     *
     * @param lowest {@code null} if there is none
     * @param highest {@code null} if there is none
     */
    private record Slot(
            Period year, @Nullable Rating lowest, @Nullable Rating highest) {

        /** Two ratings of which one is good enough: it is not known which holds. */
        Ternary state(Rating atLeast) {
            boolean good = highest != null && highest.compareTo(atLeast) >= 0;
            boolean bad = lowest != null && lowest.compareTo(atLeast) < 0;
            return good == bad ? Ternary.UNKNOWN : Ternary.of(good);
        }
    }

    /** The possible runs; an empty run is possible too. */
    record Possible(Set<YearRun> runs, Set<Fact> missing) {}

    Possible best(Rating atLeast, long window) {
        LocalDate proposed = nomination.proposedOn();
        if (proposed == null) {
            return nothingKnown();
        }
        Set<YearRun> runs = new LinkedHashSet<>();
        for (Period latest : latestYears(proposed)) {
            addBest(latest, atLeast, window, runs);
        }
        return possible(runs);
    }

    private void addBest(Period latest, Rating atLeast, long window, Set<YearRun> runs) {
        List<Period> years = new ArrayList<>();
        List<Ternary> states = new ArrayList<>();
        // A window that a table states may be any number, a life is not longer.
        for (int back = (int) Math.max(0, Math.min(window, LONGEST_LIFE)) - 1; back >= 0; back--) {
            Slot slot = slot(latest, back);
            years.add(slot.year());
            states.add(slot.state(atLeast));
        }
        addLongest(years, states, runs);
    }

    /**
     * Adds every run that may be the longest, the latest of equal ones: its years may be good and its neighbours bad, and no
     * other run that is certain outdoes it.
     */
    private static void addLongest(List<Period> slots, List<Ternary> states, Set<YearRun> runs) {
        int all = slots.size();
        int[] before = new int[all + 1];
        int[] after = new int[all + 2];
        for (int i = 0, length = 0; i < all; i++) {
            length = states.get(i) == Ternary.YES ? length + 1 : 0;
            before[i + 1] = Math.max(before[i], length);
        }
        for (int i = all - 1, length = 0; i >= 0; i--) {
            length = states.get(i) == Ternary.YES ? length + 1 : 0;
            after[i] = Math.max(after[i + 1], length);
        }
        if (before[all] == 0) {
            runs.add(YearRun.EMPTY);
        }
        for (int first = 0; first < all; first++) {
            boolean ends = first == 0 || states.get(first - 1) != Ternary.YES;
            for (int last = first; ends && last < all && states.get(last) != Ternary.NO; last++) {
                int length = last - first + 1;
                boolean stops = last + 1 == all || states.get(last + 1) != Ternary.YES;
                if (stops && before[Math.max(0, first - 1)] <= length && after[Math.min(all, last + 2)] < length) {
                    runs.add(YearRun.of(slots.get(first), slots.get(last), length));
                }
            }
        }
    }

    Possible upToProposal(Rating atLeast) {
        LocalDate proposed = nomination.proposedOn();
        if (proposed == null) {
            return nothingKnown();
        }
        Set<YearRun> runs = new LinkedHashSet<>();
        for (Period latest : latestYears(proposed)) {
            addUpTo(latest, atLeast, runs);
        }
        return possible(runs);
    }

    private void addUpTo(Period latest, Rating atLeast, Set<YearRun> runs) {
        LocalDate start = beginning(nomination.candidate(), latest.to());
        YearRun run = YearRun.EMPTY;
        for (int back = 0; back < LONGEST_LIFE; back++) {
            Slot slot = slot(latest, back);
            Ternary state = start != null && slot.year().to().isBefore(start) ? Ternary.NO : slot.state(atLeast);
            if (state != Ternary.YES) {
                runs.add(run);
            }
            if (state == Ternary.NO) {
                return;
            }
            run = YearRun.of(slot.year(), latest, back + 1);
        }
        runs.add(run);
    }

    private Possible possible(Set<YearRun> runs) {
        return new Possible(runs, runs.size() == 1 ? Set.of() : lacking());
    }

    private Possible nothingKnown() {
        return new Possible(Set.of(), listed ? EnumSet.of(Fact.PROPOSED_ON) : EnumSet.of(Fact.PROPOSED_ON, Fact.YEARS));
    }

    private Set<Fact> lacking() {
        return EnumSet.of(listed ? Fact.YEARS_RATING : Fact.YEARS);
    }

    /**
     * The year under way counts once it is rated. Late in the year, where its rating is not known, it is not known either
     * whether there is one: both are possible.
     */
    List<Period> latestYears(LocalDate proposed) {
        List<Period> known = latestYears;
        if (known == null) {
            known = possiblyLatest(proposed);
            latestYears = known;
        }
        return known;
    }

    private List<Period> possiblyLatest(LocalDate proposed) {
        boolean schoolYears = !rows.isEmpty();
        for (int i = 0; schoolYears && i < rows.size(); i++) {
            schoolYears = rows.get(i).period().isSchoolYear();
        }
        int calendar = proposed.getYear();
        int current = schoolYears && proposed.getMonthValue() < 9 ? calendar - 1 : calendar;
        Period running = schoolYears ? Period.schoolYear(current) : Period.year(current);
        for (YearOfWork row : rows) {
            if (row.rating() != null && row.period().equals(running)) {
                return List.of(running);
            }
        }
        boolean late = proposed.isAfter(running.to().minusMonths(MONTHS_OF_RATING));
        return late ? List.of(running, earlier(running, 1)) : List.of(earlier(running, 1));
    }

    static Period earlier(Period year, long back) {
        int start = Math.toIntExact(year.from().getYear() - back);
        return year.isSchoolYear() ? Period.schoolYear(start) : Period.year(start);
    }

    /** The year so many years before the latest; every run of a dossier goes through the same years. */
    private Slot slot(Period latest, int back) {
        List<Slot> known = slots.computeIfAbsent(latest, none -> new ArrayList<>());
        while (known.size() <= back) {
            known.add(slot(earlier(latest, known.size())));
        }
        return known.get(back);
    }

    private Slot slot(Period year) {
        Rating lowest = null;
        Rating highest = null;
        for (YearOfWork row : rows) {
            Rating rating = row.rating();
            Period period = row.period();
            if (rating != null
                    && period.from().equals(year.from())
                    && period.to().equals(year.to())) {
                lowest = lowest == null || rating.compareTo(lowest) < 0 ? rating : lowest;
                highest = highest == null || rating.compareTo(highest) > 0 ? rating : highest;
            }
        }
        return new Slot(year, lowest, highest);
    }

    /**
     * The earliest day of which a list can be complete for ever: of a collective the day it was founded, of people longer ago
     * than anybody works, for the day of recruitment may be that of a second post. {@code null} if not known.
     */
    static @Nullable LocalDate beginning(Candidate candidate, LocalDate day) {
        return candidate instanceof Collective collective ? collective.foundedOn() : longestLife(day);
    }

    /** A day before which nobody who is proposed now can have worked. */
    static LocalDate longestLife(LocalDate day) {
        return day.minusYears(LONGEST_LIFE);
    }
}
