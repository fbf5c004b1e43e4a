package org.khen;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.facts.FocusGroup;

/**
 * What becomes of one nomination in a round.
 *
 * @param decision what is found of the nomination alone
 * @param status what becomes of it in the round
 * @param unit the code of the unit that submits it; {@code null} if not known
 * @param cluster the code of the cluster of that unit; {@code null} if not known
 * @param cap the cap that keeps it off the list or for which the council chooses; {@code null} if none does
 * @param placesShort how many more places that cap would need for it to be on the list; 0 unless ELIGIBLE_NOT_SELECTED
 * @param reserve the code of the row whose reserved places it counts for; {@code null} if none
 * @param secure SELECTED: whether it stays so whatever becomes of the undetermined nominations; otherwise {@code false}
 * @param couldDisplace UNDETERMINED: whether somebody could lose a place if it became eligible; otherwise {@code false}
 * @param groups whether it belongs to each group; what is not known is not a key
 * @param toCompare codes of dossiers that may reward the same, or be the same: of one candidate for the same time, or of one name and unit
 *     without a code that tells whether the candidate is the same
 */
public record RoundResult(
        Decision decision,
        RoundStatus status,
        @Nullable String unit,
        @Nullable String cluster,
        @Nullable CapRef cap,
        int placesShort,
        @Nullable String reserve,
        boolean secure,
        boolean couldDisplace,
        Map<FocusGroup, Boolean> groups,
        List<String> toCompare) {

    /** Copies the map, in the order of the groups, and the list. */
    public RoundResult {
        Map<FocusGroup, Boolean> ordered = new EnumMap<>(FocusGroup.class);
        ordered.putAll(groups);
        groups = Collections.unmodifiableMap(ordered);
        toCompare = List.copyOf(toCompare);
    }

    /** The code of the dossier. */
    public String id() {
        return decision.id();
    }

    /** Whether it is known to belong to the group. */
    public boolean isIn(FocusGroup group) {
        return Boolean.TRUE.equals(groups.get(group));
    }

    /** Names the dossier and what becomes of it. */
    @Override
    public String toString() {
        return "RoundResult[id=" + id() + ", status=" + status + "]";
    }
}
