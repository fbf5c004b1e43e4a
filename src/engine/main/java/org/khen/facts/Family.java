package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * What the law asks of the family of somebody proposed for the title "Bà mẹ Việt Nam anh hùng". Personal and sensitive: nothing
 * of it in {@code toString}.
 *
 * @param children how many children there are or were in all, by birth or lawfully adopted, the dead included; {@code null} if
 *     not known
 * @param relatives relatives; the list is complete for a day if it holds everybody who was a martyr or an invalid on that day,
 *     others need not stand in it
 * @param martyr whether the candidate is a martyr; {@code null} if not known
 * @param capacityLost the candidate's loss of working capacity as an invalid (thương binh), in per cent from 0 to 100; 0 if the
 *     candidate is no invalid; {@code null} if not known
 */
public record Family(
        @Nullable Integer children,
        @Nullable Listing<Relative> relatives,
        @Nullable Boolean martyr,
        @Nullable Integer capacityLost) {

    /** Says nothing about the family. */
    @Override
    public String toString() {
        return "Family";
    }

    /** Starts a family of which nothing is known yet. */
    public static FamilyBuilder builder() {
        return new FamilyBuilder();
    }
}
