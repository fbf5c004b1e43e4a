package org.khen;

import org.jspecify.annotations.Nullable;
import org.khen.facts.FocusGroup;
import org.khen.facts.Ratio;
import org.khen.pack.LimitStatus;
import org.khen.pack.RoundBase;
import org.khen.pack.RoundRuleKind;
import org.khen.pack.RoundScope;
import org.khen.pack.Rounding;
import org.khen.pack.UnusedPlaces;

/**
 * A row of {@code rounds.csv} in force on the day of a round, with its clause. Rows that wait for a number of the locality are
 * none of these.
 *
 * @param rule the code of the row
 * @param kind what it does
 * @param award the code of the award it is about; {@code null} for all
 * @param scope among whom places are counted; {@code null} if the kind counts no places
 * @param base what a share is a share of; {@code null} if the row sets none of a number
 * @param baseAward the code of the award that the base counts; {@code null} if it counts none
 * @param value a share from 0 to 1 or a number of places from 0; {@code null} if the kind needs none
 * @param rounding what becomes of the part of a place
 * @param group for whom places are kept, or who comes first; {@code null} if the kind names nobody
 * @param unused what becomes of places kept in vain; {@code null} if none are kept
 * @param order the place of a tie-break among others, from 1; {@code null} if it is none
 * @param citation its clause
 * @param status where its value comes from
 */
public record RoundRuleUse(
        String rule,
        RoundRuleKind kind,
        @Nullable String award,
        @Nullable RoundScope scope,
        @Nullable RoundBase base,
        @Nullable String baseAward,
        @Nullable Ratio value,
        Rounding rounding,
        @Nullable FocusGroup group,
        @Nullable UnusedPlaces unused,
        @Nullable Integer order,
        Citation citation,
        LimitStatus status) {

    /** Whether it speaks of that award. */
    public boolean isFor(String code) {
        return award == null || award.equals(code);
    }
}
