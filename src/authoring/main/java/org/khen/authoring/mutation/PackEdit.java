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
import org.khen.pack.Transition;

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
        return topics(topic -> topic.with(topic.criteria(), changed(topic.limits(), change)));
    }

    List<RulePack> criteria(UnaryOperator<Criterion> change) {
        return topics(topic -> topic.with(topic.criteria().stream().map(change).toList(), topic.limits()));
    }

    private List<RulePack> topics(UnaryOperator<Topic> change) {
        return of(pack -> pack.with(
                pack.routes(), pack.spends(), pack.topics().stream().map(change).toList(), pack.tables()));
    }

    /** Changes rows of routes; a row that becomes {@code null} is gone. */
    List<RulePack> routes(Function<RouteRow, @Nullable RouteRow> change) {
        return of(pack -> pack.with(changed(pack.routes(), change), pack.spends(), pack.topics(), pack.tables()));
    }

    List<RulePack> withoutSpend(Spend gone) {
        return of(pack -> pack.with(
                pack.routes(),
                pack.spends().stream().filter(row -> !row.equals(gone)).toList(),
                pack.topics(),
                pack.tables()));
    }

    /** Changes rows of transitions; a row that becomes {@code null} is gone. */
    List<RulePack> transitions(Function<Transition, @Nullable Transition> change) {
        return of(pack -> pack.with(changed(pack.transitions(), change)));
    }

    /** Changes rows of tables; a row that becomes {@code null} is gone. */
    List<RulePack> tableRows(Function<Table.Row, Table.@Nullable Row> change) {
        return of(pack -> pack.with(
                pack.routes(),
                pack.spends(),
                pack.topics(),
                pack.tables().stream()
                        .map(table -> table.with(changed(table.rows(), change)))
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
}
