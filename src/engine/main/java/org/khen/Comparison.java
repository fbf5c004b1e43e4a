package org.khen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.pack.Direction;
import org.khen.pack.LimitStatus;
import org.khen.pack.Text;
import org.khen.pack.Unit;
import org.khen.pack.Value;

/**
 * A measured value held against a limit.
 *
 * @param limit the code of the limit
 * @param measure what was measured
 * @param low the value if all that is not known counts for less
 * @param high the value if all that is not known counts for more; equal to {@code low} if everything is known,
 *     {@code null} if nothing bounds it
 * @param direction how it is compared
 * @param required the limit, adjustments applied; {@code null} while the locality has yet to set it
 * @param measuredIn unit of measure
 * @param margin value minus limit, if both are known numbers; otherwise {@code null}
 * @param verdict MET, NOT_MET or UNKNOWN for this comparison alone
 * @param citation where the limit stands
 * @param status where its value comes from; an unconfirmed local choice if a parameter or an adjustment is one
 * @param reading the letter of the reading; {@code null} if there is one reading
 * @param basis parameters read and adjustments applied
 * @param replaces what would apply by the packs below that of the limit, the nearest first and the general rule last; empty
 *     unless the limit stands in a pack that builds on another and overrides it
 */
public record Comparison(
        String limit,
        Text measure,
        Value low,
        @Nullable Value high,
        Direction direction,
        @Nullable Value required,
        Unit measuredIn,
        @Nullable Ratio margin,
        Verdict verdict,
        Citation citation,
        LimitStatus status,
        @Nullable String reading,
        List<Basis> basis,
        List<Replaced> replaces) {

    /** Copies the lists. */
    public Comparison {
        basis = List.copyOf(basis);
        replaces = List.copyOf(replaces);
    }
}
