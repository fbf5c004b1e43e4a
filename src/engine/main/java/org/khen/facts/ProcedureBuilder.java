package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Puts a procedure together. What is not set stays not known. Not for use by several threads at once. */
public final class ProcedureBuilder {

    private @Nullable PublicNotice publicNotice;
    private @Nullable Boolean reasonsStated;
    private @Nullable Boolean minutes;
    private @Nullable String minutesNumber;
    private @Nullable LocalDate minutesOn;
    private @Nullable Boolean figuresCertified;

    ProcedureBuilder() {}

    /** The period in which it was made public for comment. */
    public ProcedureBuilder publicNotice(Period period) {
        return publicNotice(new PublicNotice.Given(period));
    }

    /** Whether it was made public for comment. */
    public ProcedureBuilder publicNotice(PublicNotice publicNotice) {
        this.publicNotice = publicNotice;
        return this;
    }

    /** Whether the proposal states its reasons. */
    public ProcedureBuilder reasonsStated(boolean reasonsStated) {
        this.reasonsStated = reasonsStated;
        return this;
    }

    /** Whether the minutes of the review are in the dossier. */
    public ProcedureBuilder minutes(boolean minutes) {
        this.minutes = minutes;
        return this;
    }

    /** The minutes of the review, by number and date. */
    public ProcedureBuilder minutes(String number, LocalDate on) {
        this.minutesNumber = number;
        this.minutesOn = on;
        return minutes(true);
    }

    /** Whether the figures of the report are certified. */
    public ProcedureBuilder figuresCertified(boolean figuresCertified) {
        this.figuresCertified = figuresCertified;
        return this;
    }

    /** What was set so far, as a value. */
    public Procedure build() {
        return new Procedure(publicNotice, reasonsStated, minutes, minutesNumber, minutesOn, figuresCertified);
    }
}
