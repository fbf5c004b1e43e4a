package org.khen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.pack.PackProblem;

/**
 * What was found when packs were checked.
 *
 * @param problems all problems, warnings included, by pack and place
 * @param packs the packs; {@code null} if a problem keeps them from loading
 */
public record PackReport(
        List<PackProblem> problems, @Nullable RulePacks packs) {

    /** Keeps its own copy. */
    public PackReport {
        problems = List.copyOf(problems);
    }
}
