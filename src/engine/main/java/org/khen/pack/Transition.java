package org.khen.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code transitions.csv}: a change of law, and which day of a dossier says by which law it is judged.
 *
 * @param on the first day of the new law
 * @param by the day of the dossier that decides on which side of the change it falls
 * @param source the code of the source of the transition clause
 * @param unseen the code of the source of the new law if nobody has seen its text, so that nobody can say which of the rows that
 *     end the day before live on; {@code null} if the rows say all there is to say
 * @param note what else the clause says; {@code null} if nothing
 * @param at where it stands
 */
public record Transition(
        LocalDate on,
        DecidingDay by,
        String source,
        @Nullable String unseen,
        @Nullable String note,
        CellRef at) {}
