package org.khen;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khen.facts.Ratio;
import org.khen.pack.CellRef;
import org.khen.pack.Direction;
import org.khen.pack.Limit;
import org.khen.pack.LimitRole;
import org.khen.pack.LimitStatus;
import org.khen.pack.Table;
import org.khen.pack.Table.Aspect;
import org.khen.pack.Unit;
import org.khen.pack.Validity;
import org.khen.pack.Value;

/** A table of posts and periods of service, complete, with rows of every kind. */
public final class ToyTables {

    private static final CellRef NOWHERE = new CellRef("tables/posts.csv", 1, 0);

    private ToyTables() {}

    public static Table ofPosts(String id) {
        Set<String> wars = Set.of("both-wars", "pre-uprising");
        Set<String> later = Set.of("american-war", "construction");
        return new Table(
                id,
                Table.Policy.UNIQUE,
                List.of(
                        row(Map.of(Aspect.POST, Set.of("other")), true, List.of()),
                        row(Map.of(Aspect.POST, Set.of("minister")), false, List.of()),
                        row(of("deputy-minister", wars), false, List.of(from(id, 1))),
                        row(of("deputy-minister", later), false, List.of(from(id, 2), below(id, 4))),
                        row(of("department-head", wars), false, List.of(from(id, 2), below(id, 4))),
                        row(of("department-head", later), false, List.of(from(id, 3))),
                        row(Map.of(Aspect.POST, Set.of("provincial-director")), false, List.of(from(id, 4)))),
                NOWHERE);
    }

    public static Table of(String id, Table.Policy policy, Table.Row... rows) {
        return new Table(id, policy, List.of(rows), NOWHERE);
    }

    /** A row without limits. */
    public static Table.Row row(Map<Aspect, Set<String>> conditions, boolean excluded, Validity inForce) {
        return new Table.Row(conditions, excluded, List.of(), inForce, "law", NOWHERE);
    }

    private static Map<Aspect, Set<String>> of(String post, Set<String> records) {
        return Map.of(Aspect.POST, Set.of(post), Aspect.SERVICE_RECORD, records);
    }

    private static Table.Row row(Map<Aspect, Set<String>> conditions, boolean excluded, List<Limit> limits) {
        return new Table.Row(conditions, excluded, limits, Validity.ALWAYS, "law", NOWHERE);
    }

    private static Limit from(String id, long years) {
        return limit(id + ".from", Direction.AT_LEAST, years);
    }

    private static Limit below(String id, long years) {
        return limit(id + ".below", Direction.LESS_THAN, years);
    }

    private static Limit limit(String id, Direction direction, long years) {
        return new Limit(
                id,
                null,
                LimitRole.LIMIT,
                null,
                List.of(),
                direction,
                new Value.OfNumber(Ratio.of(years)),
                null,
                Unit.YEAR,
                Validity.ALWAYS,
                "law",
                null,
                LimitStatus.BY_TEXT,
                null,
                null,
                NOWHERE);
    }
}
