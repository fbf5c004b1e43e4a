package org.khen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Text;

/**
 * What would be found of a nomination if new law whose text nobody has seen left everything as it was: the answer of the law
 * before, beside the decision and never in its place.
 *
 * @param by the new law, in the order of its days
 * @param outcome the outcome
 * @param openBecause why it is open, in the order of the enum; empty unless UNDETERMINED
 * @param decidedBy who decided on the award by the law before; {@code null} if the packs do not say
 * @param route the route that is met, or for NOT_ELIGIBLE the nearest one; otherwise {@code null}
 * @param awardFinding the routes and what each asks for
 * @param findings every criterion asked, once, in the order it is first asked
 */
public record Unamended(
        List<Citation> by,
        Outcome outcome,
        List<OpenReason> openBecause,
        @Nullable Text decidedBy,
        @Nullable String route,
        AwardFinding awardFinding,
        List<Finding> findings) {

    /** Copies the lists. */
    public Unamended {
        by = List.copyOf(by);
        openBecause = List.copyOf(openBecause);
        findings = List.copyOf(findings);
    }

    /** What stops the nomination by the law before, as {@link Decision#stoppedBy} tells it of a decision. */
    public List<Finding> stoppedBy() {
        return org.khen.internal.text.Obstacles.of(outcome, awardFinding, findings);
    }
}
