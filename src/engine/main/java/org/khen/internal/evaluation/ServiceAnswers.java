package org.khen.internal.evaluation;

import java.util.Set;
import org.khen.facts.Fact;
import org.khen.facts.Person;
import org.khen.rules.Measured;
import org.khen.rules.ServiceWords;

/** Answers what rules ask of long service. */
interface ServiceAnswers extends ServiceWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    @Override
    default Measured monthsAsYouthVolunteer() {
        return answers().bound(MeasureNames.MONTHS_AS_YOUTH_VOLUNTEER, () -> {
            if (!(answers().nomination().candidate() instanceof Person person)) {
                return Measurement.exactly(0);
            }
            Integer months = person.youthVolunteerMonths();
            return months == null
                    ? Measurement.unbounded(0, Set.of(Fact.YOUTH_VOLUNTEER_MONTHS))
                    : Measurement.exactly(months);
        });
    }
}
