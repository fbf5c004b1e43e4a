package org.khen;

import java.time.LocalDate;
import java.util.List;
import org.khen.facts.WithdrawnAward;

/**
 * An award whose proof used one that is withdrawn.
 *
 * @param id the code of its dossier
 * @param award the code of the award
 * @param decidedOn the day on which it was given
 * @param effect whether it stands without
 * @param without what its dossier lists of the award withdrawn and of those that do not stand without that, by their days
 * @param before what is found of it with them
 * @param after what is found of it without them
 * @param findings what its proof used them for: requirements that were met and of which less is found, and bars that were not
 *     present, in the order of the findings
 * @param noLongerHeld codes of awards that a route asks for and that count as held no longer, in their order
 */
public record RestingAward(
        String id,
        String award,
        LocalDate decidedOn,
        WithdrawalEffect effect,
        List<WithdrawnAward> without,
        Decision before,
        Decision after,
        List<FindingChange> findings,
        List<String> noLongerHeld) {

    /** Copies the lists. */
    public RestingAward {
        without = List.copyOf(without);
        findings = List.copyOf(findings);
        noLongerHeld = List.copyOf(noLongerHeld);
    }

    /** Whether the conditions are met without it as well. */
    public boolean stands() {
        return effect == WithdrawalEffect.STANDS;
    }

    /** Names the dossier and what becomes of the award. */
    @Override
    public String toString() {
        return "RestingAward[id=" + id + ", award=" + award + ", effect=" + effect + "]";
    }
}
