package org.khen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.pack.Case;
import org.khen.pack.Text;

/**
 * What became of a case of a rule pack.
 *
 * @param situation the case
 * @param passed whether everything it expects was found
 * @param failures a sentence for each expectation that was not; empty if it passed
 * @param decision what the engine found of a nomination; {@code null} if the case is a registration, or could not be read or
 *     evaluated
 * @param registration what it found of a registration; {@code null} if the case is a nomination, or could not be read or
 *     evaluated
 */
public record CaseResult(
        Case situation,
        boolean passed,
        List<Text> failures,
        @Nullable Decision decision,
        @Nullable RegistrationDecision registration) {
    /** Copies the lists. */
    public CaseResult {
        failures = List.copyOf(failures);
    }

    /** What was found of each criterion asked; empty if the case could not be read or evaluated. */
    public List<Finding> findings() {
        return decision != null ? decision.findings() : registration != null ? registration.findings() : List.of();
    }
}
