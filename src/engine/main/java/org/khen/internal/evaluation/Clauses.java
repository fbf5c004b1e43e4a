package org.khen.internal.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.khen.Citation;
import org.khen.EvaluationException;
import org.khen.pack.Source;

/** The clauses that rows rest on, by their codes. Immutable once filled. */
final class Clauses {

    private final Map<String, Clause> byCode = new HashMap<>();

    /** A source with what is cited of it. */
    private record Clause(Source source, Citation citation) {}

    void add(Source source) {
        byCode.put(source.id(), new Clause(source, Citation.of(source)));
    }

    Source source(String id) {
        return clause(id).source;
    }

    Citation citation(String id) {
        return clause(id).citation;
    }

    /** Whether nobody has seen the text, so that nothing may be decided by it. */
    boolean textNotSeen(String id) {
        return source(id).textNotSeen();
    }

    private Clause clause(String id) {
        Clause known = byCode.get(id);
        if (known == null) {
            throw new EvaluationException("A row cites a source that no pack has (" + id + ")");
        }
        return known;
    }
}
