package org.khen.authoring.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Criterion;
import org.khen.pack.Limit;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Spend;
import org.khen.pack.Table;
import org.khen.pack.Topic;

/** Puts rows in the place of others. */
final class PackEdit {

    private final List<RulePack> packs;
    private final String pack;

    PackEdit(List<RulePack> packs, String pack) {
        this.packs = packs;
        this.pack = pack;
    }

    /** Changes limits of topics; a limit that becomes {@code null} is gone. */
    List<RulePack> limits(Function<Limit, @Nullable Limit> change) {
        return topics(topic -> new Topic(
                topic.name(), topic.criteria(), changed(topic.limits(), change), topic.rules(), topic.cases()));
    }

    List<RulePack> criteria(UnaryOperator<Criterion> change) {
        return topics(topic -> new Topic(
                topic.name(),
                topic.criteria().stream().map(change).toList(),
                topic.limits(),
                topic.rules(),
                topic.cases()));
    }

    private List<RulePack> topics(UnaryOperator<Topic> change) {
        return of(pack -> copy(
                pack,
                pack.routes(),
                pack.spends(),
                pack.topics().stream().map(change).toList(),
                pack.tables()));
    }

    /** Changes rows of routes; a row that becomes {@code null} is gone. */
    List<RulePack> routes(Function<RouteRow, @Nullable RouteRow> change) {
        return of(pack -> copy(pack, changed(pack.routes(), change), pack.spends(), pack.topics(), pack.tables()));
    }

    List<RulePack> withoutSpend(Spend gone) {
        return of(pack -> copy(
                pack,
                pack.routes(),
                pack.spends().stream().filter(row -> !row.equals(gone)).toList(),
                pack.topics(),
                pack.tables()));
    }

    /** Changes rows of tables; a row that becomes {@code null} is gone. */
    List<RulePack> tableRows(Function<Table.Row, Table.@Nullable Row> change) {
        return of(pack -> copy(
                pack,
                pack.routes(),
                pack.spends(),
                pack.topics(),
                pack.tables().stream()
                        .map(table -> new Table(table.id(), table.policy(), changed(table.rows(), change), table.at()))
                        .toList()));
    }

    private List<RulePack> of(UnaryOperator<RulePack> change) {
        return packs.stream()
                .map(each -> each.id().equals(pack) ? change.apply(each) : each)
                .toList();
    }

    private static <T> List<T> changed(List<T> rows, Function<T, @Nullable T> change) {
        List<T> changed = new ArrayList<>(rows.size());
        for (T row : rows) {
            T next = change.apply(row);
            if (next != null) {
                changed.add(next);
            }
        }
        return changed;
    }

    private static RulePack copy(
            RulePack pack, List<RouteRow> routes, List<Spend> spends, List<Topic> topics, List<Table> tables) {
        return new RulePack(
                pack.id(),
                pack.version(),
                pack.title(),
                pack.authority(),
                pack.inForce(),
                pack.buildsOn(),
                pack.overrides(),
                pack.hash(),
                pack.sources(),
                pack.awards(),
                routes,
                pack.evidence(),
                spends,
                topics,
                tables,
                pack.movements(),
                pack.places(),
                pack.unnoticed());
    }
}
