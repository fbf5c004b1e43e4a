package org.khen.facts;

/** Puts a household together. What is not set stays not known. Not for use by several threads at once. */
public final class HouseholdBuilder extends CandidateBuilder<HouseholdBuilder> {

    HouseholdBuilder() {}

    @Override
    HouseholdBuilder self() {
        return this;
    }

    /** What was set so far, as a value. */
    public Household build() {
        return new Household(
                name,
                directWork,
                years.listing(),
                workplaces.listing(),
                grassroots,
                enterprise,
                achievements.listing(),
                pastAwards.listing(),
                proceedings.listing());
    }
}
