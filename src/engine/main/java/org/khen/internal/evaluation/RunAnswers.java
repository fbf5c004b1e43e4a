package org.khen.internal.evaluation;

import java.util.List;
import org.khen.facts.Nomination;
import org.khen.facts.Rating;
import org.khen.rules.Parameter;
import org.khen.rules.RunWords;
import org.khen.rules.Runs;

/** Answers what rules ask of all runs of years together. */
interface RunAnswers extends RunWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    @Override
    default Runs runs(Rating atLeast, Parameter reach) {
        Nomination nomination = answers().nomination();
        return answers().allRuns(List.of(atLeast, reach), () -> {
            RunLine line = RunLine.of(new RatedYears(nomination, atLeast), nomination);
            return new RunsView(answers(), CountedRuns.of(line, reach));
        });
    }

    @Override
    default Runs titleRuns(String award, Parameter reach) {
        Nomination nomination = answers().nomination();
        return answers().allRuns(List.of(award, reach), () -> {
            RunLine line = RunLine.of(new TitledYears(nomination, award), nomination);
            return new RunsView(answers(), CountedRuns.of(line, reach));
        });
    }
}
