package org.khen.rules;

/** What rules ask of long service. Part of {@link Dossier}. */
public interface ServiceWords {

    /** Full months in the youth volunteer force (thanh niên xung phong). */
    @Measures(unit = "MONTH")
    Measured monthsAsYouthVolunteer();
}
