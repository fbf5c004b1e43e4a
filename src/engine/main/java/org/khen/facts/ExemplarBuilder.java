package org.khen.facts;

import org.jspecify.annotations.Nullable;

/** Puts an exemplar together. What is not set stays not known. Not for use by several threads at once. */
public final class ExemplarBuilder {

    private final String field;
    private @Nullable Boolean collective;
    private @Nullable Boolean discovered;
    private @Nullable Boolean fostered;
    private @Nullable Boolean reviewed;
    private @Nullable Boolean multiplied;
    private @Nullable String id;
    private @Nullable Boolean proposedForAward;
    private @Nullable Boolean rewarded;

    ExemplarBuilder(String field) {
        this.field = field;
    }

    /** Whether it is a collective rather than a person. */
    public ExemplarBuilder collective(boolean collective) {
        this.collective = collective;
        return this;
    }

    /** Step one, phát hiện. */
    public ExemplarBuilder discovered(boolean discovered) {
        this.discovered = discovered;
        return this;
    }

    /** Step two, bồi dưỡng. */
    public ExemplarBuilder fostered(boolean fostered) {
        this.fostered = fostered;
        return this;
    }

    /** Step three, tổng kết. */
    public ExemplarBuilder reviewed(boolean reviewed) {
        this.reviewed = reviewed;
        return this;
    }

    /** Step four, nhân điển hình. */
    public ExemplarBuilder multiplied(boolean multiplied) {
        this.multiplied = multiplied;
        return this;
    }

    /** The code of the exemplar, by which its nominations are found. */
    public ExemplarBuilder id(String id) {
        this.id = id;
        return this;
    }

    /** Whether it has been proposed for an award. */
    public ExemplarBuilder proposedForAward(boolean proposedForAward) {
        this.proposedForAward = proposedForAward;
        return this;
    }

    /** Whether it has been given an award. */
    public ExemplarBuilder rewarded(boolean rewarded) {
        this.rewarded = rewarded;
        return this;
    }

    /** What was set so far, as a value. */
    public Exemplar build() {
        return new Exemplar(
                field, collective, discovered, fostered, reviewed, multiplied, id, proposedForAward, rewarded);
    }
}
