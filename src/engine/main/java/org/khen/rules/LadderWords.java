package org.khen.rules;

import org.khen.facts.CountedTo;
import org.khen.facts.CountedYears;

/** What rules ask of the rungs of the ladder of awards beside ratings and runs. Part of {@link Dossier}. */
public interface LadderWords {

    /**
     * Whether the candidate was given the award on a ground that may carry a merit award: neither for a sudden achievement nor by
     * theme. Of one given in a movement, or whose ground is not stated, that is not known.
     *
     * @param award the code of an award
     */
    boolean holdsAwardOnMerit(String award);

    /** Full years for which a farmer's production model has run stably, up to the day that the parameter names. */
    @Measures(unit = "YEAR")
    Measured yearsOfProductionModel(@Measures(word = CountedTo.class) Parameter countedTo);

    /** Full years since a collective was set up, up to the day that the parameter names. */
    @Measures(unit = "YEAR")
    Measured yearsOfExistence(@Measures(word = CountedTo.class) Parameter countedTo);

    /** What a household gave for the common good in the years that the parameter names, in all. */
    @Measures(unit = "DONG")
    Measured contributions(@Measures(word = CountedYears.class) Parameter countedYears);
}
