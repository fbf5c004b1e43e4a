package org.khen.internal.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Nomination;

/**
 * The same dossier proposed on other days.
 *
 * @param nomination the dossier as it is
 */
public record MovedProposal(Nomination nomination) {

    /** The dossier proposed on that day; on the day of its own proposal it is the dossier itself. */
    public Nomination on(LocalDate day) {
        return new Nomination(
                nomination.id(),
                nomination.award(),
                nomination.candidate(),
                nomination.meritPeriod(),
                nomination.ground(),
                day,
                moved(nomination.receivedOn(), day),
                moved(nomination.decidedOn(), day),
                nomination.attestations(),
                nomination.procedure());
    }

    /** A step after the proposal keeps its distance; without a day to measure from nobody knows when it would come. */
    private @Nullable LocalDate moved(@Nullable LocalDate step, LocalDate day) {
        LocalDate proposed = nomination.proposedOn();
        return step == null || proposed == null ? null : day.plusDays(ChronoUnit.DAYS.between(proposed, step));
    }
}
