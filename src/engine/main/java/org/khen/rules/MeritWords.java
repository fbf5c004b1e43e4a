package org.khen.rules;

import org.khen.facts.CountedYears;
import org.khen.facts.Level;
import org.khen.facts.Rating;

/** What rules ask of the merit: ratings, initiatives, topics, achievements of the merit period. Part of {@link Dossier}. */
public interface MeritWords {

    /** The lowest rating of the years in the merit period. */
    @Measures(word = Rating.class)
    Measured ratingInMeritPeriod();

    /** Initiatives recognised at the level or above that count for the merit period. */
    @Measures(unit = "INITIATIVE")
    Measured initiatives(Level atLeast);

    /** Initiatives recognised at the level or above, of the years that the parameter names ({@code CountedYears}). */
    @Measures(unit = "INITIATIVE")
    Measured initiatives(Level atLeast, @Measures(word = CountedYears.class) Parameter countedYears);

    /** Research topics accepted on completion and applied that count for the merit period. */
    @Measures(unit = "TOPIC")
    Measured researchTopicsApplied();

    /** Research topics accepted on completion and applied, of the years that the parameter names. */
    @Measures(unit = "TOPIC")
    Measured researchTopicsApplied(@Measures(word = CountedYears.class) Parameter countedYears);

    /** Research topics accepted on completion that count for the merit period. */
    @Measures(unit = "TOPIC")
    Measured researchTopicsAccepted();

    /** Research topics accepted on completion, of the years that the parameter names. */
    @Measures(unit = "TOPIC")
    Measured researchTopicsAccepted(@Measures(word = CountedYears.class) Parameter countedYears);

    /** Times the unit recognised wit or creativity in combat in the merit period. */
    @Measures(unit = "TIME")
    Measured combatIngenuities();

    /** Achievements in the merit period that were not foreseen, lay outside the work plan and belong to no movement. */
    @Measures(unit = "ACHIEVEMENT")
    Measured suddenAchievements();

    /** Achievements in the merit period that the unit certifies as outstanding. */
    @Measures(unit = "ACHIEVEMENT")
    Measured outstandingAchievements();
}
