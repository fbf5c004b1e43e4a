package org.khen;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khen.internal.text.CauseText;
import org.khen.pack.Language;

/**
 * Days in a row on which the outcome of a dossier has the same reasons: the same criteria by the same clauses speak for it, the
 * same facts are missing, it is open for the same reasons. How far a value falls short is no reason of its own.
 *
 * @param from the first day
 * @param to the last day
 * @param byLaw what the law changed on the first day; {@code null} if nothing, and at the beginning of the range
 * @param byDossier what the clocks of the dossier changed on the first day; {@code null} if nothing, and at the beginning of the
 *     range
 * @param decision the decision on the first day
 */
public record TimelinePart(
        LocalDate from,
        LocalDate to,
        @Nullable LawChange byLaw,
        @Nullable DossierChange byDossier,
        Decision decision) {

    /** What made the difference on the first day, in words; empty at the beginning of the range. */
    public String cause(Language language) {
        return CauseText.of(this, language);
    }

    /** Names the days. */
    @Override
    public String toString() {
        return "TimelinePart[from=" + from + ", to=" + to + "]";
    }
}
