package org.khen;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.RoundUnit;
import org.khen.pack.Language;

/**
 * What Khen finds of a review round: of every nomination alone, and of all of them together. It is a draft for the council, which
 * is bound by none of it.
 *
 * <p>A value: equal for equal rounds and packs, whatever the order of entries, units and threads.
 *
 * @param id the code of the round
 * @param name its name; {@code null} if not given
 * @param heldOn the day of the round
 * @param results every nomination that could be decided, by the code of its dossier
 * @param failed every nomination that could not, by the code of its dossier
 * @param caps the caps in force that count some nomination, widest scope first, by award and row
 * @param reserves the places kept for groups, by award and row
 * @param contests what the council has to choose
 * @param units the agencies and units as the round describes them, by their codes
 * @param registrations what is found of the registrations, by their codes
 * @param packs the packs in use, in their order
 * @param rules the rows of rounds in force on the day, by their codes
 */
public record RoundDecision(
        String id,
        @Nullable String name,
        LocalDate heldOn,
        List<RoundResult> results,
        List<EvaluationResult.Failed> failed,
        List<CapUse> caps,
        List<ReserveUse> reserves,
        List<Contest> contests,
        List<RoundUnit> units,
        List<RegistrationDecision> registrations,
        List<PackUse> packs,
        List<RoundRuleUse> rules) {

    /** Copies the lists. */
    public RoundDecision {
        results = List.copyOf(results);
        failed = List.copyOf(failed);
        caps = List.copyOf(caps);
        reserves = List.copyOf(reserves);
        contests = List.copyOf(contests);
        units = List.copyOf(units);
        registrations = List.copyOf(registrations);
        packs = List.copyOf(packs);
        rules = List.copyOf(rules);
    }

    /** What becomes of a dossier; {@code null} if the round does not hold it, or it could not be decided. */
    public @Nullable RoundResult result(String dossier) {
        return results.stream()
                .filter(result -> result.id().equals(dossier))
                .findFirst()
                .orElse(null);
    }

    /** The cap of that name; {@code null} if the round has none. */
    public @Nullable CapUse cap(CapRef ref) {
        return caps.stream().filter(cap -> cap.is(ref)).findFirst().orElse(null);
    }

    /** How many nominations came out so. */
    public int count(RoundStatus status) {
        return (int)
                results.stream().filter(result -> result.status() == status).count();
    }

    /** What becomes of a nomination in the round and why, in a sentence or two with the clause. */
    public String explain(RoundResult result, Language language) {
        return org.khen.internal.text.RoundText.of(this, result, language);
    }

    /** The round in short: totals, the caps that bind, reserved places and choices of the council; ends with a line break. */
    public String summary(Language language) {
        return org.khen.internal.text.RoundText.summary(this, language);
    }

    /** The whole round as text: totals, caps, reserves, choices of the council and every nomination; ends with a line break. */
    public String explain(Language language) {
        return org.khen.internal.text.RoundText.page(this, language);
    }

    /** Names the round. */
    @Override
    public String toString() {
        return "RoundDecision[id=" + id + ", results=" + results.size() + "]";
    }
}
