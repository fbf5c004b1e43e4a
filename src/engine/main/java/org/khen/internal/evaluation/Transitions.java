package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.TransitionFinding;
import org.khen.facts.Fact;
import org.khen.facts.Nomination;
import org.khen.pack.DecidingDay;
import org.khen.pack.RulePack;
import org.khen.pack.Transition;

/**
 * Which day of a dossier selects the rules: that of the proposal, unless a transition clause of the packs names another. Nothing
 * else asks. Immutable.
 */
final class Transitions {

    private final List<ByReceipt> changes;

    /** A change of which the day of receipt decides, in the pack that tells of it. */
    private record ByReceipt(Transition row, RulePack pack, Citation citation) {}

    Transitions(List<RulePack> packs, Clauses clauses) {
        List<ByReceipt> found = new ArrayList<>();
        for (RulePack pack : packs) {
            for (Transition row : pack.transitions()) {
                if (row.by() == DecidingDay.RECEIPT) {
                    found.add(new ByReceipt(row, pack, clauses.citation(row.source())));
                }
            }
        }
        found.sort(Comparator.comparing(change -> change.row.on()));
        changes = List.copyOf(found);
    }

    /** The day whose rules judge a nomination; {@code null} if the day of the proposal is not known. */
    @Nullable
    RulesDay of(Nomination nomination) {
        LocalDate proposed = nomination.proposedOn();
        if (proposed == null) {
            return null;
        }
        LocalDate received = nomination.receivedOn();
        boolean byReceipt = false;
        List<TransitionFinding> told = List.of();
        for (ByReceipt change : changes) {
            boolean apart = received != null && parts(change.row.on(), proposed, received);
            byReceipt |= apart;
            if (apart || isStillAhead(change, nomination, proposed)) {
                told = new ArrayList<>(told);
                told.add(new TransitionFinding(
                        change.row.on(), change.row.by().fact(), received, change.citation, change.row.note()));
            }
        }
        return byReceipt && received != null
                ? new RulesDay(received, Fact.RECEIVED_ON, told)
                : new RulesDay(proposed, Fact.PROPOSED_ON, told);
    }

    private static boolean parts(LocalDate on, LocalDate one, LocalDate other) {
        return one.isBefore(on) != other.isBefore(on);
    }

    /** Whether the dossier, proposed under the law of the pack before the change, may still be on its way when it comes. */
    private static boolean isStillAhead(ByReceipt change, Nomination nomination, LocalDate proposed) {
        LocalDate decided = nomination.decidedOn();
        return proposed.isBefore(change.row.on())
                && change.pack.inForce().holds(proposed)
                && (decided == null || !decided.isBefore(change.row.on()));
    }
}
