package org.khen.internal.evaluation;

import static org.khen.internal.evaluation.Measurement.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Collective;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.MemberResults;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Ratio;

/** What the members of a collective did in the merit period. Where that holds several years, the worst of them counts. */
final class MemberMeasures {

    private static final Ratio ALL = Ratio.of(100);

    private final MeritSpan span;
    private final @Nullable Listing<MemberResults> list;

    MemberMeasures(Nomination nomination) {
        this.span = new MeritSpan(nomination);
        this.list = nomination.candidate() instanceof Collective collective ? collective.memberResults() : null;
    }

    /** A value of one year: {@code high} is {@code null} if nothing bounds it. */
    private record Ends(Ratio low, @Nullable Ratio high, Set<Fact> missing) {}

    Measurement shareOfAdvancedWorkers() {
        return worst(ALL, MemberMeasures::share, true);
    }

    private static Ends share(MemberResults year) {
        Integer members = year.members();
        Integer advanced = year.advancedWorkers();
        if (members != null && advanced != null && members > 0) {
            Ratio share = Ratio.of(100L * advanced, members);
            return new Ends(share, share, Set.of());
        }
        if (advanced != null && advanced == 0) {
            return new Ends(Ratio.ZERO, Ratio.ZERO, Set.of());
        }
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        if (members == null) {
            missing.add(Fact.MEMBER_RESULTS_MEMBERS);
        }
        if (advanced == null) {
            missing.add(Fact.MEMBER_RESULTS_ADVANCED);
        }
        return new Ends(Ratio.ZERO, ALL, missing);
    }

    Measurement notCompleting() {
        return worst(
                null,
                year -> {
                    Integer members = year.members();
                    Integer completed = year.membersWhoCompletedTasks();
                    if (members != null && completed != null) {
                        Ratio others = Ratio.of(Math.max(0, members - completed));
                        return new Ends(others, others, Set.of());
                    }
                    return members == null
                            ? new Ends(Ratio.ZERO, null, withoutCompleted(completed))
                            : new Ends(Ratio.ZERO, Ratio.of(members), facts(Fact.MEMBER_RESULTS_COMPLETED));
                },
                false);
    }

    private static Set<Fact> withoutCompleted(@Nullable Integer completed) {
        return completed == null
                ? facts(Fact.MEMBER_RESULTS_MEMBERS, Fact.MEMBER_RESULTS_COMPLETED)
                : facts(Fact.MEMBER_RESULTS_MEMBERS);
    }

    Measurement emulationSoldiers() {
        return worst(
                null,
                year -> {
                    Integer soldiers = year.emulationSoldiers();
                    Integer members = year.members();
                    return soldiers == null
                            ? new Ends(
                                    Ratio.ZERO,
                                    members == null ? null : Ratio.of(members),
                                    facts(Fact.MEMBER_RESULTS_SOLDIERS))
                            : new Ends(Ratio.of(soldiers), Ratio.of(soldiers), Set.of());
                },
                true);
    }

    /**
     * The worst year of the merit period.
     *
     * @param most the most that a year can have; {@code null} if nothing bounds it
     * @param lowIsWorse whether the lowest year is the worst, or the highest
     */
    private Measurement worst(@Nullable Ratio most, Function<MemberResults, Ends> measure, boolean lowIsWorse) {
        Measurement anything =
                Measurement.between(Ratio.ZERO, most, MeritSpan.withoutPeriod(list, Fact.MEMBER_RESULTS));
        return span.over(anything, merit -> {
            List<MemberResults> years = within(merit);
            Ends worst = years.isEmpty()
                    ? null
                    : years.stream()
                            .map(measure)
                            .reduce((one, other) -> lowIsWorse ? lower(one, other) : higher(one, other))
                            .orElseThrow();
            if (worst != null && isWhole(merit, years)) {
                return Measurement.between(worst.low, worst.high, worst.missing);
            }
            // A year that is not told of may be worse.
            Set<Fact> missing = EnumSet.of(Fact.MEMBER_RESULTS);
            missing.addAll(worst == null ? Set.of() : worst.missing);
            return lowIsWorse
                    ? Measurement.between(Ratio.ZERO, worst == null ? most : worst.high, missing)
                    : Measurement.between(worst == null ? Ratio.ZERO : worst.low, most, missing);
        });
    }

    private static Ends lower(Ends one, Ends other) {
        Ratio high = one.high == null ? other.high : other.high == null ? one.high : min(one.high, other.high);
        return new Ends(min(one.low, other.low), high, both(one, other));
    }

    private static Ends higher(Ends one, Ends other) {
        Ratio high = one.high == null || other.high == null ? null : max(one.high, other.high);
        return new Ends(max(one.low, other.low), high, both(one, other));
    }

    Measurement heaviestDiscipline() {
        Measurement anything = Measurement.words(
                DisciplineForm.NONE, DisciplineForm.DISMISSAL, MeritSpan.withoutPeriod(list, Fact.MEMBER_RESULTS));
        return span.over(anything, merit -> {
            DisciplineForm low = DisciplineForm.NONE;
            DisciplineForm high = DisciplineForm.NONE;
            Set<Fact> missing = EnumSet.noneOf(Fact.class);
            List<MemberResults> years = within(merit);
            for (MemberResults year : years) {
                DisciplineForm form = year.heaviestDiscipline();
                if (form == null) {
                    missing.add(Fact.MEMBER_RESULTS_DISCIPLINE);
                    high = DisciplineForm.DISMISSAL;
                } else {
                    low = low.compareTo(form) >= 0 ? low : form;
                    high = high.compareTo(form) >= 0 ? high : form;
                }
            }
            if (!isWhole(merit, years)) {
                missing.add(Fact.MEMBER_RESULTS);
                high = DisciplineForm.DISMISSAL;
            }
            return Measurement.words(low, high, missing);
        });
    }

    private List<MemberResults> within(Period merit) {
        return list == null
                ? List.of()
                : list.items().stream()
                        .filter(year -> year.year().overlaps(merit))
                        .toList();
    }

    /** Whether the years tell of every day of the merit period that can be known. */
    private boolean isWhole(Period merit, List<MemberResults> years) {
        return Span.cover(years.stream().map(MemberResults::year).toList(), span.knowable(merit));
    }

    private static Set<Fact> both(Ends one, Ends other) {
        Set<Fact> both = EnumSet.noneOf(Fact.class);
        both.addAll(one.missing);
        both.addAll(other.missing);
        return both;
    }

    private static Ratio min(Ratio one, Ratio other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Ratio max(Ratio one, Ratio other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
