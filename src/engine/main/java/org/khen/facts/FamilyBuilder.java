package org.khen.facts;

import org.jspecify.annotations.Nullable;

/** Puts a family together. What is not set stays not known. Not for use by several threads at once. */
public final class FamilyBuilder {

    private final Rows<Relative> relatives = new Rows<>();

    private @Nullable Integer children;
    private @Nullable Boolean martyr;
    private @Nullable Integer capacityLost;

    FamilyBuilder() {}

    /** How many children in all, by birth or lawfully adopted, the dead included. */
    public FamilyBuilder children(int children) {
        this.children = children;
        return this;
    }

    /** One more relative. */
    public FamilyBuilder relative(Relative relative) {
        relatives.add(relative);
        return this;
    }

    /** Relatives, in place of those given before. */
    public FamilyBuilder relatives(Listing<Relative> relatives) {
        this.relatives.replaceBy(relatives);
        return this;
    }

    /** Says that on the days of {@code span} nobody else in the family was a martyr or an invalid. */
    public FamilyBuilder complete(Period span) {
        relatives.completeFor(span);
        return this;
    }

    /** Whether the candidate is a martyr. */
    public FamilyBuilder martyr(boolean martyr) {
        this.martyr = martyr;
        return this;
    }

    /** The candidate's loss of working capacity as an invalid, in per cent from 0 to 100; 0 if no invalid. */
    public FamilyBuilder capacityLost(int capacityLost) {
        this.capacityLost = capacityLost;
        return this;
    }

    /** What was set so far, as a value. */
    public Family build() {
        return new Family(children, relatives.listing(), martyr, capacityLost);
    }
}
