package org.khen.internal.evaluation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.EvaluationException;
import org.khen.pack.Limit;
import org.khen.pack.RouteRow;
import org.khen.pack.Source;

/**
 * The clauses that rows rest on. Each row of a limit and of a route is asked for its own many times a dossier, so that it is found by
 * the row itself; whatever else by its code. Immutable once filled.
 */
final class Clauses {

    private final Map<String, Clause> byCode = new HashMap<>();
    private final IdentityHashMap<Object, Clause> ofRows = new IdentityHashMap<>();

    /** A source with what is cited of it. */
    private record Clause(Source source, Citation citation) {}

    void add(Source source) {
        byCode.put(source.id(), new Clause(source, Citation.of(source)));
    }

    void add(Limit row) {
        add(row, byCode.get(row.source()));
    }

    void add(RouteRow row) {
        add(row, byCode.get(row.source()));
    }

    private void add(Object row, @Nullable Clause clause) {
        if (clause != null) {
            ofRows.put(row, clause);
        }
    }

    Source source(String id) {
        return clause(id).source;
    }

    Citation citation(String id) {
        return clause(id).citation;
    }

    Citation citation(Limit row) {
        return clause(row, row.source()).citation;
    }

    Citation citation(RouteRow row) {
        return clause(row, row.source()).citation;
    }

    boolean textNotSeen(Limit row) {
        return clause(row, row.source()).source.textNotSeen();
    }

    boolean textNotSeen(RouteRow row) {
        return clause(row, row.source()).source.textNotSeen();
    }

    private Clause clause(Object row, String id) {
        Clause known = ofRows.get(row);
        return known == null ? clause(id) : known;
    }

    private Clause clause(String id) {
        Clause known = byCode.get(id);
        if (known == null) {
            throw new EvaluationException("A row cites a source that no pack has (" + id + ")");
        }
        return known;
    }
}
