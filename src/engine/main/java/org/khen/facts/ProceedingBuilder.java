package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts a matter under consideration together. What is not set stays not known. Not for use by several threads at once. */
public final class ProceedingBuilder {

    private final ProceedingKind kind;
    private @Nullable ProceedingStatus status;
    private @Nullable LocalDate openedOn;
    private @Nullable LocalDate closedOn;

    ProceedingBuilder(ProceedingKind kind) {
        this.kind = kind;
    }

    /** Open or closed. */
    public ProceedingBuilder status(ProceedingStatus status) {
        this.status = status;
        return this;
    }

    /** The day it was opened. */
    public ProceedingBuilder openedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
        return this;
    }

    /** The day it was concluded. */
    public ProceedingBuilder closedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
        return this;
    }

    /** What was set so far, as a value. */
    public Proceeding build() {
        return new Proceeding(kind, status, openedOn, closedOn);
    }
}
