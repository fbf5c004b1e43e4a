package org.khen.authoring.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khen.RulePacks;
import org.khen.pack.PackProblem;
import org.khen.pack.RulePack;
import org.khen.pack.Table;

/**
 * Analyses {@code tables/} and the rows of limits that apply to some only. Loading has refused already what cannot be decided by:
 * combinations without a row ({@code TABLE-GAP}), two rows for one combination where only one may hold ({@code TABLE-OVERLAP}),
 * rows of a limit of which nobody can say which one wins ({@code LIMIT-TIE}, {@code LIMIT-OVERLAP}). Told here is what packs load
 * with and a reader would stumble over:
 *
 * <ul>
 *   <li>{@code TABLE-ROW-SHADOWED}: the rows above a row hold wherever it would ("dòng đầu"), on all its days;
 *   <li>{@code TABLE-ROWS-ALIKE}: two rows of one source that say the same could be one;
 *   <li>{@code LIMIT-ROW-SHADOWED}: more specific rows hold wherever a row of a limit would, or it applies to nobody who is asked;
 *   <li>{@code LIMIT-ROWS-ALIKE}: a row says what the rows behind it say, by the same source, or goes on with a row before it;
 *   <li>{@code LIMIT-UNCOVERED}: a rule asks a limit of candidates for whom no row is, so that its criterion stays open.
 * </ul>
 *
 * <p>Each names the rows and gives an example. The days count as a condition like any other: nothing is told that does not hold on
 * all days of a row. Stateless and safe to share between threads.
 */
public final class TableAnalysis {

    private static final Comparator<PackProblem> IN_ORDER = Comparator.comparing(
                    (PackProblem problem) -> problem.at().file())
            .thenComparingInt(problem -> problem.at().line())
            .thenComparing(PackProblem::code);

    private TableAnalysis() {}

    /**
     * Analyses packs that were found valid together.
     *
     * @param packs the packs
     * @return warnings, none of which keeps a pack from loading: in the order of the packs, of each by file, line and code
     */
    public static List<PackProblem> of(RulePacks packs) {
        LimitUses uses = LimitUses.of(packs.packs());
        List<PackProblem> problems = new ArrayList<>();
        for (RulePack pack : packs.packs()) {
            List<PackProblem> ofPack = new ArrayList<>();
            for (Table table : pack.tables()) {
                new TableRows(pack.id(), table).tell(ofPack);
            }
            new LimitRowsOfPack(pack, uses).tell(ofPack);
            new UncoveredLimits(packs.packs(), pack, uses).tell(ofPack);
            ofPack.sort(IN_ORDER);
            problems.addAll(ofPack);
        }
        return List.copyOf(problems);
    }
}
