package org.khen.pack;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.AwardGround;
import org.khen.facts.FocusGroup;
import org.khen.facts.Ratio;

/**
 * A row of {@code rounds.csv}: what holds over a review round and not for one nomination alone. Rows of several packs hold beside
 * each other; of two caps the smaller number of places binds.
 *
 * @param id its code
 * @param kind what it does
 * @param award the code of the award it is about; {@code null} for all, only for a tie-break and for one form or award alone
 * @param scope among whom places are counted; {@code null} if the kind counts no places
 * @param base what a share is a share of: of caps only, a reserved share is one of the places of its cap; otherwise {@code null}
 * @param baseAward the code of the award that the base counts; only where the base is {@link RoundBase#HOLDERS}
 * @param value a share from 0 to 1 or a number of places from 0; for a tie-break by {@link FocusGroup#MOSTLY_WOMEN} the share
 *     that counts; {@code null} otherwise, and while the locality has yet to set it: such a row does nothing but say so
 * @param rounding what becomes of the part of a place
 * @param roundingSource the code of the source that allows to round otherwise than down; {@code null} if rounded down
 * @param group for whom places are kept, or who comes first; {@code null} if the kind names nobody
 * @param unused what becomes of places kept in vain; {@code null} if none are kept
 * @param order the place of a tie-break among others, from 1; {@code null} if it is none
 * @param except the grounds of awards that one state-level award a year leaves out; empty for other kinds
 * @param inForce the days of rounds on which it is in force
 * @param source the code of its source
 * @param status where its value comes from
 * @param confirmedBy number and date of the decision that confirms a local choice; {@code null} if none
 * @param note a note; {@code null} if none
 * @param at where it stands
 */
public record RoundRule(
        String id,
        RoundRuleKind kind,
        @Nullable String award,
        @Nullable RoundScope scope,
        @Nullable RoundBase base,
        @Nullable String baseAward,
        @Nullable Ratio value,
        Rounding rounding,
        @Nullable String roundingSource,
        @Nullable FocusGroup group,
        @Nullable UnusedPlaces unused,
        @Nullable Integer order,
        Set<AwardGround> except,
        Validity inForce,
        String source,
        LimitStatus status,
        @Nullable String confirmedBy,
        @Nullable String note,
        CellRef at) {

    /** Copies the grounds. */
    public RoundRule {
        EnumSet<AwardGround> copy = EnumSet.noneOf(AwardGround.class);
        copy.addAll(except);
        except = Collections.unmodifiableSet(copy);
    }

    /** The same row with another value, to try what that would do. */
    public RoundRule withValue(@Nullable Ratio other) {
        return copy(other, inForce);
    }

    /** The same row in force on other days. */
    public RoundRule during(Validity days) {
        return copy(value, days);
    }

    private RoundRule copy(@Nullable Ratio other, Validity days) {
        return new RoundRule(
                id,
                kind,
                award,
                scope,
                base,
                baseAward,
                other,
                rounding,
                roundingSource,
                group,
                unused,
                order,
                except,
                days,
                source,
                status,
                confirmedBy,
                note,
                at);
    }
}
