package org.khen.oracle;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.facts.Nomination;
import org.khen.json.DossierWriter;
import org.khen.pack.Language;

/**
 * A dossier of which the oracle says something else than Khen.
 *
 * @param number its number in the series of its seed
 * @param nomination the dossier
 * @param opinion what the oracle says
 * @param decision what Khen says; {@code null} if it gave no decision
 * @param failure why it gave none; {@code null} if it gave one
 */
record Disagreement(
        int number,
        Nomination nomination,
        Opinion opinion,
        @Nullable Decision decision,
        @Nullable String failure) {

    /** Award, kind of candidate, year of the proposal and both outcomes: what alike disagreements have in common. */
    String kind() {
        LocalDate day = nomination.proposedOn();
        return nomination.award() + ", " + nomination.candidate() + ", " + (day == null ? "?" : day.getYear())
                + ": Khen " + (decision == null ? "none" : decision.outcome()) + ", oracle " + opinion.outcome();
    }

    /** All that is needed to find out who is right. */
    String report(long seed) {
        return "seed " + seed + ", dossier " + number + ": " + kind() + "\n"
                + DossierWriter.compact().write(nomination) + "\n"
                + "The oracle found, in this order:\n" + opinion.why()
                + "Khen explains:\n"
                + (decision == null ? failure : decision.explainInFull(Language.ENGLISH));
    }
}
