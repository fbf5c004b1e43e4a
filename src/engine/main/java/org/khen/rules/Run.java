package org.khen.rules;

import org.khen.facts.Level;

/** A run of adjoining years. Counts are asked of a run, so that what counts is what falls into those years. */
public interface Run {

    /** How many years it has. */
    @Measures(unit = "YEAR")
    Measured years();

    /**
     * Initiatives recognised at the level or above that count for a year of the run.
     *
     * @param atLeast the lowest level that counts
     */
    @Measures(unit = "INITIATIVE")
    Measured initiatives(Level atLeast);

    /**
     * Times the candidate was given an award for a year of the run.
     *
     * @param award the code of an award
     */
    @Measures(unit = "TIME")
    Measured titles(String award);
}
