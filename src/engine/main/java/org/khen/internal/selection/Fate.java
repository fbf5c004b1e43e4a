package org.khen.internal.selection;

/** What becomes of an entry, whatever is not settled yet. */
public enum Fate {
    /** Taken in every case. */
    IN,
    /** Taken in no case. */
    OUT,
    /** People must say: the order, or the choice within a conflict, decides. */
    COUNCIL_CHOOSES,
    /** Some number of places that a cap may turn out to have settles it. */
    PLACES_UNKNOWN,
    /** Not known to be eligible, so not taken yet. */
    UNDETERMINED
}
