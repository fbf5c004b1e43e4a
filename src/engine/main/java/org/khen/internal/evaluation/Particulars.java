package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.Particular;
import org.khen.ParticularKind;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.ProceedingKind;
import org.khen.facts.Rating;
import org.khen.pack.Text;

/** A measurement together with the decisions that made it what it is. */
record Particulars(Measurement measurement, List<Particular> list) {

    /** The same under each reading of its parameters. */
    static Particulars under(List<ParameterReading> readings, Function<ParameterReading, Particulars> measure) {
        List<Particular> named = new ArrayList<>();
        Measurement measurement = Measurement.under(readings, reading -> {
            Particulars found = measure.apply(reading);
            named.addAll(found.list);
            return found.measurement;
        });
        return new Particulars(measurement, named.stream().distinct().toList());
    }

    static Particular of(ParticularKind kind, PastAward past, @Nullable Text title) {
        return new Particular(
                kind, past.award(), title, past.number(), past.decidedOn(), past.achievement(), null, null, null, null);
    }

    static Particular ofLedUnit(Period year, @Nullable Rating unit, @Nullable Rating own) {
        return new Particular(ParticularKind.LED_UNIT, null, null, null, null, null, year, unit, own, null);
    }

    static List<Particular> ofMatters(List<ProceedingKind> kinds) {
        List<Particular> matters = new ArrayList<>();
        kinds.stream()
                .distinct()
                .sorted()
                .forEach(kind -> matters.add(
                        new Particular(ParticularKind.MATTER, null, null, null, null, null, null, null, null, kind)));
        return matters;
    }
}
