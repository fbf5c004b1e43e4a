package org.khen.authoring.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Group;
import org.khen.internal.RulesOfPacks;
import org.khen.internal.combinations.Candidates;
import org.khen.internal.combinations.Days;
import org.khen.internal.language.ParsedRule;
import org.khen.internal.language.Reference;
import org.khen.pack.AwardScope;
import org.khen.pack.Criterion;
import org.khen.pack.RouteRow;
import org.khen.pack.RulePack;
import org.khen.pack.Validity;

/** Of whom rules ask a limit or parameter: of those whose routes ask for the criterion, as far as its rule gets to it. */
final class LimitUses {

    /**
     * One row of a route by which a limit is asked.
     *
     * @param criterion the criterion whose rule asks it
     * @param surely of these it is asked; {@code null} if nobody can say of whom
     * @param perhaps of nobody else it may be asked, on whatever day
     */
    record Use(String criterion, @Nullable Candidates surely, Candidates perhaps) {}

    private final Map<String, List<Use>> uses;

    private LimitUses(Map<String, List<Use>> uses) {
        this.uses = uses;
    }

    static LimitUses of(List<RulePack> packs) {
        List<RouteRow> routes =
                packs.stream().flatMap(pack -> pack.routes().stream()).toList();
        Map<String, List<Criterion>> criteria = new HashMap<>();
        packs.forEach(pack -> pack.topics()
                .forEach(topic -> topic.criteria()
                        .forEach(criterion -> criteria.computeIfAbsent(criterion.id(), none -> new ArrayList<>())
                                .add(criterion))));
        Map<String, List<Use>> uses = new LinkedHashMap<>();
        for (ParsedRule rule : RulesOfPacks.of(packs)) {
            Set<String> limits = new HashSet<>();
            rule.references().stream()
                    .filter(named -> named.kind() == Reference.Kind.LIMIT || named.kind() == Reference.Kind.PARAMETER)
                    .forEach(named -> limits.add(named.code()));
            for (String limit : limits) {
                for (RouteRow route : routes) {
                    if (route.asks().equals(rule.name())) {
                        criteria.getOrDefault(rule.name(), List.of()).stream()
                                .flatMap(criterion -> use(criterion, route, routes, rule, limit).stream())
                                .forEach(use -> uses.computeIfAbsent(limit, none -> new ArrayList<>())
                                        .add(use));
                    }
                }
            }
        }
        return new LimitUses(uses);
    }

    private static Optional<Use> use(
            Criterion criterion, RouteRow route, List<RouteRow> routes, ParsedRule rule, String limit) {
        Narrowing asked = Narrowing.of(rule.condition(), limit);
        Narrowing narrowing = asked == null ? Narrowing.NONE : asked;
        List<Set<Group>> belongsTo = new ArrayList<>(narrowing.belongsTo());
        if (!route.who().isEmpty()) {
            belongsTo.add(route.who());
        }
        boolean mark = AwardScope.isMark(route.award());
        boolean every = route.award().equals(AwardScope.EVERY.mark());
        return Days.common(criterion.inForce(), route.inForce()).map(days -> {
            Candidates surely = new Candidates(
                    days,
                    Set.of(route.subject()),
                    mark ? null : Set.of(route.award()),
                    belongsTo,
                    narrowing.belongsToNone(),
                    narrowing.sex());
            Candidates perhaps = new Candidates(
                    Validity.ALWAYS,
                    Set.of(route.subject()),
                    mark ? null : askingFor(route.award(), routes),
                    belongsTo,
                    narrowing.belongsToNone(),
                    narrowing.sex());
            return new Use(criterion.id(), asked == null || (mark && !every) ? null : surely, perhaps);
        });
    }

    /** An award, and those that ask for it on the same dossier. */
    private static Set<String> askingFor(String award, List<RouteRow> routes) {
        Set<String> awards = new HashSet<>(Set.of(award));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (RouteRow route : routes) {
                String asked = route.asksAward();
                grown |= asked != null && awards.contains(asked) && awards.add(route.award());
            }
        }
        return awards;
    }

    /** The uses of a limit or parameter. */
    List<Use> of(String limit) {
        return uses.getOrDefault(limit, List.of());
    }
}
