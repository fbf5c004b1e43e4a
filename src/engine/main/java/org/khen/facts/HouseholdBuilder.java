package org.khen.facts;

/** Puts a household together. What is not set stays not known. Not for use by several threads at once. */
public final class HouseholdBuilder extends CandidateBuilder<HouseholdBuilder> {

    private final Rows<Contribution> contributions = list(Fact.CONTRIBUTIONS);

    HouseholdBuilder() {}

    @Override
    HouseholdBuilder self() {
        return this;
    }

    /** One more thing given for the common good. */
    public HouseholdBuilder contribution(Contribution contribution) {
        return add(contributions, contribution);
    }

    /** What was given for the common good, in place of what was said before. */
    public HouseholdBuilder contributions(Listing<Contribution> contributions) {
        return replace(this.contributions, contributions);
    }

    /** What was set so far, as a value. */
    public Household build() {
        return new Household(
                name,
                directWork,
                years.listing(),
                workplaces.listing(),
                contributions.listing(),
                grassroots,
                enterprise,
                achievements.listing(),
                pastAwards.listing(),
                proceedings.listing());
    }
}
