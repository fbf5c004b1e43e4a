package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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
    private final AtomicInteger places = new AtomicInteger();

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
            List<RowInForce> rows,
            List<Reading> readings,
            List<RowInForce> ofEveryAward) {}

    /**
     * Routes under one reading; rows without a letter belong to all.
     *
     * @param letter the letter; {@code null} if there is one reading
     * @param routes the routes in the order of the table
     */
    record Reading(@Nullable String letter, List<Route> routes) {}

    /**
     * One route.
     *
     * @param name its name
     * @param rows its rows and those of every route, in the order of the table
     */
    record Route(String name, List<RowInForce> rows) {}

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
        List<RowInForce> rows = inForce(rulebook.routes(award, subject, day), 0);
        Set<@Nullable String> letters = new LinkedHashSet<>();
        rows.stream()
                .map(row -> row.row().reading())
                .filter(letter -> letter != null)
                .forEach(letters::add);
        if (letters.isEmpty()) {
            letters.add(null);
        }
        List<Reading> readings = new ArrayList<>();
        for (String letter : letters) {
            readings.add(reading(
                    letter,
                    rows.stream()
                            .filter(row -> row.row().reading() == null
                                    || row.row().reading().equals(letter))
                            .toList()));
        }
        return new OfAward(
                rulebook.award(award, day),
                rulebook.title(award, day),
                rulebook.isForOthers(award, subject, day),
                rows,
                readings,
                inForce(rulebook.routesOfEveryAward(award, subject, day), rows.size()));
    }

    private List<RowInForce> inForce(List<RouteRow> rows, int first) {
        List<RowInForce> living = new ArrayList<>();
        for (RouteRow row : rows) {
            living.add(new RowInForce(row, first + living.size(), rulebook.clauses()));
        }
        return List.copyOf(living);
    }

    /** The routes by name in the order of the table; one route if no row names any. */
    private static Reading reading(@Nullable String letter, List<RowInForce> rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> names.add(row.row().route()));
        if (names.size() > 1) {
            names.remove(EVERY_ROUTE);
        }
        List<Route> routes = new ArrayList<>();
        for (String name : names) {
            routes.add(new Route(
                    name,
                    rows.stream()
                            .filter(row -> row.row().route().equals(name)
                                    || row.row().route().equals(EVERY_ROUTE))
                            .toList()));
        }
        return new Reading(letter, List.copyOf(routes));
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
            List<RowInForce> rows, Subject subject, Set<String> seen, Map<String, Integer> places, BitSet asked) {
        for (RowInForce row : rows) {
            String asks = row.row().asks();
            if (!seen.add(asks)) {
                continue;
            }
            String award = row.asksAward();
            Integer place = places.get(asks);
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
     * @param place its place among the criteria that such subjects were asked so far, from 0
     * @param applies whether it is in force, and for such subjects
     * @param textNotSeen whether no source of it in force was seen, so that it decides nothing
     * @param citations its clauses in force for such subjects, each once
     * @param family the place of its topic's family in the order of findings
     * @param withOther the same with the clause of a limit, by its source
     * @param shared findings on it that other dossiers led to
     */
    record OfCriterion(
            Criterion criterion,
            int place,
            boolean applies,
            boolean textNotSeen,
            List<Citation> citations,
            int family,
            Map<String, List<Citation>> withOther,
            SharedFindings shared) {

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

    /** One more than the greatest place of a criterion. */
    int places() {
        return places.get();
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
                places.getAndIncrement(),
                criterion.inForce().holds(day) && criterion.subjects().contains(subject),
                sources.stream().allMatch(Source::textNotSeen),
                citations,
                TopicOrder.family(criterion.topic()),
                new ConcurrentHashMap<>(),
                new SharedFindings());
    }
}
