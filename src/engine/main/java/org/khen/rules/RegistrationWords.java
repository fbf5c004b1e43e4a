package org.khen.rules;

import org.khen.facts.ExemplarStep;
import org.khen.facts.MovementContent;

/**
 * What rules ask of the yearly registration of a unit. Part of {@link Dossier}. Criteria for {@code cơ quan, đơn vị} use these
 * words and no others, and no other criteria use them: packs are held to it when they load.
 */
public interface RegistrationWords {

    /** Movements registered for the year. */
    @Measures(unit = "MOVEMENT")
    Measured movementsRegistered();

    /** Exemplars registered in the trade or field that has fewest, of those that have any. */
    @Measures(unit = "EXEMPLAR")
    Measured fewestExemplarsInAField();

    /** Exemplars registered in the trade or field that has most. */
    @Measures(unit = "EXEMPLAR")
    Measured mostExemplarsInAField();

    /** The quarter in which the registration was completed, counted from the first of the year it is for; 0 before that year. */
    @Measures(unit = "QUARTER")
    Measured quartersUntilCompleted();

    /** Whether it was made in writing. */
    boolean registeredInWriting();

    /** Whether it was reported through the standing council. */
    boolean registeredThroughStandingCouncil();

    /** Whether there are movements and the plan of each states that content. */
    boolean everyMovementStates(MovementContent content);

    /** Whether there are exemplars and each has passed the step. */
    boolean everyExemplarPassed(ExemplarStep step);
}
