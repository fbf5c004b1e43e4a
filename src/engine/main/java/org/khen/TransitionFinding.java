package org.khen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;

/**
 * A change of law of which another day of the dossier than that of the proposal says on which side it falls, and that this
 * dossier may lie on either side of.
 *
 * @param on the first day of the new law
 * @param by which day of the dossier decides
 * @param day that day; {@code null} if the dossier does not give it, so that the day of the proposal stands in for it
 * @param citation the transition clause
 * @param note what else the pack says of it; {@code null} if nothing
 */
public record TransitionFinding(
        LocalDate on,
        Fact by,
        @Nullable LocalDate day,
        Citation citation,
        @Nullable String note) {}
