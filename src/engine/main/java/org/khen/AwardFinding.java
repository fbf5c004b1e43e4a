package org.khen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Text;

/**
 * What is found of an award: one route that is met suffices.
 *
 * @param award the code of the award
 * @param title its name, on the date applied if the packs name it then; {@code null} if they never name it
 * @param verdict MET, NOT_MET or UNKNOWN
 * @param held whether the candidate already holds it for the merit period, so that no route was needed
 * @param routes its routes in the order of the table
 */
public record AwardFinding(
        String award, @Nullable Text title, Verdict verdict, boolean held, List<RouteFinding> routes) {

    /** Copies the lists. */
    public AwardFinding {
        routes = List.copyOf(routes);
    }
}
