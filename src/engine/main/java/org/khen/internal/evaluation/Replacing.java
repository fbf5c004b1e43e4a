package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.Basis;
import org.khen.Replaced;
import org.khen.internal.text.LimitText;
import org.khen.pack.Limit;
import org.khen.pack.Text;
import org.khen.pack.Value;

/** Keeps in view what a row replaces in the packs below its own. */
final class Replacing {

    private Replacing() {}

    /** A limit that is replaced, with the value it would have. */
    static Replaced of(Limit row, @Nullable Value value, Rulebook rulebook) {
        return new Replaced(
                LimitText.direction(row),
                value,
                row.status(),
                rulebook.clauses().citation(row.source()));
    }

    /** A parameter or an adjustment in words, and what it replaces. */
    static List<Basis> basis(Limit row, LayeredRows rows, Applicability applicability, Rulebook rulebook) {
        List<Limit> replaced = applicability.replaced(row, rows);
        if (replaced.isEmpty()) {
            return List.of(rulebook.basis(row));
        }
        List<Basis> basis = new ArrayList<>();
        basis.add(rulebook.basis(row));
        for (Limit below : replaced) {
            Text wording = LimitText.of(below);
            basis.add(new Basis(
                    new Text("quy định chung: " + wording.vi(), "general rule: " + wording.en()),
                    rulebook.clauses().citation(below.source())));
        }
        return basis;
    }
}
