package org.khen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is found of one route to an award.
 *
 * @param route its letter; {@code *} if the award has one way only
 * @param reading the letter of the reading of the tables; {@code null} if there is one reading
 * @param verdict MET, NOT_MET, UNKNOWN, or NOT_APPLICABLE if the route is for others
 * @param asked what it asks for, in the order of the table
 */
public record RouteFinding(String route, @Nullable String reading, Verdict verdict, List<Asked> asked) {

    /** Copies the lists. */
    public RouteFinding {
        asked = List.copyOf(asked);
    }
}
