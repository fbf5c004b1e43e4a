package org.khen.internal.evaluation;

import org.jspecify.annotations.Nullable;
import org.khen.facts.ExemplarStep;
import org.khen.facts.MovementContent;
import org.khen.rules.Measured;
import org.khen.rules.RegistrationWords;

/** Answers what rules ask of a registration. Of a nomination nobody can say: it is none, and lacks nothing for that. */
interface RegistrationAnswers extends RegistrationWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    /** What is counted of the registration; {@code null} of a nomination. */
    @Nullable
    RegistrationMeasures registered();

    @Override
    default Measured movementsRegistered() {
        return answers().bound(MeasureNames.MOVEMENTS, () -> RegistrationMeasures.movements(registered()));
    }

    @Override
    default Measured fewestExemplarsInAField() {
        return answers().bound(MeasureNames.FEWEST_EXEMPLARS, () -> RegistrationMeasures.fewest(registered()));
    }

    @Override
    default Measured mostExemplarsInAField() {
        return answers().bound(MeasureNames.MOST_EXEMPLARS, () -> RegistrationMeasures.most(registered()));
    }

    @Override
    default Measured quartersUntilCompleted() {
        return answers().bound(MeasureNames.QUARTERS, () -> RegistrationMeasures.quarters(registered()));
    }

    @Override
    default boolean registeredInWriting() {
        return answers().say(RegistrationMeasures.inWriting(registered()));
    }

    @Override
    default boolean registeredThroughStandingCouncil() {
        return answers().say(RegistrationMeasures.throughStandingCouncil(registered()));
    }

    @Override
    default boolean everyMovementStates(MovementContent content) {
        return answers().say(RegistrationMeasures.everyMovementStates(registered(), content));
    }

    @Override
    default boolean everyExemplarPassed(ExemplarStep step) {
        return answers().say(RegistrationMeasures.everyExemplarPassed(registered(), step));
    }
}
