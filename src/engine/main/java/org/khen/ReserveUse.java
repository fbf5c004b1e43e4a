package org.khen;

import org.jspecify.annotations.Nullable;
import org.khen.facts.FocusGroup;
import org.khen.facts.Ratio;
import org.khen.pack.LimitStatus;
import org.khen.pack.UnusedPlaces;

/**
 * Places kept for a group under a cap, and how far they are used.
 *
 * @param rule the code of the row of {@code rounds.csv}
 * @param cap the cap whose places they are
 * @param group for whom they are kept
 * @param share the share of the places of the cap that the row keeps; {@code null} if it keeps a number
 * @param places how many places are kept; {@code null} if the places of the cap are not known
 * @param filled how many of those on the list count for it
 * @param unused what becomes of places kept in vain
 * @param groupUnknown of how many eligible nominations it is not known whether they belong to the group; they count as not
 * @param citation its clause
 * @param status where its value comes from
 */
public record ReserveUse(
        String rule,
        CapRef cap,
        FocusGroup group,
        @Nullable Ratio share,
        @Nullable Integer places,
        int filled,
        UnusedPlaces unused,
        int groupUnknown,
        Citation citation,
        LimitStatus status) {}
