package org.khen.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;

/**
 * A row of {@code limits.csv}: a limit, a parameter or an adjustment.
 *
 * @param id its code; rows of the same code follow one another in time, differ in whom they apply to, or are readings
 * @param criterion the criterion it belongs to; {@code null} for a parameter that several read
 * @param role what it is
 * @param adjusts for an adjustment the code of the limit it changes; otherwise {@code null}
 * @param appliesTo to whom it applies; empty means all; the row with most conditions wins
 * @param direction how it is compared; {@code null} for parameters and adjustments
 * @param value its value; {@code null} while the locality has yet to set it. An adjustment adds its number
 * @param factor for an adjustment that multiplies, the factor; otherwise {@code null}
 * @param measuredIn unit of measure
 * @param inForce the days it is in force
 * @param source the code of its source
 * @param reading the letter of the reading it belongs to; {@code null} if there is one reading
 * @param status where the value comes from
 * @param confirmedBy number and date of the decision that confirms a local choice; {@code null} if none
 * @param note a note; {@code null} if none
 * @param at where it stands
 */
public record Limit(
        String id,
        @Nullable String criterion,
        LimitRole role,
        @Nullable String adjusts,
        List<AppliesTo> appliesTo,
        @Nullable Direction direction,
        @Nullable Value value,
        @Nullable Ratio factor,
        Unit measuredIn,
        Validity inForce,
        String source,
        @Nullable String reading,
        LimitStatus status,
        @Nullable String confirmedBy,
        @Nullable String note,
        CellRef at) {

    /** Copies the conditions. */
    public Limit {
        appliesTo = List.copyOf(appliesTo);
    }

    /** The same row in force on other days. */
    public Limit during(Validity days) {
        return copy(direction, value, factor, days, status, confirmedBy);
    }

    /** The same row by another source, in force on other days. */
    public Limit by(String otherSource, Validity days) {
        return new Limit(
                id,
                criterion,
                role,
                adjusts,
                appliesTo,
                direction,
                value,
                factor,
                measuredIn,
                days,
                otherSource,
                reading,
                status,
                confirmedBy,
                note,
                at);
    }

    /** The same row with something else demanded. */
    public Limit demanding(@Nullable Direction how, @Nullable Value other, @Nullable Ratio multiplied) {
        return copy(how, other, multiplied, inForce, status, confirmedBy);
    }

    /** The same row as if the locality had set its value. */
    public Limit setBy(String decision) {
        return copy(direction, value, factor, inForce, LimitStatus.LOCAL_CONFIRMED, decision);
    }

    private Limit copy(
            @Nullable Direction how,
            @Nullable Value other,
            @Nullable Ratio multiplied,
            Validity days,
            LimitStatus from,
            @Nullable String decision) {
        return new Limit(
                id,
                criterion,
                role,
                adjusts,
                appliesTo,
                how,
                other,
                multiplied,
                measuredIn,
                days,
                source,
                reading,
                from,
                decision,
                note,
                at);
    }
}
