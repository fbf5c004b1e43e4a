package org.khen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.facts.Word;
import org.khen.pack.Direction;
import org.khen.pack.Limit;
import org.khen.pack.RouteRow;
import org.khen.pack.Rule;
import org.khen.pack.RulePack;
import org.khen.pack.Topic;
import org.khen.pack.Validity;
import org.khen.pack.Value;

/**
 * Something made wrong in the tables of the packs, or in the text of a rule.
 *
 * @param name what is wrong
 * @param award the award of which it is to be noticed
 * @param change makes it wrong
 */
record Fault(String name, String award, UnaryOperator<RulePack> change) {

    static Fault limit(String award, String limit, String name, Function<Limit, @Nullable Limit> change) {
        return new Fault(name + " (" + limit + ")", award, limits(is(limit), change));
    }

    private static Predicate<Limit> is(String limit) {
        return row -> row.id().equals(limit);
    }

    static Fault number(String award, String limit, long step) {
        return limit(
                award,
                limit,
                "off by " + step,
                row -> row.demanding(
                        row.direction(), new Value.OfNumber(number(row).plus(Ratio.of(step))), row.factor()));
    }

    private static Ratio number(Limit row) {
        if (row.value() instanceof Value.OfNumber number) {
            return number.ratio();
        }
        throw new IllegalArgumentException("no number (limit = " + row.id() + ")");
    }

    static Fault direction(String award, String limit, Direction direction) {
        return limit(
                award, limit, "compared by " + direction, row -> row.demanding(direction, row.value(), row.factor()));
    }

    static Fault word(String award, String limit, Word word) {
        return limit(
                award,
                limit,
                "asks for " + word,
                row -> row.demanding(row.direction(), new Value.OfWord(word), row.factor()));
    }

    /** One of two readings is left out, so that a doubt is decided. */
    static Fault withoutReading(String award, String limit, String reading) {
        return new Fault(
                "one reading alone (" + limit + ")",
                award,
                limits(row -> row.id().equals(limit), row -> reading.equals(row.reading()) ? null : row));
    }

    static Fault withoutRow(String award, String asks) {
        return routes(award, asks, "row missing", row -> null);
    }

    static Fault alternativesAllAsked(String award, String asks) {
        return routes(award, asks, "all alternatives asked", RouteRow::alone);
    }

    /** Days of a row of routes moved. */
    static Fault days(String award, String asks, UnaryOperator<Validity> days) {
        return routes(award, asks, "days moved", row -> row.during(days.apply(row.inForce())));
    }

    static Validity from(Validity days, int later) {
        return new Validity(moved(days.from(), later), days.to());
    }

    static Validity to(Validity days, int later) {
        return new Validity(days.from(), moved(days.to(), later));
    }

    private static @Nullable LocalDate moved(@Nullable LocalDate day, int later) {
        return day == null ? null : day.plusDays(later);
    }

    static Fault routes(String award, String asks, String name, Function<RouteRow, @Nullable RouteRow> change) {
        return new Fault(
                name + " (" + asks + ")",
                award,
                pack -> pack.with(
                        changed(pack.routes(), row -> row.asks().equals(asks), change),
                        pack.spends(),
                        pack.topics(),
                        pack.tables()));
    }

    /** The text of a rule, which has to be compiled anew. */
    static Fault rule(String award, String criterion, String name, UnaryOperator<String> text) {
        return new Fault(
                name + " (" + criterion + ")",
                award,
                topics(topic -> new Topic(
                        topic.name(),
                        topic.criteria(),
                        topic.limits(),
                        changed(
                                topic.rules(),
                                rule -> rule.criterion().equals(criterion),
                                rule -> new Rule(rule.criterion(), text.apply(rule.text()), rule.at())),
                        topic.cases())));
    }

    private static UnaryOperator<RulePack> limits(Predicate<Limit> which, Function<Limit, @Nullable Limit> change) {
        return topics(topic -> topic.with(topic.criteria(), changed(topic.limits(), which, change)));
    }

    private static UnaryOperator<RulePack> topics(UnaryOperator<Topic> change) {
        return pack -> pack.with(
                pack.routes(), pack.spends(), pack.topics().stream().map(change).toList(), pack.tables());
    }

    private static <T> List<T> changed(List<T> rows, Predicate<T> which, Function<T, @Nullable T> change) {
        List<T> changed = new ArrayList<>(rows.size());
        for (T row : rows) {
            T next = which.test(row) ? change.apply(row) : row;
            if (next != null) {
                changed.add(next);
            }
        }
        return changed;
    }

    @Override
    public String toString() {
        return award + ": " + name;
    }
}
