package org.khen.internal.loading;

import org.khen.internal.csv.Column;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.CellRef;
import org.khen.pack.Source;
import org.khen.pack.Text;

/**
 * Holds packs against those they build on. A pack may add and tighten, and may fill what a pack below leaves open; whatever it
 * replaces it has to name, and what the law says it may not loosen.
 */
final class LayerChecks {

    private final PackSet packs;
    private final RowProblems problems;

    LayerChecks(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    void check() {
        if (packs.isCircular()) {
            return; // told already, and what lies above is not known
        }
        Overriding overriding = new Overriding(packs, problems);
        new LimitLayers(packs, overriding, problems).check();
        new CriterionLayers(packs, overriding, problems).check();
        new RouteLayers(packs, overriding, problems).check();
        overriding.unused();
    }

    /** Whether a row rests on a text that somebody has seen; of an unknown source nobody can say so, and that is told. */
    static boolean textSeen(PackSet packs, String id) {
        Source source = packs.source(id);
        return source != null && !source.textNotSeen();
    }

    /** Says that something of a pack below may not be replaced in this way. */
    static void refuse(RowProblems problems, Placed<?> row, CellRef at, Column column, Text why, Text advice) {
        problems.add(ProblemCode.OVERRIDE_NOT_ALLOWED, row.pack(), at, column, why, advice);
    }
}
