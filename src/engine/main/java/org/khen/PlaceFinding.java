package org.khen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khen.facts.PlaceAttribute;

/**
 * What is found of one attribute of a place of work.
 *
 * @param place code of the place as the dossier names it; {@code null} where the packs have no list of such places at all, so
 *     that no place of work could tell
 * @param name its name then, with that of the unit whose attribute it has; {@code null} if the packs do not name it
 * @param attribute the attribute asked for
 * @param verdict MET if it has the attribute, NOT_MET if a complete list does not name it, UNKNOWN if no list covers it
 * @param since the first day on which it has had it, as far as the packs know; {@code null} if not stated or not MET
 * @param citation the decision that says so, or the list that does not name it; {@code null} if no list covers it
 */
public record PlaceFinding(
        @Nullable String place,
        @Nullable String name,
        PlaceAttribute attribute,
        Verdict verdict,
        @Nullable LocalDate since,
        @Nullable Citation citation) {

    /** Whether no list of the packs covers the place. */
    boolean lacksList() {
        return verdict == Verdict.UNKNOWN && citation == null;
    }
}
