package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * A household. {@code null} means not known, everywhere.
 *
 * @param name the name to print on papers; personal data, never in {@code toString}
 * @param directWork whether the household directly labours, produces or trades (trực tiếp lao động)
 * @param years years with their ratings
 * @param workplaces where the household lives and works
 * @param contributions what it gave for the common good
 * @param grassroots whether the work is at the grassroots (ở cơ sở)
 * @param enterprise whether the work is in an enterprise (doanh nghiệp)
 * @param achievements achievements the nomination rests on
 * @param pastAwards titles and commendations already given
 * @param proceedings matters under consideration
 */
public record Household(
        @Nullable String name,
        @Nullable Boolean directWork,
        @Nullable Listing<YearOfWork> years,
        @Nullable Listing<Workplace> workplaces,
        @Nullable Listing<Contribution> contributions,
        @Nullable Boolean grassroots,
        @Nullable Boolean enterprise,
        @Nullable Listing<Achievement> achievements,
        @Nullable Listing<PastAward> pastAwards,
        @Nullable Listing<Proceeding> proceedings)
        implements Candidate {

    /** Says nothing about the household. */
    @Override
    public String toString() {
        return "Household";
    }

    /** Starts a household of which nothing is known yet. */
    public static HouseholdBuilder builder() {
        return new HouseholdBuilder();
    }
}
