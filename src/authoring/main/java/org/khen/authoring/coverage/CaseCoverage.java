package org.khen.authoring.coverage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.internal.Trial;

/**
 * What the cases of one rule pack prove of it. Only cases that pass prove anything.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param pack the code of the pack
 * @param items everything there is to prove, kind by kind, in the order of the tables
 */
public record CaseCoverage(String pack, List<CoverageItem> items) {

    /** Copies the items. */
    public CaseCoverage {
        items = List.copyOf(items);
    }

    /**
     * Holds what the cases of a pack found against everything in it that wants proof.
     *
     * @param packs the packs that the cases were run with
     * @param proof the cases of the pack, run
     * @throws IllegalArgumentException if the pack is not among them
     */
    public static CaseCoverage of(RulePacks packs, PackProof proof) {
        ProvedPack proved = ProvedPack.of(packs, proof);
        Trial trial = Trial.of(proved.packs());
        List<CoverageItem> items = new ArrayList<>();
        items.addAll(VerdictItems.of(proved));
        items.addAll(LimitItems.of(proved));
        items.addAll(ChangeDateItems.of(proved));
        items.addAll(RouteItems.of(proved));
        items.addAll(RefusalItems.of(proved, trial));
        items.addAll(ConditionItems.of(proved, trial));
        return new CaseCoverage(proof.pack(), items);
    }

    /** The same of some kinds only. */
    public CaseCoverage only(Collection<CoverageKind> kinds) {
        return new CaseCoverage(
                pack, items.stream().filter(item -> kinds.contains(item.kind())).toList());
    }

    /** What wants a case and has none. */
    public List<CoverageItem> missing() {
        return items.stream().filter(CoverageItem::isMissing).toList();
    }

    /** What no case can prove, with the reason. */
    public List<CoverageItem> exempt() {
        return items.stream().filter(CoverageItem::isExempt).toList();
    }

    /** How many things a case can prove. */
    public long all() {
        return items.stream().filter(item -> !item.isExempt()).count();
    }

    /** How many of them one proves. */
    public long proved() {
        return all() - missing().size();
    }

    /** What part is proved, in whole percent rounded down: 100 only if nothing is missing, also where nothing is to be proved. */
    public int percent() {
        return all() == 0 ? 100 : (int) (100 * proved() / all());
    }
}
