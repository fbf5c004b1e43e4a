package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A collective. {@code null} means not known, everywhere.
 *
 * @param name the name to print on papers; never in {@code toString}
 * @param kind what kind of collective
 * @param headcount how many people belong to it, from 1
 * @param women how many of them are women, from 0; asked only where nominations are held against each other
 * @param foundedOn the day it was set up
 * @param directWork whether the collective directly labours, produces or trades (trực tiếp lao động)
 * @param years years of work with their ratings
 * @param memberResults results of its members by year
 * @param workplaces places of work
 * @param grassroots whether the work is at the grassroots (ở cơ sở)
 * @param enterprise whether the work is in an enterprise (doanh nghiệp)
 * @param achievements achievements the nomination rests on
 * @param pastAwards titles and commendations already given
 * @param proceedings matters under consideration
 */
public record Collective(
        @Nullable String name,
        @Nullable CollectiveKind kind,
        @Nullable Integer headcount,
        @Nullable Integer women,
        @Nullable LocalDate foundedOn,
        @Nullable Boolean directWork,
        @Nullable Listing<YearOfWork> years,
        @Nullable Listing<MemberResults> memberResults,
        @Nullable Listing<Workplace> workplaces,
        @Nullable Boolean grassroots,
        @Nullable Boolean enterprise,
        @Nullable Listing<Achievement> achievements,
        @Nullable Listing<PastAward> pastAwards,
        @Nullable Listing<Proceeding> proceedings)
        implements Candidate {

    /** Says nothing about the collective. */
    @Override
    public String toString() {
        return "Collective";
    }

    /** Starts a collective of which nothing is known yet. */
    public static CollectiveBuilder builder() {
        return new CollectiveBuilder();
    }
}
