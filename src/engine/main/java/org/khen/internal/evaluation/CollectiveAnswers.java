package org.khen.internal.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveKind;
import org.khen.facts.Fact;
import org.khen.rules.CollectiveWords;
import org.khen.rules.Measured;

/** Answers what rules ask of a collective. */
interface CollectiveAnswers extends CollectiveWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    @Override
    default boolean isOfKind(CollectiveKind... kinds) {
        if (!(answers().nomination().candidate() instanceof Collective collective)) {
            return answers().say(Answer.known(false));
        }
        CollectiveKind kind = collective.kind();
        Set<CollectiveKind> asked = EnumSet.copyOf(List.of(kinds));
        return answers().say(kind == null ? Answer.unknown(EnumSet.of(Fact.KIND)) : Answer.known(asked.contains(kind)));
    }

    @Override
    default Measured headcount() {
        return answers().bound(MeasureNames.HEADCOUNT, () -> {
            Integer people =
                    answers().nomination().candidate() instanceof Collective collective ? collective.headcount() : null;
            return people == null ? Measurement.unbounded(0, EnumSet.of(Fact.HEADCOUNT)) : Measurement.exactly(people);
        });
    }
}
