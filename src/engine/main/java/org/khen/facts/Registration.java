package org.khen.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The yearly registration of a unit: its movements and exemplars. It is a dossier of its own kind.
 *
 * @param id the code of the dossier
 * @param unit the name of the agency or unit
 * @param year the calendar year it is for
 * @param inWriting whether it was made in writing; {@code null} if not known
 * @param completedOn the day it was completed; {@code null} if not known
 * @param movements the movements; {@code null} if not known
 * @param exemplars the exemplars; {@code null} if not known
 * @param throughStandingCouncil whether it was reported through the standing council; {@code null} if not known
 * @param attestations what units and councils attest, in any order; never {@code null}
 */
public record Registration(
        String id,
        String unit,
        int year,
        @Nullable Boolean inWriting,
        @Nullable LocalDate completedOn,
        @Nullable Listing<Movement> movements,
        @Nullable Listing<Exemplar> exemplars,
        @Nullable Boolean throughStandingCouncil,
        List<Attestation> attestations) {

    /** Needs a code and a unit, and copies the attestations. */
    public Registration {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(attestations, "attestations");
        attestations = List.copyOf(attestations);
    }

    /** Names the dossier, and not the unit. */
    @Override
    public String toString() {
        return "Registration[id=" + id + ", year=" + year + "]";
    }

    /** Starts the registration of a unit for a calendar year; nothing more is known yet. */
    public static RegistrationBuilder builder(String id, String unit, int year) {
        return new RegistrationBuilder(id, unit, year);
    }
}
