package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts an initiative together. What is not set stays not known. Not for use by several threads at once. */
public final class InitiativeBuilder {

    private final Period year;
    private @Nullable Level recognisedAt;
    private @Nullable LocalDate recognisedOn;
    private @Nullable Scope influence;
    private @Nullable Boolean applied;

    InitiativeBuilder(Period year) {
        this.year = year;
    }

    /** The level of the body that recognised it. */
    public InitiativeBuilder recognisedAt(Level recognisedAt) {
        this.recognisedAt = recognisedAt;
        return this;
    }

    /** The day of recognition. */
    public InitiativeBuilder recognisedOn(LocalDate recognisedOn) {
        this.recognisedOn = recognisedOn;
        return this;
    }

    /** How far its effect reaches, as recognised. */
    public InitiativeBuilder influence(Scope influence) {
        this.influence = influence;
        return this;
    }

    /** Whether it has been applied. */
    public InitiativeBuilder applied(boolean applied) {
        this.applied = applied;
        return this;
    }

    /** What was set so far, as a value. */
    public Initiative build() {
        return new Initiative(year, recognisedAt, recognisedOn, influence, applied);
    }
}
