package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.khen.facts.Fact;
import org.khen.facts.Period;
import org.khen.internal.evaluation.Count.Counts;

/** Which years may belong to a run. */
interface RunYears {

    /** The years that may be the latest, on the day of the proposal: two, where it is not known whether the last one counts yet. */
    List<Period> latest(LocalDate proposed);

    /** Whether the last year, where it is not known whether it counts yet, may turn out to break the run before it. */
    boolean lastMayBreak();

    /** Whether a year belongs to a run. */
    Counts counts(Period year);

    /** What is not known without the day of the proposal. */
    Set<Fact> withoutDay();
}
