package org.khen.facts;

import org.jspecify.annotations.Nullable;

/** Puts a training course together. What is not set stays not known. Not for use by several threads at once. */
public final class TrainingBuilder {

    private final Period period;
    private @Nullable TrainingResult result;
    private @Nullable Boolean goodConduct;
    private @Nullable Boolean alongsideWork;

    TrainingBuilder(Period period) {
        this.period = period;
    }

    /** The final result. */
    public TrainingBuilder result(TrainingResult result) {
        this.result = result;
        return this;
    }

    /** Whether the rules of the school were kept. */
    public TrainingBuilder goodConduct(boolean goodConduct) {
        this.goodConduct = goodConduct;
        return this;
    }

    /** Whether the ordinary work was done all the while. */
    public TrainingBuilder alongsideWork(boolean alongsideWork) {
        this.alongsideWork = alongsideWork;
        return this;
    }

    /** What was set so far, as a value. */
    public Training build() {
        return new Training(period, result, goodConduct, alongsideWork);
    }
}
