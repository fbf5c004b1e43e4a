package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Award;
import org.khen.pack.Criterion;
import org.khen.pack.Limit;
import org.khen.pack.RoundRule;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Spend;
import org.khen.pack.Table;
import org.khen.pack.Topic;
import org.khen.pack.Transition;
import org.khen.pack.Validity;

/**
 * Packs as they would be if a new law that nobody has seen left everything as it was.
 *
 * <p>Every row that rests on a source of the pack that tells of the change and that ends the day before goes on, as long as its
 * instrument is known to live; what the new law itself is reported to say is not there. A row that another instrument replaces
 * on that very day by another row that says the same thing ends all the same. Where the instrument itself ends later, what it
 * asked for is not forgotten: from then on it rests on a text that nobody has seen, and is open.
 */
final class CarriedOn {

    /** The same row by another source on other days. */
    @FunctionalInterface
    private interface By<T> {
        T other(T row, String source, Validity days);
    }

    private final LocalDate last;
    private final LocalDate on;
    private final String unseen;
    private final String amending;
    private final Map<String, Source> own;
    private final Map<String, Source> known;

    private CarriedOn(Transition change, RulePack home, Map<String, Source> known) {
        on = change.on();
        last = on.minusDays(1);
        own = home.sources();
        this.known = known;
        unseen = String.valueOf(change.unseen());
        Source newLaw = known.get(unseen);
        amending = newLaw == null ? "" : newLaw.number();
    }

    /**
     * The packs carried on past a change.
     *
     * @param change a change that some text not seen brings
     * @param home the pack that tells of it
     */
    static List<RulePack> past(Transition change, RulePack home, List<RulePack> packs) {
        Map<String, Source> sources = new HashMap<>();
        packs.forEach(pack -> pack.sources().forEach(sources::putIfAbsent));
        CarriedOn carried = new CarriedOn(change, home, sources);
        return packs.stream().map(carried::pack).toList();
    }

    private RulePack pack(RulePack pack) {
        Map<String, Source> sources = new LinkedHashMap<>();
        pack.sources()
                .forEach((id, source) -> sources.put(
                        id, goesOn(id, source.inForce()) ? source.during(longer(source.inForce(), id)) : source));
        return new RulePack(
                pack.id(),
                pack.version(),
                pack.title(),
                pack.authority(),
                pack.inForce(),
                pack.buildsOn(),
                pack.overrides(),
                pack.hash(),
                sources,
                rows(pack.awards(), Award::id, Award::source, Award::inForce, Award::during, null),
                rows(
                        pack.routes(),
                        CarriedOn::asking,
                        RouteRow::source,
                        RouteRow::inForce,
                        RouteRow::during,
                        RouteRow::by),
                pack.evidence(),
                rows(pack.spends(), CarriedOn::spending, Spend::source, Spend::inForce, Spend::during, null),
                pack.topics().stream().map(this::topic).toList(),
                pack.tables().stream().map(this::table).toList(),
                pack.movements(),
                pack.places(),
                pack.unnoticed(),
                pack.transitions(),
                rows(pack.rounds(), RoundRule::id, RoundRule::source, RoundRule::inForce, RoundRule::during, null));
    }

    private Topic topic(Topic topic) {
        return topic.with(
                topic.criteria().stream().map(this::criterion).toList(),
                rows(topic.limits(), CarriedOn::limiting, Limit::source, Limit::inForce, Limit::during, Limit::by));
    }

    private Table table(Table table) {
        return table.with(rows(
                table.rows(), CarriedOn::deciding, Table.Row::source, Table.Row::inForce, Table.Row::during, null));
    }

    /** Criteria are asked for by rows and live as long as they are asked. */
    private Criterion criterion(Criterion criterion) {
        List<String> left =
                criterion.sources().stream().filter(id -> !isOfNewLaw(id)).toList();
        Criterion old = left.isEmpty() ? criterion : criterion.by(left);
        boolean goesOn = last.equals(old.inForce().to()) && left.stream().anyMatch(own::containsKey);
        return goesOn ? old.during(new Validity(old.inForce().from(), null)) : old;
    }

    private <T> List<T> rows(
            List<T> rows,
            Function<T, Object> says,
            Function<T, String> source,
            Function<T, Validity> inForce,
            BiFunction<T, Validity, T> during,
            @Nullable By<T> by) {
        List<T> carried = new ArrayList<>(rows.size());
        for (T row : rows) {
            Validity span = inForce.apply(row);
            if (isOfNewLaw(source.apply(row))) {
                continue;
            }
            boolean replaced = rows.stream()
                    .anyMatch(other -> on.equals(inForce.apply(other).from())
                            && !isOfNewLaw(source.apply(other))
                            && says.apply(other).equals(says.apply(row)));
            if (!goesOn(source.apply(row), span) || replaced) {
                carried.add(row);
                continue;
            }
            Validity days = longer(span, source.apply(row));
            carried.add(during.apply(row, days));
            if (by != null && days.to() != null) {
                carried.add(by.other(row, unseen, new Validity(days.to().plusDays(1), null)));
            }
        }
        return carried;
    }

    private boolean goesOn(String source, Validity span) {
        return last.equals(span.to()) && own.containsKey(source);
    }

    private boolean isOfNewLaw(String id) {
        Source source = known.get(id);
        return source != null
                && source.number().equals(amending)
                && on.equals(source.inForce().from());
    }

    private Validity longer(Validity span, String source) {
        return new Validity(span.from(), lastDayOf(known.get(source)));
    }

    /** The last day that any of its sources gives for an instrument after the change; {@code null} if none does. */
    private @Nullable LocalDate lastDayOf(@Nullable Source of) {
        LocalDate latest = null;
        for (Source source : known.values()) {
            LocalDate to = source.inForce().to();
            if (of == null || !source.number().equals(of.number())) {
                continue;
            }
            if (to == null) {
                return null;
            }
            if (to.isAfter(last) && (latest == null || to.isAfter(latest))) {
                latest = to;
            }
        }
        return latest;
    }

    private static Object asking(RouteRow row) {
        return List.of(
                row.award(),
                row.subject(),
                row.who(),
                row.route(),
                String.valueOf(row.group()),
                row.asks(),
                String.valueOf(row.reading()));
    }

    private static Object spending(Spend row) {
        return List.of(row.award(), row.proof(), row.noLongerFor());
    }

    private static Object limiting(Limit row) {
        return List.of(row.id(), row.appliesTo(), String.valueOf(row.reading()));
    }

    private static Object deciding(Table.Row row) {
        return row.conditions();
    }
}
