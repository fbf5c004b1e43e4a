package org.khen.internal.evaluation;

import org.khen.rules.Measured;
import org.khen.rules.MemberWords;

/** Answers what rules ask of the members of a collective. */
interface MemberAnswers extends MemberWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    @Override
    default Measured shareOfAdvancedWorkers() {
        return answers()
                .bound(
                        MeasureNames.SHARE_OF_ADVANCED_WORKERS,
                        () -> answers().members().shareOfAdvancedWorkers());
    }

    @Override
    default Measured membersNotCompleting() {
        return answers()
                .bound(
                        MeasureNames.MEMBERS_NOT_COMPLETING,
                        () -> answers().members().notCompleting());
    }

    @Override
    default Measured emulationSoldiers() {
        return answers()
                .bound(
                        MeasureNames.EMULATION_SOLDIERS,
                        () -> answers().members().emulationSoldiers());
    }

    @Override
    default Measured heaviestDisciplineOfMembers() {
        return answers()
                .bound(
                        MeasureNames.DISCIPLINE_OF_MEMBERS,
                        () -> answers().members().heaviestDiscipline());
    }
}
