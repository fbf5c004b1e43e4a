package org.khen.facts;

import org.jspecify.annotations.Nullable;

/** Puts a time off work together. What is not set stays not known. Not for use by several threads at once. */
public final class AbsenceBuilder {

    private final Period period;
    private @Nullable AbsenceReason reason;
    private @Nullable Integer workingDays;
    private @Nullable Boolean medicalFinding;

    AbsenceBuilder(Period period) {
        this.period = period;
    }

    /** Why. */
    public AbsenceBuilder reason(AbsenceReason reason) {
        this.reason = reason;
        return this;
    }

    /** How many working days it took. */
    public AbsenceBuilder workingDays(int workingDays) {
        this.workingDays = workingDays;
        return this;
    }

    /** Whether a medical finding confirms a wound. */
    public AbsenceBuilder medicalFinding(boolean medicalFinding) {
        this.medicalFinding = medicalFinding;
        return this;
    }

    /** What was set so far, as a value. */
    public Absence build() {
        return new Absence(period, reason, workingDays, medicalFinding);
    }
}
