package org.khen.authoring.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khen.internal.problems.Dates;
import org.khen.pack.AwardScope;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Text;
import org.khen.pack.Topic;
import org.khen.pack.Validity;

/**
 * Rows that begin or end on another day. Where one row follows another both move together, a day early and a day late; a row with
 * nothing before or after it begins a day late or ends a day early.
 */
final class DateMutants {

    private final PackUnderTrial trial;
    private final RowCodes codes = new RowCodes();
    private final List<Attempt> attempts = new ArrayList<>();

    private DateMutants(PackUnderTrial trial) {
        this.trial = trial;
    }

    static List<Attempt> of(PackUnderTrial trial) {
        DateMutants mutants = new DateMutants(trial);
        RulePack pack = trial.pack();
        for (Topic topic : pack.topics()) {
            mutants.ofLimits(topic.limits());
            mutants.ofCriteria(topic.criteria());
        }
        mutants.ofRoutes(pack.routes());
        return mutants.attempts;
    }

    /**
     * A kind of rows.
     *
     * @param at the line of a row; one line may be a row for each of several kinds of candidates
     * @param inForce the days of a row
     * @param follows whether one row continues another, days apart
     * @param alike whether it makes no difference which of two holds, so that no case can tell
     * @param moved packs with the days of a row, and of the one before or after it if there is one, moved
     */
    private record Rows<T>(
            Function<T, CellRef> at,
            Function<T, Validity> inForce,
            BiPredicate<T, T> follows,
            BiPredicate<T, T> alike,
            Function<Function<T, @Nullable Validity>, List<RulePack>> moved) {}

    private void ofLimits(List<Limit> limits) {
        Rows<Limit> rows = new Rows<>(
                Limit::at,
                Limit::inForce,
                (one, next) -> one.id().equals(next.id())
                        && one.appliesTo().equals(next.appliesTo())
                        && Objects.equals(one.reading(), next.reading()),
                (one, next) -> Objects.equals(one.value(), next.value())
                        && Objects.equals(one.factor(), next.factor())
                        && one.direction() == next.direction()
                        && one.status() == next.status()
                        // What a parameter rests on is told, and never checked by a case.
                        && (one.role() != LimitRole.LIMIT
                                || trial.isCitedAnyhow(trial.usersOf(one.id()), one.source(), next.source())),
                days -> trial.edit().limits(limit -> moved(limit, days.apply(limit), Limit::during)));
        for (Limit limit : limits) {
            Set<String> users = trial.usersOf(limit.adjusts() == null ? limit.id() : limit.adjusts());
            boolean holdsSomething = limit.value() != null || limit.factor() != null;
            if (holdsSomething && !trial.isUnseen(limit.source())) {
                add(
                        limit,
                        limits,
                        rows,
                        users,
                        PackUnderTrial.asking(users),
                        new Name(RowCodes.of(limit), limit.id(), limit.at()));
            }
        }
    }

    private void ofCriteria(List<Criterion> criteria) {
        Rows<Criterion> rows = new Rows<>(
                Criterion::at,
                Criterion::inForce,
                (one, next) -> one.id().equals(next.id()),
                (one, next) -> false,
                days -> trial.edit().criteria(criterion -> moved(criterion, days.apply(criterion), Criterion::during)));
        for (Criterion criterion : criteria) {
            Set<String> itself = Set.of(criterion.id());
            Name name = new Name("criterion:" + criterion.id(), criterion.id(), criterion.at());
            add(criterion, criteria, rows, itself, PackUnderTrial.asking(itself), name);
        }
    }

    private void ofRoutes(List<RouteRow> routes) {
        Rows<RouteRow> rows = new Rows<>(
                RouteRow::at,
                RouteRow::inForce,
                RouteRow::saysTheSameAs,
                // The clause by which everything is asked of every award stands in no decision.
                (one, next) -> AwardScope.isMark(one.award())
                        || trial.isCitedAnyhow(Set.of(one.asks()), one.source(), next.source()),
                days -> trial.edit().routes(row -> moved(row, days.apply(row), RouteRow::during)));
        Set<CellRef> lines = new HashSet<>();
        for (RouteRow row : routes) {
            if (lines.add(row.at())) {
                Name name = new Name(RowCodes.of(row), row.asks(), row.at());
                add(row, routes, rows, Set.of(row.asks()), PackUnderTrial.about(row), name);
            }
        }
    }

    private record Name(String code, String what, CellRef at) {}

    private <T> void add(
            T row, List<T> all, Rows<T> rows, Set<String> criteria, Predicate<ProvedCase> reaches, Name name) {
        Validity days = rows.inForce().apply(row);
        LocalDate from = days.from();
        LocalDate to = days.to();
        T before = from == null ? null : neighbour(row, all, rows, from.minusDays(1), Validity::to);
        T after = to == null ? null : neighbour(row, all, rows, to.plusDays(1), Validity::from);
        boolean told = before == null || !rows.alike().test(row, before);
        if (from != null && told && trial.isAsked(criteria, from)) {
            move(
                    name,
                    "from+1",
                    from,
                    from.plusDays(1),
                    from,
                    reaches,
                    rows,
                    each -> at(each, rows).equals(name.at())
                            ? new Validity(from.plusDays(1), to)
                            : isAt(each, before, rows)
                                    ? new Validity(rows.inForce().apply(each).from(), from)
                                    : null);
            if (before != null) {
                LocalDate eve = from.minusDays(1);
                move(
                        name,
                        "from-1",
                        from,
                        eve,
                        eve,
                        reaches,
                        rows,
                        each -> at(each, rows).equals(name.at())
                                ? new Validity(eve, to)
                                : isAt(each, before, rows)
                                        ? new Validity(
                                                rows.inForce().apply(each).from(), eve.minusDays(1))
                                        : null);
            }
        }
        if (to != null && after == null && trial.isAsked(criteria, to)) {
            LocalDate eve = to.minusDays(1);
            move(
                    name,
                    "to-1",
                    to,
                    eve,
                    to,
                    reaches,
                    rows,
                    each -> at(each, rows).equals(name.at()) ? new Validity(from, eve) : null);
        }
    }

    private static <T> T moved(T row, @Nullable Validity days, BiFunction<T, Validity, T> during) {
        return days == null ? row : during.apply(row, days);
    }

    private static <T> CellRef at(T row, Rows<T> rows) {
        return rows.at().apply(row);
    }

    private static <T> boolean isAt(T row, @Nullable T other, Rows<T> rows) {
        return other != null && at(row, rows).equals(at(other, rows));
    }

    private static <T> @Nullable T neighbour(
            T row, List<T> all, Rows<T> rows, LocalDate day, Function<Validity, @Nullable LocalDate> edge) {
        List<T> found = all.stream()
                .filter(other -> !at(other, rows).equals(at(row, rows))
                        && rows.follows().test(row, other)
                        && day.equals(edge.apply(rows.inForce().apply(other))))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    private <T> void move(
            Name name,
            String change,
            LocalDate day,
            LocalDate next,
            LocalDate telling,
            Predicate<ProvedCase> reaches,
            Rows<T> rows,
            Function<T, @Nullable Validity> days) {
        boolean end = change.startsWith("to");
        Mutant mutant = new Mutant(
                codes.of(name.code(), change),
                MutationKind.DATE,
                trial.pack().id(),
                name.at(),
                new Text(
                        "\"" + name.what() + "\" có hiệu lực " + (end ? "đến hết" : "từ") + " ngày " + Dates.vi(next)
                                + " thay vì " + Dates.vi(day),
                        "\"" + name.what() + "\" is in force " + (end ? "until " : "from ") + next + " and not " + day),
                Advices.onDay(name.what(), telling));
        attempts.add(new Attempt(
                mutant, reaches, unchanged -> unchanged.withTables(rows.moved().apply(days))));
    }
}
