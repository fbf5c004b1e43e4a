package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.TransitionFinding;
import org.khen.facts.Fact;

/**
 * The day whose rules judge a dossier.
 *
 * @param day the day
 * @param of which day of the dossier it is; {@code null} if the caller named it
 * @param transitions changes of law that the dossier may lie on either side of
 */
public record RulesDay(LocalDate day, @Nullable Fact of, List<TransitionFinding> transitions) {

    /** A day that the caller names: no clause says anything else. */
    public static RulesDay named(LocalDate day) {
        return new RulesDay(day, null, List.of());
    }
}
