package org.khen.rules;

import org.khen.facts.CollectiveKind;

/** What rules ask of a collective. Part of {@link Dossier}. */
public interface CollectiveWords {

    /** Whether the candidate is a collective of one of the kinds. */
    boolean isOfKind(CollectiveKind... kinds);

    /** How many people belong to the collective. */
    @Measures(unit = "PERSON")
    Measured headcount();
}
