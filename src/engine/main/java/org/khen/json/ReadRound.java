package org.khen.json;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.ReviewRound;

/**
 * What reading a review round came to. What cannot be read is told and left out, and everything else is kept: with problems, the
 * round may lack nominations, units or registrations that the file holds.
 *
 * @param round the round; {@code null} if its code, its day, its type or its version cannot be read, or the file holds no round
 * @param problems everything that is wrong, in the order of the file
 */
public record ReadRound(@Nullable ReviewRound round, List<DossierProblem> problems) {

    /** Copies the problems. */
    public ReadRound {
        problems = List.copyOf(problems);
    }

    /** Whether nothing is wrong: the round is what the file says. */
    public boolean isWhole() {
        return round != null && problems.isEmpty();
    }
}
