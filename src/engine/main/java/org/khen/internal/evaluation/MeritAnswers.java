package org.khen.internal.evaluation;

import java.util.List;
import org.khen.facts.CountedYears;
import org.khen.facts.Level;
import org.khen.rules.Measured;
import org.khen.rules.MeritWords;
import org.khen.rules.Parameter;

/** Answers what rules ask of the merit. */
interface MeritAnswers extends MeritWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    @Override
    default Measured ratingInMeritPeriod() {
        return answers().bound(MeasureNames.RATING, () -> answers().merit().rating());
    }

    @Override
    default Measured initiatives(Level atLeast) {
        return answers()
                .bound(
                        MeasureNames.INITIATIVES,
                        List.of(atLeast),
                        () -> answers().counts().initiatives(atLeast, CountedYears.MERIT_PERIOD));
    }

    @Override
    default Measured researchTopicsApplied() {
        return answers()
                .bound(
                        MeasureNames.TOPICS_APPLIED,
                        () -> answers().counts().researchTopics(true, CountedYears.MERIT_PERIOD));
    }

    @Override
    default Measured researchTopicsAccepted() {
        return answers()
                .bound(
                        MeasureNames.TOPICS_ACCEPTED,
                        () -> answers().counts().researchTopics(false, CountedYears.MERIT_PERIOD));
    }

    @Override
    default Measured initiatives(Level atLeast, Parameter countedYears) {
        return answers()
                .bound(
                        MeasureNames.INITIATIVES,
                        List.of(atLeast, countedYears),
                        () -> DossierAnswers.inYears(
                                countedYears, years -> answers().counts().initiatives(atLeast, years)));
    }

    @Override
    default Measured researchTopicsApplied(Parameter countedYears) {
        return answers()
                .bound(
                        MeasureNames.TOPICS_APPLIED,
                        List.of(countedYears),
                        () -> DossierAnswers.inYears(
                                countedYears, years -> answers().counts().researchTopics(true, years)));
    }

    @Override
    default Measured researchTopicsAccepted(Parameter countedYears) {
        return answers()
                .bound(
                        MeasureNames.TOPICS_ACCEPTED,
                        List.of(countedYears),
                        () -> DossierAnswers.inYears(
                                countedYears, years -> answers().counts().researchTopics(false, years)));
    }

    @Override
    default Measured combatIngenuities() {
        return answers()
                .bound(MeasureNames.COMBAT_INGENUITIES, () -> answers().counts().combatIngenuities());
    }

    @Override
    default Measured suddenAchievements() {
        return answers().bound(MeasureNames.SUDDEN, () -> answers().counts().suddenAchievements());
    }

    @Override
    default Measured outstandingAchievements() {
        return answers()
                .bound(MeasureNames.OUTSTANDING, () -> answers().counts().outstandingAchievements());
    }
}
