package org.khen.pack;

import org.jspecify.annotations.Nullable;
import org.khen.facts.PlaceAttribute;

/**
 * A row of {@code places.csv}: that a place exists, or has an attribute, between two dates.
 *
 * <p>A place without a row of its own has the attributes of what it is part of. A row that closes a list says of its place that
 * within it no other place has the attribute than those listed; without such a row nothing can be said of a place that is not
 * listed.
 *
 * @param code code of the administrative unit, leading zeros kept; the same code may name another unit at another time
 * @param name its name on those days
 * @param level its level
 * @param partOf code of the unit it is part of on those days; {@code null} if none is given
 * @param attribute the attribute; {@code null} if the row says only that the place exists
 * @param closesList whether the row gives no attribute to its place, but says that the list of places within it is complete
 * @param inForce the days it is so
 * @param source the code of the decision that says so
 * @param replacedBy code of the unit that took its place afterwards; {@code null} if none is given
 * @param note a note; {@code null} if none
 * @param at where it stands
 */
public record Place(
        String code,
        String name,
        PlaceLevel level,
        @Nullable String partOf,
        @Nullable PlaceAttribute attribute,
        boolean closesList,
        Validity inForce,
        String source,
        @Nullable String replacedBy,
        @Nullable String note,
        CellRef at) {}
