package org.khen.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One candidate proposed for one award: the dossier that a host fills in.
 *
 * @param id the code of the dossier; decisions, problems and logs name it and nothing else
 * @param award the code of the award proposed, as the rule packs name it
 * @param candidate who is proposed
 * @param meritPeriod the period the proposal rests on, for a yearly title the year; {@code null} if not known
 * @param ground on what ground it is proposed; {@code null} if not known
 * @param proposedOn the day of the proposal; {@code null} if not known
 * @param receivedOn the day the dossier was received for appraisal; {@code null} if not known
 * @param decidedOn the day of the decision, for a past dossier; {@code null} if not known or still to come
 * @param attestations what units and councils attest, in any order; never {@code null}
 * @param procedure how it was handled; {@code null} if not known
 */
public record Nomination(
        String id,
        String award,
        Candidate candidate,
        @Nullable Period meritPeriod,
        @Nullable AwardGround ground,
        @Nullable LocalDate proposedOn,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate decidedOn,
        List<Attestation> attestations,
        @Nullable Procedure procedure) {

    /** Needs codes and a candidate, and copies the attestations. */
    public Nomination {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(award, "award");
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(attestations, "attestations");
        attestations = List.copyOf(attestations);
    }

    /** Names the dossier and the award, nobody. */
    @Override
    public String toString() {
        return "Nomination[id=" + id + ", award=" + award + "]";
    }

    /** Starts a nomination of which only the code of the dossier and the code of the award are known. */
    public static NominationBuilder builder(String id, String award) {
        return new NominationBuilder(id, award);
    }
}
