package org.khen;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Ratio;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundBase;
import org.khen.pack.RoundScope;
import org.khen.pack.Rounding;
import org.khen.pack.Text;

/**
 * A cap of a round as it stands in one unit, one cluster or the whole round, and how far it is used.
 *
 * @param rule the code of the row of {@code rounds.csv}
 * @param award the code of the award it is about
 * @param title the name of the award on the day of the round; its code if the packs do not name it then
 * @param scope among whom its places are counted
 * @param within the code of the unit or cluster; {@code null} for the whole round
 * @param share the share that the row sets; {@code null} if it sets a number
 * @param base what the share is a share of; {@code null} if the row sets a number
 * @param baseAward the code of the award that the base counts; {@code null} if it counts none
 * @param baseTitle the name of that award; {@code null} if none is counted
 * @param denominator the number that the share was taken of; {@code null} if it is not known, or the row sets a number
 * @param places how many places there are; {@code null} if it is not known
 * @param leastPlaces how many there are at least: those that the part known of the denominator makes
 * @param rounding how parts of a place were rounded
 * @param eligible how many eligible nominations count under it
 * @param selected how many of them are on the list
 * @param contested how many of them wait for a choice of the council, or for the number of places
 * @param citation its clause
 * @param status where its value comes from
 */
public record CapUse(
        String rule,
        String award,
        Text title,
        RoundScope scope,
        @Nullable String within,
        @Nullable Ratio share,
        @Nullable RoundBase base,
        @Nullable String baseAward,
        @Nullable Text baseTitle,
        @Nullable Integer denominator,
        @Nullable Integer places,
        int leastPlaces,
        Rounding rounding,
        int eligible,
        int selected,
        int contested,
        Citation citation,
        LimitStatus status) {

    /** Whether some eligible nomination under it is not on the list. */
    public boolean binds() {
        return selected < eligible;
    }

    /** Whether the two names lead to this cap: the code of its row, and the unit or cluster. */
    public boolean is(CapRef ref) {
        return rule.equals(ref.rule()) && Objects.equals(within, ref.within());
    }
}
