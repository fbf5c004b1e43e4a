package org.khen.internal.evaluation;

import java.util.List;
import org.khen.facts.CountedTo;
import org.khen.rules.LadderWords;
import org.khen.rules.Measured;
import org.khen.rules.Parameter;

/** Answers what rules ask of the rungs of the ladder. */
interface LadderAnswers extends LadderWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    @Override
    default boolean holdsAwardOnMerit(String award) {
        return answers().say(answers().awards().heldOnMerit(award));
    }

    @Override
    default Measured yearsOfProductionModel(Parameter countedTo) {
        return answers()
                .bound(
                        MeasureNames.YEARS_OF_MODEL,
                        List.of(countedTo),
                        () -> Measurement.under(
                                ParameterView.readings(countedTo),
                                reading -> new LadderMeasures(answers().nomination())
                                        .yearsOfModel(reading.word(0, CountedTo.class))));
    }

    @Override
    default Measured yearsOfExistence(Parameter countedTo) {
        return answers()
                .bound(
                        MeasureNames.YEARS_OF_EXISTENCE,
                        List.of(countedTo),
                        () -> Measurement.under(
                                ParameterView.readings(countedTo),
                                reading -> new LadderMeasures(answers().nomination())
                                        .yearsOfExistence(reading.word(0, CountedTo.class))));
    }

    @Override
    default Measured contributions(Parameter countedYears) {
        return answers()
                .bound(
                        MeasureNames.CONTRIBUTIONS,
                        List.of(countedYears),
                        () -> DossierAnswers.inYears(
                                countedYears,
                                years -> new LadderMeasures(answers().nomination()).contributions(years)));
    }
}
