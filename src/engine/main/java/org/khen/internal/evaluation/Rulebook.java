package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khen.Basis;
import org.khen.Citation;
import org.khen.EvaluationException;
import org.khen.PackUse;
import org.khen.RegisteredMovement;
import org.khen.UnknownAttestation;
import org.khen.facts.Attestation;
import org.khen.facts.Fact;
import org.khen.facts.Nomination;
import org.khen.internal.text.LimitText;
import org.khen.internal.words.Nearest;
import org.khen.internal.words.Spelling;
import org.khen.pack.Award;
import org.khen.pack.AwardGroup;
import org.khen.pack.AwardScope;
import org.khen.pack.Criterion;
import org.khen.pack.Evidence;
import org.khen.pack.LaunchedMovement;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Spend;
import org.khen.pack.Subject;
import org.khen.pack.Table;
import org.khen.pack.Text;
import org.khen.pack.Topic;
import org.khen.pack.Validity;

/** All packs of an engine, indexed for evaluation. Immutable. */
public final class Rulebook {

    private final List<PackUse> packs;
    private final Clauses clauses = new Clauses();
    private final Map<String, List<Criterion>> criteria = new LinkedHashMap<>();
    private final Map<String, LayeredRows> limits = new HashMap<>();
    private final Map<String, LayeredRows> adjustments = new HashMap<>();
    private final Map<String, List<Award>> awards = new HashMap<>();
    private final Map<String, List<RouteRow>> routes = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final Map<String, Integer> tableHeights = new HashMap<>();
    private final Map<String, List<LaunchedMovement>> movements = new HashMap<>();
    private final Map<Fact, Evidence> evidence = new EnumMap<>(Fact.class);
    private final IdentityHashMap<Limit, Basis> bases = new IdentityHashMap<>();
    private final Places places;
    private final List<Spend> spends = new ArrayList<>();
    private final InForce inForce;
    private final List<Citation> assumedUnamended;

    /** Packs of which nothing is assumed. */
    Rulebook(List<RulePack> rulePacks) {
        this(rulePacks, List.of());
    }

    /**
     * Indexes packs that were found valid together.
     *
     * @param rulePacks the packs, those that others build on first
     * @param assumed the codes of unseen sources that are taken to have left everything as it was
     */
    Rulebook(List<RulePack> rulePacks, List<String> assumed) {
        packs = rulePacks.stream()
                .map(pack -> new PackUse(pack.id(), pack.version(), pack.hash()))
                .toList();
        for (int height = 0; height < rulePacks.size(); height++) {
            RulePack pack = rulePacks.get(height);
            pack.sources().values().forEach(clauses::add);
            pack.awards().forEach(award -> add(awards, award.id(), award));
            LayeredRoutes.add(pack.routes(), routes);
            pack.movements().forEach(row -> add(movements, nameKey(row.title().vi()), row));
            spends.addAll(pack.spends());
            pack.evidence().forEach(row -> evidence.putIfAbsent(row.fact(), row));
            for (Table table : pack.tables()) {
                tables.putIfAbsent(table.id(), table);
                tableHeights.putIfAbsent(table.id(), height);
            }
            Map<String, List<Limit>> limitsOfPack = new LinkedHashMap<>();
            Map<String, List<Limit>> adjustmentsOfPack = new LinkedHashMap<>();
            for (Topic topic : pack.topics()) {
                // What lies on top is found first.
                topic.criteria()
                        .forEach(criterion -> criteria.computeIfAbsent(criterion.id(), none -> new ArrayList<>())
                                .add(0, criterion));
                for (Limit limit : topic.limits()) {
                    boolean adjusts = limit.role() == LimitRole.ADJUSTMENT && limit.adjusts() != null;
                    add(
                            adjusts ? adjustmentsOfPack : limitsOfPack,
                            adjusts ? String.valueOf(limit.adjusts()) : limit.id(),
                            limit);
                    if (limit.role() != LimitRole.LIMIT) {
                        bases.put(limit, basisOf(limit));
                    }
                }
            }
            stack(limitsOfPack, height, limits);
            stack(adjustmentsOfPack, height, adjustments);
        }
        places = new Places(
                rulePacks.stream().flatMap(pack -> pack.places().stream()).toList(), clauses);
        inForce = new InForce(this, rulePacks);
        assumedUnamended = assumed.stream().map(clauses::citation).toList();
    }

    /** New law that nobody has seen and that is taken to have left everything as it was. */
    List<Citation> assumedUnamended() {
        return assumedUnamended;
    }

    /** What is in force on a day. */
    RulesInForce on(LocalDate day) {
        return inForce.on(day);
    }

    /** A parameter or an adjustment in words, with its citation: worked out beforehand, because most decisions show some. */
    Basis basis(Limit row) {
        Basis known = bases.get(row);
        return known == null ? basisOf(row) : known;
    }

    private Basis basisOf(Limit row) {
        return new Basis(LimitText.of(row), clauses.citation(row.source()));
    }

    /** Lays the rows of a pack on those of the packs before it. */
    private static void stack(Map<String, List<Limit>> ofPack, int height, Map<String, LayeredRows> index) {
        ofPack.forEach((id, rows) -> {
            List<LayeredRows.Layer> layers = new ArrayList<>();
            layers.add(new LayeredRows.Layer(height, rows));
            layers.addAll(index.getOrDefault(id, LayeredRows.NONE).layers());
            index.put(id, new LayeredRows(layers));
        });
    }

    private static <T> void add(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    List<PackUse> packs() {
        return packs;
    }

    /** Whether a pack names the award or asks something for it. */
    public boolean knowsAward(String award) {
        return awards.containsKey(award) || (routes.containsKey(award) && !AwardScope.isMark(award));
    }

    /** Codes of all awards, in order. */
    public Collection<String> awardCodes() {
        Set<String> codes = new TreeSet<>(awards.keySet());
        codes.addAll(routes.keySet());
        codes.removeIf(AwardScope::isMark);
        return codes;
    }

    /** What the award is called on that day; where the packs do not name it then, what they call it otherwise. */
    @Nullable
    Text title(String award, @Nullable LocalDate day) {
        Award named = day == null ? null : award(award, day);
        if (named != null) {
            return named.title();
        }
        List<Award> rows = awards.getOrDefault(award, List.of());
        return rows.isEmpty() ? null : rows.get(0).title();
    }

    @Nullable
    Award award(String award, LocalDate day) {
        return awards.getOrDefault(award, List.of()).stream()
                .filter(row -> row.inForce().holds(day))
                .findFirst()
                .orElse(null);
    }

    /** What an award asks of a subject on a day, in the order of the tables; empty if no rule is in force. */
    List<RouteRow> routes(String award, Subject subject, LocalDate day) {
        List<RouteRow> living = new ArrayList<>();
        for (RouteRow row : routes.getOrDefault(award, List.of())) {
            if (row.subject() == subject && row.inForce().holds(day)) {
                living.add(row);
            }
        }
        return living;
    }

    /** Whether the award is open to some subject on that day. */
    private boolean hasRoutes(String award, LocalDate day) {
        return routes.getOrDefault(award, List.of()).stream()
                .anyMatch(row -> row.inForce().holds(day));
    }

    /** Whether the award is open, but not to such subjects: the row of the award says to whom, if its text was seen. */
    boolean isForOthers(String award, Subject subject, LocalDate day) {
        Award named = award(award, day);
        return named != null
                && !named.subjects().contains(subject)
                && !clauses.textNotSeen(named.source())
                && hasRoutes(award, day)
                && routes(award, subject, day).isEmpty();
    }

    /** The clauses by which routes ask a criterion of other subjects and not of this one: of this one they say nothing. */
    Set<String> askedOfOthersBy(String criterion, Subject subject) {
        Set<String> others = new HashSet<>();
        Set<String> own = new HashSet<>();
        routes.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.asks().equals(criterion))
                .forEach(row -> (row.subject() == subject ? own : others).add(row.source()));
        others.removeAll(own);
        return others;
    }

    /** What is looked at for every award, and for every award of the kinds that this one is of. */
    List<RouteRow> routesOfEveryAward(String award, Subject subject, LocalDate day) {
        List<RouteRow> living = new ArrayList<>();
        for (AwardScope scope : AwardScope.values()) {
            if (isOf(scope, award, day) == Ternary.YES) {
                living.addAll(routes(scope.mark(), subject, day));
            }
        }
        return living;
    }

    /**
     * Whether an award is the one of that code, or of that scope.
     *
     * @param code a code, or the mark of a scope
     * @param on the day of which that is asked; {@code null} if not known
     * @param lacking the fact that is missing where no pack says what kind of award it is
     */
    Count.Counts isOf(String code, String award, @Nullable LocalDate on, Fact lacking) {
        AwardScope scope = AwardScope.marked(code).orElse(null);
        if (scope == null) {
            return Count.Counts.of(code.equals(award));
        }
        Ternary truth = isOf(scope, award, on);
        return truth == Ternary.UNKNOWN ? Count.Counts.unknown(lacking) : Count.Counts.of(truth == Ternary.YES);
    }

    /** What the row of that day says; without one, what all rows say; an award that no pack names may be of any kind. */
    private Ternary isOf(AwardScope scope, String award, @Nullable LocalDate on) {
        if (scope == AwardScope.EVERY) {
            return Ternary.YES;
        }
        Award named = on == null ? null : award(award, on);
        Set<Boolean> said = new HashSet<>();
        for (Award row : named == null ? awards.getOrDefault(award, List.of()) : List.of(named)) {
            Boolean is = isOf(scope, row);
            if (is == null) {
                return Ternary.UNKNOWN;
            }
            said.add(is);
        }
        return said.size() == 1 ? Ternary.of(said.contains(true)) : Ternary.UNKNOWN;
    }

    private static @Nullable Boolean isOf(AwardScope scope, Award row) {
        return switch (scope) {
            case TITLES -> row.awardGroup() == AwardGroup.TITLE;
            case FORMS -> row.awardGroup() == AwardGroup.FORM;
            case STATE_LEVEL -> row.stateLevel();
            case EVERY -> true;
        };
    }

    /** The rows of the ledger in force. */
    List<Spend> spends(LocalDate day) {
        List<Spend> living = new ArrayList<>();
        for (Spend row : spends) {
            if (row.inForce().holds(day)) {
                living.add(row);
            }
        }
        return living;
    }

    /** The criterion of the topmost pack that has it in force on that day; on no such day that of the lowest. */
    Criterion criterion(String id, LocalDate day) {
        List<Criterion> rows = criteria.getOrDefault(id, List.of());
        for (Criterion row : rows) {
            if (row.inForce().holds(day)) {
                return row;
            }
        }
        if (rows.isEmpty()) {
            throw new EvaluationException("A route asks for a criterion that no pack has (" + id + ")");
        }
        return rows.get(rows.size() - 1);
    }

    /** Attestations of criteria that no pack has, in the order of their codes. */
    List<UnknownAttestation> unknownAttestations(Nomination nomination) {
        TreeSet<String> unknown = new TreeSet<>();
        for (Attestation attestation : nomination.attestations()) {
            if (!criteria.containsKey(attestation.criterion())) {
                unknown.add(attestation.criterion());
            }
        }
        return unknown.stream()
                .map(code -> new UnknownAttestation(
                        code, Nearest.to(code, criteria.keySet()).orElse(null)))
                .toList();
    }

    Table table(String id) {
        Table table = tables.get(id);
        if (table == null) {
            throw new EvaluationException("A rule uses a table that no pack has (" + id + ")");
        }
        return table;
    }

    /** A movement with the row of the tables that has its name and is in force on some day of the year. */
    RegisteredMovement registered(String name, int year) {
        Validity whole = new Validity(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return movements.getOrDefault(nameKey(name), List.of()).stream()
                .filter(row -> row.inForce().overlaps(whole))
                .findFirst()
                .map(row -> new RegisteredMovement(name, row.id(), row.launchedBy(), clauses.citation(row.source())))
                .orElseGet(() -> new RegisteredMovement(name, null, null, null));
    }

    /** People write a name with other quotation marks and dashes than the plan does. */
    private static String nameKey(String name) {
        String bare = name.replaceAll("[\\s\"“”'‘’]+", " ").replaceAll("\\s*[-\u2010-\u2015]\\s*", " - ");
        return Spelling.key(bare);
    }

    /** A limit of a row of a table, in the layer of the pack that the table stands in. */
    LayeredRows ofTable(String table, Limit limit) {
        return new LayeredRows(List.of(new LayeredRows.Layer(tableHeights.getOrDefault(table, 0), List.of(limit))));
    }

    LayeredRows limitRows(String id, LocalDate day) {
        return limits.getOrDefault(id, LayeredRows.NONE).inForce(day);
    }

    LayeredRows adjustmentRows(String id, LocalDate day) {
        return adjustments.getOrDefault(id, LayeredRows.NONE).inForce(day);
    }

    @Nullable
    Evidence evidence(Fact fact) {
        return evidence.get(fact);
    }

    /** The places that the packs list. */
    Places places() {
        return places;
    }

    /** The clauses that rows rest on. */
    Clauses clauses() {
        return clauses;
    }

    /** The sources of a criterion that are in force on a day, in their order. */
    List<Source> sourcesInForce(Criterion criterion, LocalDate day) {
        List<Source> living = new ArrayList<>(criterion.sources().size());
        for (String id : criterion.sources()) {
            Source source = clauses.source(id);
            if (source.inForce().holds(day)) {
                living.add(source);
            }
        }
        return living;
    }
}
