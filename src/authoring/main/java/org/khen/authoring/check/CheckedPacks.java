package org.khen.authoring.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.RulePacks;
import org.khen.internal.Trial;
import org.khen.internal.language.Condition;
import org.khen.pack.Award;
import org.khen.pack.CellRef;
import org.khen.pack.Criterion;
import org.khen.pack.Limit;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Table;
import org.khen.pack.Topic;

/** The rows of packs that are checked, those of packs below first, and their rules. */
final class CheckedPacks {

    private final RulePacks packs;
    private final Trial trial;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Placed<Criterion>> criteria = new LinkedHashMap<>();
    private final Map<String, List<Placed<Limit>>> limits = new LinkedHashMap<>();

    CheckedPacks(RulePacks packs) {
        this.packs = packs;
        this.trial = Trial.of(packs.packs());
        sources().forEach(row -> sources.putIfAbsent(row.item().id(), row.item()));
        // The pack above has the criterion that counts.
        ofTopics(Topic::criteria).forEach(row -> criteria.put(row.item().id(), row));
        limitRows()
                .forEach(row -> limits.computeIfAbsent(row.item().id(), none -> new ArrayList<>())
                        .add(row));
    }

    /**
     * A row and the code of its pack.
     *
     * @param pack the code of the pack
     * @param item the row
     */
    record Placed<T>(String pack, T item) {}

    /** The packs as they decide. */
    Trial trial() {
        return trial;
    }

    List<RulePack> all() {
        return packs.packs();
    }

    CellRef cell(Placed<?> row, CellRef at, String heading) {
        return packs.cell(row.pack(), at, heading);
    }

    List<Placed<Source>> sources() {
        return of(pack -> pack.sources().values());
    }

    @Nullable
    Source source(String id) {
        return sources.get(id);
    }

    List<Placed<Award>> awards() {
        return of(RulePack::awards);
    }

    List<Placed<RouteRow>> routes() {
        return of(RulePack::routes);
    }

    List<Placed<Table>> tables() {
        return of(RulePack::tables);
    }

    /** Every criterion that counts, by code. */
    Map<String, Placed<Criterion>> criteria() {
        return criteria;
    }

    /** The rows of {@code limits.csv}. */
    List<Placed<Limit>> limitRows() {
        return ofTopics(Topic::limits);
    }

    /** The rows of {@code limits.csv} with that code. */
    List<Placed<Limit>> limit(String id) {
        return limits.getOrDefault(id, List.of());
    }

    /** The condition of a criterion; {@code null} if it has no rule. */
    @Nullable
    Condition condition(String criterion) {
        return trial.condition(criterion);
    }

    private <T> List<Placed<T>> ofTopics(Function<Topic, List<T>> rows) {
        return all(pack -> pack.topics().stream().flatMap(topic -> rows.apply(topic).stream()));
    }

    private <T> List<Placed<T>> of(Function<RulePack, ? extends Iterable<T>> rows) {
        return all(pack -> {
            List<T> items = new ArrayList<>();
            rows.apply(pack).forEach(items::add);
            return items.stream();
        });
    }

    private <T> List<Placed<T>> all(Function<RulePack, Stream<T>> rows) {
        return packs.packs().stream()
                .flatMap(pack -> rows.apply(pack).map(row -> new Placed<>(pack.id(), row)))
                .toList();
    }
}
