package org.khen.rules;

import org.khen.facts.ClockStart;
import org.khen.facts.DisciplineClock;
import org.khen.facts.Level;
import org.khen.facts.Rating;
import org.khen.facts.Scope;

/**
 * All runs of adjoining years of a kind. What is measured of them is the most that a single one of them has, so that one run has
 * to hold all that is counted: years that lie in two runs are never added up.
 *
 * <p>The words that leave out runs or years give other runs, in whatever order they stand. Where a rule asks two things of the
 * <em>same</em> run, the second is asked of the runs that have the first:
 * {@code $runs.years().satisfies("x.years"), $runs.lasting("x.years").initiatives(Level.BASE).satisfies("x.initiatives")}.
 */
public interface Runs {

    /**
     * Only years after the clock of every such award that was given before; all years, if none was.
     *
     * @param award the code of an award
     * @param clock from when years count ({@code ClockStart})
     */
    Runs sinceAward(String award, @Measures(word = ClockStart.class) Parameter clock);

    /**
     * Only years after the clock of every such award that was given before; no year, if none was.
     *
     * @param award the code of an award
     * @param clock from when years count ({@code ClockStart})
     */
    Runs afterAward(String award, @Measures(word = ClockStart.class) Parameter clock);

    /**
     * Only years after the end of every discipline.
     *
     * @param clock from when years count ({@code DisciplineClock})
     */
    Runs afterDiscipline(@Measures(word = DisciplineClock.class) Parameter clock);

    /**
     * Only runs whose years satisfy a limit.
     *
     * @param limit the code of a limit
     */
    Runs lasting(@Measures(unit = "YEAR") String limit);

    /**
     * Only runs in whose years an award was given so many times that they satisfy a limit.
     *
     * @param award the code of an award
     * @param limit the code of a limit
     */
    Runs withTitles(String award, @Measures(unit = "TIME") String limit);

    /** Most years of a run. */
    @Measures(unit = "YEAR")
    Measured years();

    /** Most years of a run that are rated so or better. */
    @Measures(unit = "YEAR")
    Measured yearsRated(Rating atLeast);

    /** Most initiatives of a run, recognised at the level or above. */
    @Measures(unit = "INITIATIVE")
    Measured initiatives(Level atLeast);

    /** Most initiatives of a run, recognised at the level or above and applied. */
    @Measures(unit = "INITIATIVE")
    Measured appliedInitiatives(Level atLeast);

    /** Most initiatives of a run whose effect reaches so far or farther. */
    @Measures(unit = "INITIATIVE")
    Measured initiativesReaching(Scope atLeast);

    /**
     * Most times that an award was given for the years of a run.
     *
     * @param award the code of an award
     */
    @Measures(unit = "TIME")
    Measured titles(String award);
}
