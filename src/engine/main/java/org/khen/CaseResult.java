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
 * @param decision what the engine found; {@code null} if the case could not be read or evaluated
 */
public record CaseResult(
        Case situation,
        boolean passed,
        List<Text> failures,
        @Nullable Decision decision) {
    /** Copies the lists. */
    public CaseResult {
        failures = List.copyOf(failures);
    }
}
