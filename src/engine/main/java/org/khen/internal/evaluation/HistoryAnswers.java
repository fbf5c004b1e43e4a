package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khen.facts.Rating;
import org.khen.rules.HistoryWords;
import org.khen.rules.Measured;
import org.khen.rules.Parameter;
import org.khen.rules.Run;

/** Answers what rules ask of the years before. */
interface HistoryAnswers extends HistoryWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    @Override
    default Run bestRun(Rating atLeast, Parameter window) {
        return answers().run(List.of(atLeast, window), () -> {
            List<ParameterReading> readings = ParameterView.readings(window);
            List<YearRuns.Possible> possible = new ArrayList<>(readings.size());
            for (ParameterReading reading : readings) {
                possible.add(
                        reading.because() == null
                                ? answers().years().best(atLeast, reading.number(0))
                                : new YearRuns.Possible(Set.of(), Set.of()));
            }
            return new RunView(answers(), readings, possible);
        });
    }

    @Override
    default Run runUpToProposal(Rating atLeast) {
        return answers()
                .run(
                        List.of(atLeast),
                        () -> new RunView(
                                answers(),
                                List.of(ParameterReading.NONE),
                                List.of(answers().years().upToProposal(atLeast))));
    }

    @Override
    default boolean holdsAward(String award) {
        return answers().say(answers().awards().everHeld(award));
    }

    @Override
    default boolean lacksAward(String award) {
        return answers().say(answers().awards().everHeld(award).not());
    }

    @Override
    default Measured yearsSinceDecision(String award) {
        return answers()
                .bound(
                        MeasureNames.YEARS_SINCE_DECISION,
                        List.of(award),
                        () -> answers().awards().yearsSinceDecision(award));
    }
}
