package org.khen.facts;

import org.jspecify.annotations.Nullable;

/** Puts the results of members together. What is not set stays not known. Not for use by several threads at once. */
public final class MemberResultsBuilder {

    private final Period year;
    private @Nullable Integer members;
    private @Nullable Integer membersWhoCompletedTasks;
    private @Nullable Integer advancedWorkers;
    private @Nullable Integer emulationSoldiers;
    private @Nullable DisciplineForm heaviestDiscipline;

    MemberResultsBuilder(Period year) {
        this.year = year;
    }

    /** How many people belonged to it, from 1. */
    public MemberResultsBuilder members(int members) {
        this.members = members;
        return this;
    }

    /** How many of them completed their tasks. */
    public MemberResultsBuilder membersWhoCompletedTasks(int membersWhoCompletedTasks) {
        this.membersWhoCompletedTasks = membersWhoCompletedTasks;
        return this;
    }

    /** How many hold Lao động tiên tiến or Chiến sĩ tiên tiến for the year. */
    public MemberResultsBuilder advancedWorkers(int advancedWorkers) {
        this.advancedWorkers = advancedWorkers;
        return this;
    }

    /** How many hold Chiến sĩ thi đua cơ sở for the year. */
    public MemberResultsBuilder emulationSoldiers(int emulationSoldiers) {
        this.emulationSoldiers = emulationSoldiers;
        return this;
    }

    /** The heaviest discipline of a member in the year, {@link DisciplineForm#NONE} if there was none. */
    public MemberResultsBuilder heaviestDiscipline(DisciplineForm heaviestDiscipline) {
        this.heaviestDiscipline = heaviestDiscipline;
        return this;
    }

    /** What was set so far, as a value. */
    public MemberResults build() {
        return new MemberResults(
                year, members, membersWhoCompletedTasks, advancedWorkers, emulationSoldiers, heaviestDiscipline);
    }
}
