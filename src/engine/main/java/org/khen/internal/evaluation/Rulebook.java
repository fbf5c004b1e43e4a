package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Basis;
import org.khen.Citation;
import org.khen.EvaluationException;
import org.khen.PackUse;
import org.khen.UnknownAttestation;
import org.khen.facts.Attestation;
import org.khen.facts.Fact;
import org.khen.facts.Nomination;
import org.khen.internal.words.Nearest;
import org.khen.pack.Award;
import org.khen.pack.Confidence;
import org.khen.pack.Coverage;
import org.khen.pack.Criterion;
import org.khen.pack.Evidence;
import org.khen.pack.Language;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.Topic;
import org.khen.pack.Validity;

/** All packs of an engine, indexed for evaluation. Immutable. */
public final class Rulebook {

    static final String EVERY_AWARD = "*";

    private final List<PackUse> packs;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Citation> citations = new HashMap<>();
    private final Map<String, Criterion> criteria = new LinkedHashMap<>();
    private final Map<String, List<Limit>> limits = new HashMap<>();
    private final Map<String, List<Limit>> adjustments = new HashMap<>();
    private final Map<String, List<Award>> awards = new HashMap<>();
    private final Map<String, List<RouteRow>> routes = new HashMap<>();
    private final Map<Fact, Evidence> evidence = new EnumMap<>(Fact.class);
    private final IdentityHashMap<Limit, Basis> bases = new IdentityHashMap<>();
    private final LocalDate[] changes;
    private final AtomicReferenceArray<@Nullable RulesInForce> inForce;

    /** Indexes packs that were found valid together. */
    public Rulebook(List<RulePack> rulePacks) {
        packs = rulePacks.stream()
                .map(pack -> new PackUse(pack.id(), pack.version(), pack.hash()))
                .collect(Collectors.toUnmodifiableList());
        for (RulePack pack : rulePacks) {
            pack.sources().forEach((id, source) -> {
                sources.put(id, source);
                citations.put(id, citation(source));
            });
            pack.awards().forEach(award -> add(awards, award.id(), award));
            pack.routes().forEach(row -> add(routes, row.award(), row));
            pack.evidence().forEach(row -> evidence.putIfAbsent(row.fact(), row));
            for (Topic topic : pack.topics()) {
                topic.criteria().forEach(criterion -> criteria.put(criterion.id(), criterion));
                topic.limits().forEach(this::addLimit);
            }
        }
        changes = changes(rulePacks);
        inForce = new AtomicReferenceArray<>(changes.length + 1);
    }

    /** The first day of everything that begins, and the first day without everything that ends. */
    private static LocalDate[] changes(List<RulePack> packs) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (RulePack pack : packs) {
            pack.sources().values().forEach(source -> addChanges(source.inForce(), days));
            pack.awards().forEach(award -> addChanges(award.inForce(), days));
            pack.routes().forEach(row -> addChanges(row.inForce(), days));
            for (Topic topic : pack.topics()) {
                topic.criteria().forEach(criterion -> addChanges(criterion.inForce(), days));
                topic.limits().forEach(limit -> addChanges(limit.inForce(), days));
            }
        }
        return days.toArray(LocalDate[]::new);
    }

    private static void addChanges(Validity validity, Set<LocalDate> days) {
        LocalDate from = validity.from();
        LocalDate to = validity.to();
        if (from != null) {
            days.add(from);
        }
        if (to != null && to.isBefore(LocalDate.MAX)) {
            days.add(to.plusDays(1));
        }
    }

    /** What is in force on a day. */
    RulesInForce on(LocalDate day) {
        int found = Arrays.binarySearch(changes, day);
        int span = found >= 0 ? found + 1 : -(found + 1);
        RulesInForce known = inForce.get(span);
        if (known == null) {
            inForce.compareAndSet(span, null, new RulesInForce(this, day));
            known = Objects.requireNonNull(inForce.get(span));
        }
        return known;
    }

    private void addLimit(Limit limit) {
        if (limit.role() == LimitRole.ADJUSTMENT && limit.adjusts() != null) {
            add(adjustments, limit.adjusts(), limit);
        } else {
            add(limits, limit.id(), limit);
        }
        if (limit.role() == LimitRole.ADJUSTMENT) {
            bases.put(limit, basis(limit, Adjusting::wording));
        } else if (limit.role() == LimitRole.PARAMETER && limit.value() != null) {
            bases.put(limit, basis(limit, ParameterView::wording));
        }
    }

    private Basis basis(Limit row, BiFunction<Limit, Language, String> wording) {
        return new Basis(
                new Text(wording.apply(row, Language.VIETNAMESE), wording.apply(row, Language.ENGLISH)),
                citation(row.source()));
    }

    /** A parameter or an adjustment in words, with its citation. */
    Basis basis(Limit row) {
        return Objects.requireNonNull(bases.get(row), row.id());
    }

    private static <T> void add(Map<String, List<T>> index, String key, T value) {
        index.computeIfAbsent(key, none -> new ArrayList<>()).add(value);
    }

    List<PackUse> packs() {
        return packs;
    }

    /** Whether a pack names the award or asks something for it. */
    public boolean knowsAward(String award) {
        return awards.containsKey(award) || (routes.containsKey(award) && !award.equals(EVERY_AWARD));
    }

    /** Codes of all awards, in order. */
    public Collection<String> awardCodes() {
        Set<String> codes = new TreeSet<>(awards.keySet());
        codes.addAll(routes.keySet());
        codes.remove(EVERY_AWARD);
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
                && !textNotSeen(named.source())
                && hasRoutes(award, day)
                && routes(award, subject, day).isEmpty();
    }

    Criterion criterion(String id) {
        Criterion criterion = criteria.get(id);
        if (criterion == null) {
            throw new EvaluationException("A route asks for a criterion that no pack has (" + id + ")");
        }
        return criterion;
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

    List<Limit> limitRows(String id, LocalDate day) {
        return inForce(limits.getOrDefault(id, List.of()), day);
    }

    List<Limit> adjustmentRows(String id, LocalDate day) {
        return inForce(adjustments.getOrDefault(id, List.of()), day);
    }

    private static List<Limit> inForce(List<Limit> rows, LocalDate day) {
        List<Limit> living = new ArrayList<>(rows.size());
        for (Limit row : rows) {
            if (row.inForce().holds(day)) {
                living.add(row);
            }
        }
        return living;
    }

    @Nullable
    Evidence evidence(Fact fact) {
        return evidence.get(fact);
    }

    Source source(String id) {
        Source source = sources.get(id);
        if (source == null) {
            throw unknownSource(id);
        }
        return source;
    }

    private static EvaluationException unknownSource(String id) {
        return new EvaluationException("A row cites a source that no pack has (" + id + ")");
    }

    Citation citation(String id) {
        Citation citation = citations.get(id);
        if (citation == null) {
            throw unknownSource(id);
        }
        return citation;
    }

    private static Citation citation(Source source) {
        return new Citation(
                source.id(),
                source.type(),
                source.number(),
                source.article(),
                source.clause(),
                source.point(),
                source.confidence());
    }

    /** Whether nobody has seen the text, so that nothing may be decided by it. */
    boolean textNotSeen(String id) {
        return textNotSeen(source(id));
    }

    static boolean textNotSeen(Source source) {
        return source.coverage() == Coverage.NOT_SEEN || source.confidence() == Confidence.UNVERIFIED;
    }

    /** The sources of a criterion that are in force on a day, in their order. */
    List<Source> sourcesInForce(Criterion criterion, LocalDate day) {
        List<Source> living = new ArrayList<>(criterion.sources().size());
        for (String id : criterion.sources()) {
            Source source = source(id);
            if (source.inForce().holds(day)) {
                living.add(source);
            }
        }
        return living;
    }
}
