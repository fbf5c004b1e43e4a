package org.khen.rules;

import org.khen.facts.DisciplineForm;

/** What rules ask of the members of a collective in the merit period. Part of {@link Dossier}. */
public interface MemberWords {

    /** The least share of advanced workers among the members in a year of the merit period. */
    @Measures(unit = "PERCENT")
    Measured shareOfAdvancedWorkers();

    /** Most members who did not complete their tasks in a year of the merit period. */
    @Measures(unit = "PERSON")
    Measured membersNotCompleting();

    /** The fewest emulation soldiers of base level among the members in a year of the merit period. */
    @Measures(unit = "PERSON")
    Measured emulationSoldiers();

    /** The heaviest discipline of a member in the merit period. */
    @Measures(word = DisciplineForm.class)
    Measured heaviestDisciplineOfMembers();
}
