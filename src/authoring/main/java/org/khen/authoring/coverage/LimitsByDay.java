package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khen.facts.Ratio;
import org.khen.pack.Direction;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.RulePack;
import org.khen.pack.Source;
import org.khen.pack.Value;

/**
 * What the rows of limits and parameters in force on a day certainly say, whoever the candidate is. What would take a look at the
 * candidate, or at which pack wins, is left to be not certain.
 */
final class LimitsByDay {

    private static final Ratio NONE = Ratio.of(0);

    private final Map<String, List<Limit>> rows = new HashMap<>();
    private final Map<String, List<Limit>> adjustments = new HashMap<>();
    private final Map<String, Source> sources;

    LimitsByDay(Collection<RulePack> packs, Map<String, Source> sources) {
        this.sources = sources;
        packs.stream()
                .flatMap(pack -> pack.topics().stream())
                .flatMap(topic -> topic.limits().stream())
                .forEach(limit -> {
                    String adjusts = limit.adjusts();
                    boolean adjusting = limit.role() == LimitRole.ADJUSTMENT && adjusts != null;
                    (adjusting ? adjustments : rows)
                            .computeIfAbsent(adjusting ? adjusts : limit.id(), none -> new ArrayList<>())
                            .add(limit);
                });
    }

    private static List<Limit> on(LocalDate day, Map<String, List<Limit>> all, String code) {
        return all.getOrDefault(code, List.of()).stream()
                .filter(row -> row.inForce().holds(day))
                .toList();
    }

    /** Whether more never fails the limit where less satisfies it. */
    boolean isFromBelow(String limit, LocalDate day) {
        List<Limit> living = on(day, rows, limit);
        return !living.isEmpty() && living.stream().allMatch(LimitsByDay::isFromBelow);
    }

    private static boolean isFromBelow(Limit row) {
        return row.direction() == null
                || row.direction() == Direction.AT_LEAST
                || row.direction() == Direction.MORE_THAN;
    }

    /** Whether of nothing at all it certainly says that it is not enough. */
    boolean refusesNone(String limit, LocalDate day) {
        return decides(limit, day) && on(day, rows, limit).stream().allMatch(LimitsByDay::refusesNone);
    }

    private static boolean refusesNone(Limit row) {
        if (!(row.value() instanceof Value.OfNumber number)) {
            return false;
        }
        int sign = number.ratio().compareTo(NONE);
        Direction direction = row.direction() == null ? Direction.AT_LEAST : row.direction();
        return switch (direction) {
            case AT_LEAST -> sign > 0;
            case MORE_THAN -> sign >= 0;
            case EXACTLY -> sign != 0;
            case AT_MOST -> sign < 0;
            case LESS_THAN -> sign <= 0;
        };
    }

    /** Whether the rows of a limit or parameter have values that decide for everybody: seen, not a choice to confirm, not adjusted. */
    boolean decides(String code, LocalDate day) {
        List<Limit> living = on(day, rows, code);
        return !living.isEmpty()
                && living.stream().allMatch(this::decides)
                && on(day, adjustments, code).isEmpty();
    }

    private boolean decides(Limit row) {
        Source source = sources.get(row.source());
        return row.appliesTo().isEmpty()
                && row.value() != null
                && row.status() != LimitStatus.LOCAL_UNCONFIRMED
                && source != null
                && !source.textNotSeen();
    }

    /** Whether parameters read together decide: each has a value under every reading of any of them. */
    boolean decideTogether(Collection<String> parameters, LocalDate day) {
        Set<String> letters = readings(parameters, day);
        return parameters.stream()
                .allMatch(code -> decides(code, day)
                        && letters.stream()
                                .allMatch(letter -> on(day, rows, code).stream()
                                        .anyMatch(row -> row.reading() == null
                                                || row.reading().equals(letter))));
    }

    /** The letters of the readings of some parameters; none if each is read in one way. */
    Set<String> readings(Collection<String> parameters, LocalDate day) {
        Set<String> letters = new HashSet<>();
        for (String code : parameters) {
            for (Limit row : on(day, rows, code)) {
                String letter = row.reading();
                if (letter != null) {
                    letters.add(letter);
                }
            }
        }
        return letters;
    }
}
