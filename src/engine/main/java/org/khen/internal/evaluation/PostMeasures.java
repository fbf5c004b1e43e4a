package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.CountedPosts;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PostGroup;
import org.khen.facts.PostHeld;

/** Measures the time in posts up to the day of the proposal. A collective or household holds none. */
final class PostMeasures {

    private static final int DAYS_OF_A_MONTH = 31;
    private static final int MONTHS_OF_A_YEAR = 12;

    private final List<PostHeld> posts;
    private final boolean complete;
    private final @Nullable LocalDate proposed;

    PostMeasures(Nomination nomination) {
        boolean person = nomination.candidate() instanceof Person;
        Listing<PostHeld> list = nomination.candidate() instanceof Person held ? held.posts() : null;
        proposed = nomination.proposedOn();
        posts = list == null ? List.of() : list.items();
        complete = !person
                || (list != null
                        && proposed != null
                        && list.isCompleteFor(new Period(YearRuns.longestLife(proposed), proposed)));
    }

    /** Whether a post of the group was held. */
    Answer held(PostGroup group) {
        Answer any = complete ? Answer.known(false) : Answer.unknown(EnumSet.of(Fact.POSTS));
        for (PostHeld post : posts) {
            any = any.or(begun(post).and(is(post, group)));
        }
        return any;
    }

    private static Answer is(PostHeld post, PostGroup group) {
        return post.group() == null
                ? Answer.unknown(EnumSet.of(Fact.POSTS_GROUP))
                : Answer.known(post.group() == group);
    }

    /** Whether the post was taken up by the day of the proposal. */
    private Answer begun(PostHeld post) {
        Period period = post.period();
        if (period == null || proposed == null) {
            return Answer.unknown(EnumSet.of(Fact.POSTS_PERIOD));
        }
        return Answer.known(!period.from().isAfter(proposed));
    }

    /** Full years in posts of the group, or in those and higher ones. Days that two posts share count once. */
    Measurement years(PostGroup group, CountedPosts counted) {
        List<Period> certain = new ArrayList<>();
        List<Period> possible = new ArrayList<>();
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        boolean bounded = complete;
        if (!complete) {
            missing.add(Fact.POSTS);
        }
        for (PostHeld post : posts) {
            PostGroup of = post.group();
            if (of != null && !counts(of, group, counted)) {
                continue;
            }
            if (of == null) {
                missing.add(Fact.POSTS_GROUP);
            }
            Period period = post.period();
            if (period == null) {
                missing.add(Fact.POSTS_PERIOD);
                bounded = false;
                continue;
            }
            Period past = upToProposal(period);
            if (past != null) {
                possible.add(past);
                if (of != null) {
                    certain.add(past);
                }
            }
        }
        long low = years(certain);
        if (!bounded) {
            return Measurement.unbounded(low, missing);
        }
        long high = years(possible);
        return Measurement.between(low, high, low == high ? Set.of() : missing);
    }

    private static boolean counts(PostGroup of, PostGroup group, CountedPosts counted) {
        return counted == CountedPosts.THE_GROUP ? of == group : of.compareTo(group) >= 0;
    }

    private @Nullable Period upToProposal(Period period) {
        if (proposed == null || period.from().isAfter(proposed)) {
            return null;
        }
        return period.to().isAfter(proposed) ? new Period(period.from(), proposed) : period;
    }

    /** Full years: months of each stretch without a gap, and 31 of the days that are left over for one more. */
    private static long years(List<Period> periods) {
        long months = 0;
        long days = 0;
        for (Period stretch : stretches(periods)) {
            LocalDate end = stretch.to().plusDays(1);
            long whole = ChronoUnit.MONTHS.between(stretch.from(), end);
            months += whole;
            days += ChronoUnit.DAYS.between(stretch.from().plusMonths(whole), end);
        }
        return (months + days / DAYS_OF_A_MONTH) / MONTHS_OF_A_YEAR;
    }

    /** Periods that overlap or adjoin, joined. */
    private static List<Period> stretches(List<Period> periods) {
        List<Period> joined = new ArrayList<>();
        for (Period period : periods.stream().sorted().toList()) {
            Period last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last == null || period.from().isAfter(last.to().plusDays(1))) {
                joined.add(period);
            } else if (period.to().isAfter(last.to())) {
                joined.set(joined.size() - 1, new Period(last.from(), period.to()));
            }
        }
        return joined;
    }
}
