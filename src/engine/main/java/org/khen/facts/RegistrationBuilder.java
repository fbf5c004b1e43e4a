package org.khen.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a registration together. What is not set stays not known. Not for use by several threads at once. */
public final class RegistrationBuilder {

    private final String id;
    private final String unit;
    private final int year;
    private final Rows<Movement> movements = new Rows<>();
    private final Rows<Exemplar> exemplars = new Rows<>();
    private @Nullable Boolean inWriting;
    private @Nullable LocalDate completedOn;
    private @Nullable Boolean throughStandingCouncil;
    private final List<Attestation> attestations = new ArrayList<>();

    RegistrationBuilder(String id, String unit, int year) {
        this.id = Objects.requireNonNull(id, "id");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.year = year;
    }

    /** Whether it was made in writing. */
    public RegistrationBuilder inWriting(boolean inWriting) {
        this.inWriting = inWriting;
        return this;
    }

    /** The day it was completed. */
    public RegistrationBuilder completedOn(LocalDate completedOn) {
        this.completedOn = completedOn;
        return this;
    }

    /** Whether it was reported through the standing council. */
    public RegistrationBuilder throughStandingCouncil(boolean throughStandingCouncil) {
        this.throughStandingCouncil = throughStandingCouncil;
        return this;
    }

    /** One more movement; says nothing about further ones. */
    public RegistrationBuilder movement(Movement movement) {
        movements.add(movement);
        return this;
    }

    /** One more exemplar; says nothing about further ones. */
    public RegistrationBuilder exemplar(Exemplar exemplar) {
        exemplars.add(exemplar);
        return this;
    }

    /** One more thing that somebody competent attests. */
    public RegistrationBuilder attestation(Attestation attestation) {
        attestations.add(attestation);
        return this;
    }

    /** Says that the movements and exemplars given are all there are in the year. */
    public RegistrationBuilder complete() {
        movements.completeFor(Period.year(year));
        exemplars.completeFor(Period.year(year));
        return this;
    }

    /** What was set so far, as a value. */
    public Registration build() {
        return new Registration(
                id,
                unit,
                year,
                inWriting,
                completedOn,
                movements.listing(),
                exemplars.listing(),
                throughStandingCouncil,
                attestations);
    }
}
