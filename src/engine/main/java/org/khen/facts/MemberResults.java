package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * The results of the members of a collective in a year.
 *
 * @param year the year
 * @param members how many people belonged to it, from 1; {@code null} if not known
 * @param membersWhoCompletedTasks how many of them completed their tasks; {@code null} if not known
 * @param advancedWorkers how many hold Lao động tiên tiến or Chiến sĩ tiên tiến for the year; {@code null} if not known
 * @param emulationSoldiers how many hold Chiến sĩ thi đua cơ sở for the year; {@code null} if not known
 * @param heaviestDiscipline the heaviest discipline of a member in the year, {@link DisciplineForm#NONE} if there was none;
 *     {@code null} if not known
 */
public record MemberResults(
        Period year,
        @Nullable Integer members,
        @Nullable Integer membersWhoCompletedTasks,
        @Nullable Integer advancedWorkers,
        @Nullable Integer emulationSoldiers,
        @Nullable DisciplineForm heaviestDiscipline) {
    /** Starts the results of a year of which nothing is known yet. */
    public static MemberResultsBuilder builder(Period year) {
        return new MemberResultsBuilder(year);
    }

    /** Starts the results of a calendar year of which nothing is known yet. */
    public static MemberResultsBuilder builder(int year) {
        return builder(Period.year(year));
    }
}
