package org.khen.authoring.coverage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/**
 * One thing that the cases of a pack have to prove.
 *
 * @param kind of what kind it is
 * @param pack the code of the pack
 * @param at where it stands: the row or the condition that wants proof
 * @param id the code of the criterion, limit or award it is about
 * @param what what is to be proved, in a few words
 * @param provedBy the codes of cases that prove it, in the order of the pack; at least one of them if there are any
 * @param exempt why no case can prove it, so that none is asked for; {@code null} if a case can
 * @param advice the case to add, in a sentence for whoever writes cases
 */
public record CoverageItem(
        CoverageKind kind,
        String pack,
        CellRef at,
        String id,
        Text what,
        List<String> provedBy,
        @Nullable Text exempt,
        Text advice) {

    /** Copies the codes. */
    public CoverageItem {
        provedBy = List.copyOf(provedBy);
    }

    /** Whether a case proves it. */
    public boolean isProved() {
        return !provedBy.isEmpty();
    }

    /** Whether no case can prove it. */
    public boolean isExempt() {
        return exempt != null;
    }

    /** Whether a case is missing. */
    public boolean isMissing() {
        return !isExempt() && !isProved();
    }
}
