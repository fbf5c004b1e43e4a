package org.khen.internal.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.language.ParsedRule;
import org.khen.pack.Award;
import org.khen.pack.Case;
import org.khen.pack.Criterion;
import org.khen.pack.Evidence;
import org.khen.pack.Limit;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Spend;
import org.khen.pack.Topic;

/** Packs that are read together, and their rows by code. */
final class PackSet {

    private final List<ReadPack> packs;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Placed<Criterion>> criteria = new LinkedHashMap<>();
    private final Map<String, List<Placed<Limit>>> limits;
    private final Map<String, List<Placed<Award>>> awards;
    private final Map<String, Set<String>> known = new HashMap<>();

    PackSet(List<ReadPack> packs) {
        this.packs = packs;
        packs.forEach(pack -> pack.pack().sources().forEach(sources::putIfAbsent));
        allCriteria().forEach(row -> criteria.putIfAbsent(row.item().id(), row));
        limits = byId(allLimits(), Limit::id);
        awards = byId(allAwards(), Award::id);
    }

    List<ReadPack> packs() {
        return packs;
    }

    List<Placed<Criterion>> allCriteria() {
        return ofTopics(Topic::criteria);
    }

    List<Placed<Limit>> allLimits() {
        return ofTopics(Topic::limits);
    }

    List<Placed<Case>> allCases() {
        return ofTopics(Topic::cases);
    }

    List<Placed<Award>> allAwards() {
        return all(pack -> pack.pack().awards().stream());
    }

    List<Placed<RouteRow>> allRoutes() {
        return all(pack -> pack.pack().routes().stream());
    }

    List<Placed<Evidence>> allEvidence() {
        return all(pack -> pack.pack().evidence().stream());
    }

    List<Placed<Spend>> allSpends() {
        return all(pack -> pack.pack().spends().stream());
    }

    List<Placed<ParsedRule>> allRules() {
        return all(pack -> pack.rules().stream());
    }

    @Nullable
    Source source(String id) {
        return sources.get(id);
    }

    @Nullable
    Criterion criterion(String id) {
        Placed<Criterion> criterion = placedCriterion(id);
        return criterion == null ? null : criterion.item();
    }

    @Nullable
    Placed<Criterion> placedCriterion(String id) {
        return criteria.get(id);
    }

    /** The rows of each limit, parameter and adjustment by code. */
    Map<String, List<Placed<Limit>>> limits() {
        return limits;
    }

    List<Placed<Limit>> limit(String id) {
        return limits.getOrDefault(id, List.of());
    }

    /** The rows of each award by code. */
    Map<String, List<Placed<Award>>> awards() {
        return awards;
    }

    /** The codes of a table, those of rows that could not be read included. */
    Set<String> known(TableFormat format) {
        Set<String> all = new TreeSet<>();
        packs.forEach(pack -> all.addAll(known(pack, format)));
        return all;
    }

    /** Whether the codes of a table are all known; otherwise nobody can say that one does not exist. */
    boolean isComplete(TableFormat format) {
        return packs.stream().noneMatch(pack -> pack.incomplete().contains(format.file()));
    }

    /** Whether every row of a table could be read. */
    boolean isSound(TableFormat format) {
        return isComplete(format)
                && packs.stream().allMatch(pack -> pack.unsound(format).isEmpty());
    }

    /** Whether all rows of that limit could be read. */
    boolean isWhole(String limit) {
        return isComplete(LimitsTable.FORMAT)
                && packs.stream()
                        .noneMatch(pack -> pack.unsound(LimitsTable.FORMAT).contains(limit));
    }

    /** The codes of a table in one pack, those of rows that could not be read included. */
    Set<String> known(ReadPack pack, TableFormat format) {
        return known.computeIfAbsent(pack.id() + "/" + format.file(), key -> {
            Set<String> codes = new HashSet<>(pack.unsound(format));
            codes(pack.pack(), format).forEach(codes::add);
            return codes;
        });
    }

    private static Stream<String> codes(RulePack pack, TableFormat format) {
        if (format.equals(SourcesTable.FORMAT)) {
            return pack.sources().keySet().stream();
        }
        if (format.equals(AwardsTable.FORMAT)) {
            return pack.awards().stream().map(Award::id);
        }
        return format.equals(CriteriaTable.FORMAT)
                ? pack.topics().stream()
                        .flatMap(topic -> topic.criteria().stream().map(Criterion::id))
                : pack.topics().stream()
                        .flatMap(topic -> topic.limits().stream().map(Limit::id));
    }

    private <T> List<Placed<T>> ofTopics(Function<Topic, List<T>> rows) {
        return all(pack -> pack.pack().topics().stream().flatMap(topic -> rows.apply(topic).stream()));
    }

    private <T> List<Placed<T>> all(Function<ReadPack, Stream<T>> rows) {
        return packs.stream()
                .flatMap(pack -> rows.apply(pack).map(row -> new Placed<>(pack, row)))
                .toList();
    }

    private static <T> Map<String, List<Placed<T>>> byId(List<Placed<T>> rows, Function<T, String> id) {
        Map<String, List<Placed<T>>> byId = new TreeMap<>();
        rows.forEach(row -> byId.computeIfAbsent(id.apply(row.item()), key -> new ArrayList<>())
                .add(row));
        return byId;
    }
}
