package org.khen.internal.evaluation;

import org.khen.facts.Fact;
import org.khen.facts.Sex;
import org.khen.rules.FamilyWords;
import org.khen.rules.Measured;

/** Answers what rules ask of the family. */
interface FamilyAnswers extends FamilyWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    private FamilyMeasures family() {
        return new FamilyMeasures(answers().nomination());
    }

    @Override
    default boolean candidateIsWoman() {
        return answers()
                .say(answers().personal(person -> person.sex() == null ? null : person.sex() == Sex.FEMALE, Fact.SEX));
    }

    @Override
    default Measured ownChildren() {
        return answers().bound(MeasureNames.OWN_CHILDREN, () -> family().ownChildren());
    }

    @Override
    default Measured martyrChildren() {
        return answers().bound(MeasureNames.MARTYR_CHILDREN, () -> family().martyrChildren());
    }

    @Override
    default Measured greatestLossOfInvalidChild() {
        return answers().bound(MeasureNames.LOSS_OF_INVALID_CHILD, () -> family().greatestLossOfInvalidChild());
    }

    @Override
    default Measured ownLossOfCapacity() {
        return answers().bound(MeasureNames.OWN_LOSS_OF_CAPACITY, () -> family().ownLossOfCapacity());
    }

    @Override
    default boolean hasMartyrHusband() {
        return answers().say(family().hasMartyrHusband());
    }

    @Override
    default boolean candidateIsMartyr() {
        return answers().say(family().isMartyr());
    }
}
