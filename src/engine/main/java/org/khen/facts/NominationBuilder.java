package org.khen.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a nomination together. What is not set stays not known. Not for use by several threads at once. */
public final class NominationBuilder {

    private final String id;
    private final String award;
    private final List<Attestation> attestations = new ArrayList<>();
    private @Nullable Candidate candidate;
    private @Nullable Period meritPeriod;
    private @Nullable AwardGround ground;
    private @Nullable LocalDate proposedOn;
    private @Nullable LocalDate receivedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable Procedure procedure;

    NominationBuilder(String id, String award) {
        this.id = Objects.requireNonNull(id, "id");
        this.award = Objects.requireNonNull(award, "award");
    }

    /** Who is proposed; the one thing that must be set. */
    public NominationBuilder candidate(Candidate candidate) {
        this.candidate = candidate;
        return this;
    }

    /** The period the proposal rests on. */
    public NominationBuilder meritPeriod(Period meritPeriod) {
        this.meritPeriod = meritPeriod;
        return this;
    }

    /** The calendar year the proposal rests on. */
    public NominationBuilder meritPeriod(int year) {
        return meritPeriod(Period.year(year));
    }

    /** On what ground it is proposed. That an achievement is sudden is measured on the achievement, not taken from here. */
    public NominationBuilder ground(AwardGround ground) {
        this.ground = ground;
        return this;
    }

    /** The day of the proposal. */
    public NominationBuilder proposedOn(LocalDate proposedOn) {
        this.proposedOn = proposedOn;
        return this;
    }

    /** The day the dossier was received for appraisal. */
    public NominationBuilder receivedOn(LocalDate receivedOn) {
        this.receivedOn = receivedOn;
        return this;
    }

    /** The day of the decision, for a past dossier. */
    public NominationBuilder decidedOn(LocalDate decidedOn) {
        this.decidedOn = decidedOn;
        return this;
    }

    /** One more thing that somebody competent attests. */
    public NominationBuilder attestation(Attestation attestation) {
        attestations.add(attestation);
        return this;
    }

    /** How it was handled. */
    public NominationBuilder procedure(Procedure procedure) {
        this.procedure = procedure;
        return this;
    }

    /**
     * What was set so far, as a value.
     *
     * @throws IllegalStateException if no candidate was set
     */
    public Nomination build() {
        if (candidate == null) {
            throw new IllegalStateException("the candidate of the nomination (" + id + ") is not set");
        }
        return new Nomination(
                id, award, candidate, meritPeriod, ground, proposedOn, receivedOn, decidedOn, attestations, procedure);
    }
}
