package org.khen.rules;

import org.khen.facts.CountedPosts;

/** What rules ask of long service. Part of {@link Dossier}. */
public interface ServiceWords {

    /** Full months in the youth volunteer force (thanh niên xung phong). */
    @Measures(unit = "MONTH")
    Measured monthsAsYouthVolunteer();

    /** Full years in leading posts up to the day of the proposal, for each group of posts that the parameter lets count. */
    @Measures(unit = "YEAR")
    PostTime yearsInPosts(@Measures(word = CountedPosts.class) Parameter countedPosts);
}
