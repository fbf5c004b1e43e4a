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
import org.khen.pack.LaunchedMovement;
import org.khen.pack.Limit;
import org.khen.pack.Place;
import org.khen.pack.RoundRule;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Spend;
import org.khen.pack.Table;
import org.khen.pack.Topic;
import org.khen.pack.Transition;

/** Packs that are read together, and their rows by code. */
final class PackSet {

    private final List<ReadPack> packs;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, List<Placed<Criterion>>> criteria;
    private final Map<String, List<Placed<Limit>>> limits;
    private final Map<String, List<Placed<Award>>> awards;
    private final Map<String, Set<String>> known = new HashMap<>();
    private final Map<String, Set<String>> bases = new HashMap<>();

    /** Takes packs in order, those that others build on first. */
    PackSet(List<ReadPack> packs) {
        this.packs = packs;
        packs.forEach(pack -> pack.pack().sources().forEach(sources::putIfAbsent));
        Map<String, List<String>> buildsOn = new HashMap<>();
        packs.forEach(pack -> buildsOn.put(pack.id(), pack.pack().buildsOn()));
        packs.forEach(pack -> collect(pack.id(), buildsOn, bases.computeIfAbsent(pack.id(), none -> new HashSet<>())));
        criteria = byId(allCriteria(), Criterion::id);
        limits = byId(allLimits(), Limit::id);
        awards = byId(allAwards(), Award::id);
    }

    List<ReadPack> packs() {
        return packs;
    }

    private static void collect(String pack, Map<String, List<String>> buildsOn, Set<String> below) {
        for (String base : buildsOn.getOrDefault(pack, List.of())) {
            if (below.add(base)) {
                collect(base, buildsOn, below);
            }
        }
    }

    /** Whether some packs build on each other, so that nobody can say which lies above. */
    boolean isCircular() {
        return bases.entrySet().stream().anyMatch(pack -> pack.getValue().contains(pack.getKey()));
    }

    /** Whether the upper pack builds on the lower one, directly or by way of others. */
    boolean isBelow(ReadPack lower, ReadPack upper) {
        return bases.getOrDefault(upper.id(), Set.of()).contains(lower.id());
    }

    /** Whether one of two packs builds on the other, or they are one pack. */
    boolean areStacked(ReadPack one, ReadPack other) {
        return one.id().equals(other.id()) || isBelow(one, other) || isBelow(other, one);
    }

    /** Those of some rows that stand in packs below a pack. */
    <T> List<Placed<T>> below(ReadPack pack, List<Placed<T>> rows) {
        return rows.stream().filter(row -> isBelow(row.pack(), pack)).toList();
    }

    /** The packs below one of which a table defines the code. */
    List<ReadPack> homesBelow(ReadPack pack, TableFormat format, String id) {
        return packs.stream()
                .filter(lower -> isBelow(lower, pack) && known(lower, format).contains(id))
                .toList();
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

    List<Placed<LaunchedMovement>> allMovements() {
        return all(pack -> pack.pack().movements().stream());
    }

    List<Placed<Place>> allPlaces() {
        return all(pack -> pack.pack().places().stream());
    }

    List<Placed<Spend>> allSpends() {
        return all(pack -> pack.pack().spends().stream());
    }

    List<Placed<Transition>> allTransitions() {
        return all(pack -> pack.pack().transitions().stream());
    }

    List<Placed<RoundRule>> allRoundRules() {
        return all(pack -> pack.pack().rounds().stream());
    }

    List<Placed<ParsedRule>> allRules() {
        return all(pack -> pack.rules().stream());
    }

    List<Placed<Table>> allTables() {
        return all(pack -> pack.pack().tables().stream());
    }

    /** The table of that code; of several the first. */
    @Nullable
    Placed<Table> table(String id) {
        return allTables().stream()
                .filter(table -> table.item().id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The limits of tables of that code. */
    List<Limit> tableLimits(String id) {
        return allTables().stream()
                .flatMap(table -> table.item().rows().stream())
                .flatMap(row -> row.limits().stream())
                .filter(limit -> limit.id().equals(id))
                .toList();
    }

    /** Whether a limit would be one of a table that could not be read, so that nothing is known of it. */
    boolean isOfUnreadTable(String limit) {
        return packs.stream()
                .flatMap(pack -> pack.unsoundTables().stream())
                .anyMatch(table -> limit.startsWith(table + "."));
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

    /** The criterion as the lowest pack has it. */
    private @Nullable Placed<Criterion> placedCriterion(String id) {
        List<Placed<Criterion>> rows = criteria(id);
        return rows.isEmpty() ? null : rows.get(0);
    }

    /** The criterion as a pack has it, otherwise as the lowest pack does. */
    @Nullable
    Placed<Criterion> criterionOf(ReadPack pack, String id) {
        return criteria(id).stream()
                .filter(row -> row.pack().id().equals(pack.id()))
                .findFirst()
                .orElseGet(() -> placedCriterion(id));
    }

    /** The rows of each criterion by code. */
    Map<String, List<Placed<Criterion>>> criteria() {
        return criteria;
    }

    /** The rows of a criterion, one in each pack that has it. */
    List<Placed<Criterion>> criteria(String id) {
        return criteria.getOrDefault(id, List.of());
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
