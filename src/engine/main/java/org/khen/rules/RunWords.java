package org.khen.rules;

import org.khen.facts.Rating;
import org.khen.facts.RunReach;

/** What rules ask of all runs of adjoining years together. Part of {@link Dossier}. */
public interface RunWords {

    /**
     * All runs of adjoining years rated so or better.
     *
     * @param reach which runs count ({@code RunReach})
     */
    Runs runs(Rating atLeast, @Measures(word = RunReach.class) Parameter reach);

    /**
     * All runs of adjoining years for each of which the title was given; a gap breaks a run.
     *
     * @param award the code of a title
     * @param reach which runs count ({@code RunReach})
     */
    Runs titleRuns(String award, @Measures(word = RunReach.class) Parameter reach);
}
