package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.pack.Award;
import org.khen.pack.Criterion;
import org.khen.pack.RouteRow;
import org.khen.pack.Source;
import org.khen.pack.Subject;
import org.khen.pack.Text;
import org.khen.pack.TopicOrder;

/**
 * What the packs say from one of their changes to the next: the same on all days between. Each thing is worked out when it is
 * first asked for, and kept: there are as many as the packs have rows. Safe to share between threads.
 */
final class RulesInForce {

    private static final String EVERY_ROUTE = "*";

    private final Rulebook rulebook;
    private final LocalDate day;
    private final Map<Subject, Map<String, OfAward>> awards = new EnumMap<>(Subject.class);
    private final Map<Subject, Map<String, BitSet>> asked = new EnumMap<>(Subject.class);
    private final Map<String, Limits> limits = new ConcurrentHashMap<>();
    private final Map<Subject, Map<String, OfCriterion>> criteria = new EnumMap<>(Subject.class);

    /**
     * Nothing is worked out yet.
     *
     * @param day any day between the two changes
     */
    RulesInForce(Rulebook rulebook, LocalDate day) {
        this.rulebook = rulebook;
        this.day = day;
        for (Subject subject : Subject.values()) {
            awards.put(subject, new ConcurrentHashMap<>());
            asked.put(subject, new ConcurrentHashMap<>());
            criteria.put(subject, new ConcurrentHashMap<>());
        }
    }

    /**
     * What is said of an award for a subject.
     *
     * @param award its row; {@code null} if none is in force
     * @param title what it is called
     * @param forOthers whether it is open, but not to such subjects
     * @param rows what it asks for, in the order of the tables
     * @param readings its routes, once for each reading
     * @param ofEveryAward what is asked besides, whatever the award
     */
    record OfAward(
            @Nullable Award award,
            @Nullable Text title,
            boolean forOthers,
            List<RouteRow> rows,
            List<Reading> readings,
            List<RouteRow> ofEveryAward) {}

    /**
     * Routes under one reading; rows without a letter belong to all.
     *
     * @param letter the letter; {@code null} if there is one reading
     * @param routes the rows of each route by its name, those of every route included, all in the order of the table
     */
    record Reading(@Nullable String letter, Map<String, List<RouteRow>> routes) {}

    OfAward award(String award, Subject subject) {
        Map<String, OfAward> known = awards.getOrDefault(subject, Map.of());
        OfAward found = known.get(award);
        // Not computed inside the map: an award may ask for others.
        return found != null ? found : remember(known, award, ofAward(award, subject));
    }

    private static <T> T remember(Map<String, T> known, String code, T found) {
        T first = known.putIfAbsent(code, found);
        return first == null ? found : first;
    }

    private OfAward ofAward(String award, Subject subject) {
        List<RouteRow> rows = rulebook.routes(award, subject, day);
        Set<@Nullable String> letters = new LinkedHashSet<>();
        rows.stream().map(RouteRow::reading).filter(letter -> letter != null).forEach(letters::add);
        if (letters.isEmpty()) {
            letters.add(null);
        }
        List<Reading> readings = new ArrayList<>();
        for (String letter : letters) {
            readings.add(reading(
                    letter,
                    rows.stream()
                            .filter(row ->
                                    row.reading() == null || row.reading().equals(letter))
                            .toList()));
        }
        return new OfAward(
                rulebook.award(award, day),
                rulebook.title(award, day),
                rulebook.isForOthers(award, subject, day),
                List.copyOf(rows),
                readings,
                rulebook.routesOfEveryAward(award, subject, day));
    }

    /** The routes by name in the order of the table; one route if no row names any. */
    private static Reading reading(@Nullable String letter, List<RouteRow> rows) {
        Map<String, List<RouteRow>> routes = new LinkedHashMap<>();
        for (RouteRow named : rows) {
            if (!named.route().equals(EVERY_ROUTE)) {
                routes.computeIfAbsent(
                        named.route(),
                        route -> rows.stream()
                                .filter(row ->
                                        row.route().equals(route) || row.route().equals(EVERY_ROUTE))
                                .toList());
            }
        }
        if (routes.isEmpty() && !rows.isEmpty()) {
            routes.put(EVERY_ROUTE, rows);
        }
        return new Reading(letter, routes);
    }

    /**
     * The rules that an award asks for, by their places among the compiled ones. Nobody changes it.
     *
     * @param places the place of each rule by its criterion, the same each time
     */
    BitSet asked(String award, Subject subject, Map<String, Integer> places) {
        Map<String, BitSet> known = asked.getOrDefault(subject, Map.of());
        BitSet found = known.get(award);
        if (found == null) {
            BitSet all = new BitSet();
            Set<String> seen = new HashSet<>();
            OfAward proposed = award(award, subject);
            ask(proposed.rows(), subject, seen, places, all);
            ask(proposed.ofEveryAward(), subject, seen, places, all);
            found = remember(known, award, all);
        }
        return found;
    }

    private void ask(
            List<RouteRow> rows, Subject subject, Set<String> seen, Map<String, Integer> places, BitSet asked) {
        for (RouteRow row : rows) {
            if (!seen.add(row.asks())) {
                continue;
            }
            String award = row.asksAward();
            Integer place = places.get(row.asks());
            if (award != null) {
                ask(award(award, subject).rows(), subject, seen, places, asked);
            } else if (place != null) {
                asked.set(place);
            }
        }
    }

    /** The limits for nominations for an award. */
    Limits limits(String award) {
        Limits found = limits.get(award);
        return found != null ? found : remember(limits, award, new Limits(award));
    }

    /** The limits and parameters that may apply to nominations for one award. */
    final class Limits {

        private final String award;
        private final Map<String, LimitRows> known = new ConcurrentHashMap<>();

        private Limits(String award) {
            this.award = award;
        }

        /** Some rows of a limit, those of a table for example, with what adjusts it. */
        LimitRows with(String id, LayeredRows rows) {
            return LimitRows.of(rows, rulebook.adjustmentRows(id, day), award);
        }

        LimitRows rows(String id) {
            LimitRows found = known.get(id);
            return found != null ? found : remember(known, id, with(id, rulebook.limitRows(id, day)));
        }
    }

    /**
     * What is said of a criterion.
     *
     * @param criterion its row
     * @param applies whether it is in force
     * @param textNotSeen whether no source of it in force was seen, so that it decides nothing
     * @param citations its clauses in force for such subjects, each once
     * @param family the place of its topic's family in the order of findings
     * @param withOther the same with the clause of a limit, by its source
     */
    record OfCriterion(
            Criterion criterion,
            boolean applies,
            boolean textNotSeen,
            List<Citation> citations,
            int family,
            Map<String, List<Citation>> withOther) {

        /** Its clauses, and the clause of a limit that decided. */
        List<Citation> with(Citation other) {
            List<Citation> known = withOther.get(other.source());
            if (known == null) {
                List<Citation> all = new ArrayList<>(citations);
                if (!citations.contains(other)) {
                    all.add(other);
                }
                known = remember(withOther, other.source(), List.copyOf(all));
            }
            return known;
        }
    }

    OfCriterion criterion(String id, Subject subject) {
        Map<String, OfCriterion> known = criteria.getOrDefault(subject, Map.of());
        OfCriterion found = known.get(id);
        return found != null ? found : remember(known, id, ofCriterion(rulebook.criterion(id, day), subject));
    }

    private OfCriterion ofCriterion(Criterion criterion, Subject subject) {
        List<Source> sources = rulebook.sourcesInForce(criterion, day);
        Set<String> forOthers = rulebook.askedOfOthersBy(criterion.id(), subject);
        boolean onlyForOthers = sources.stream().allMatch(source -> forOthers.contains(source.id()));
        List<Citation> citations = sources.stream()
                .filter(source -> onlyForOthers || !forOthers.contains(source.id()))
                .map(source -> rulebook.clauses().citation(source.id()))
                .distinct()
                .collect(Collectors.toUnmodifiableList());
        return new OfCriterion(
                criterion,
                criterion.inForce().holds(day),
                sources.stream().allMatch(Source::textNotSeen),
                citations,
                TopicOrder.family(criterion.topic()),
                new ConcurrentHashMap<>());
    }
}
