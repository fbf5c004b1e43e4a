package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Exemplar;
import org.khen.facts.ExemplarStep;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Movement;
import org.khen.facts.MovementContent;
import org.khen.facts.Period;
import org.khen.facts.Registration;
import org.khen.internal.words.Spelling;

/** Counts what a unit registers. Where there is no registration nothing is known, and nothing is missing. */
final class RegistrationMeasures {

    private static final int MONTHS_OF_A_QUARTER = 3;
    private static final int QUARTERS_OF_A_YEAR = 4;

    private final Registration registration;

    RegistrationMeasures(Registration registration) {
        this.registration = registration;
    }

    static Measurement movements(@Nullable RegistrationMeasures of) {
        if (of == null) {
            return notOne();
        }
        return Count.of(of.registration.movements(), Fact.MOVEMENTS, of.year(), movement -> Count.Counts.YES)
                .measurement();
    }

    /** A list that may lack some may lack a whole field with one exemplar, or any number in each field. */
    static Measurement fewest(@Nullable RegistrationMeasures of) {
        if (of == null) {
            return notOne();
        }
        Collection<Long> counts = of.byField().values();
        long fewest = counts.stream().min(Long::compare).orElse(0L);
        return of.exemplarsComplete()
                ? Measurement.exactly(fewest)
                : Measurement.unbounded(Math.min(1, fewest), EnumSet.of(Fact.EXEMPLARS));
    }

    static Measurement most(@Nullable RegistrationMeasures of) {
        if (of == null) {
            return notOne();
        }
        long most = of.byField().values().stream().max(Long::compare).orElse(0L);
        return of.exemplarsComplete()
                ? Measurement.exactly(most)
                : Measurement.unbounded(most, EnumSet.of(Fact.EXEMPLARS));
    }

    static Measurement quarters(@Nullable RegistrationMeasures of) {
        if (of == null) {
            return notOne();
        }
        LocalDate completed = of.registration.completedOn();
        if (completed == null) {
            return Measurement.unbounded(0, EnumSet.of(Fact.COMPLETED_ON));
        }
        long years = completed.getYear() - (long) of.registration.year();
        long quarter = (completed.getMonthValue() - 1L) / MONTHS_OF_A_QUARTER + 1;
        return Measurement.exactly(years < 0 ? 0 : years * QUARTERS_OF_A_YEAR + quarter);
    }

    static Answer inWriting(@Nullable RegistrationMeasures of) {
        return of == null ? NOT_ONE : said(of.registration.inWriting(), Fact.IN_WRITING);
    }

    static Answer throughStandingCouncil(@Nullable RegistrationMeasures of) {
        return of == null ? NOT_ONE : said(of.registration.throughStandingCouncil(), Fact.THROUGH_STANDING_COUNCIL);
    }

    static Answer everyMovementStates(@Nullable RegistrationMeasures of, MovementContent content) {
        if (of == null) {
            return NOT_ONE;
        }
        Fact fact = switch (content) {
            case THEME -> Fact.MOVEMENTS_THEME;
            case CONCRETE_CRITERIA -> Fact.MOVEMENTS_CONCRETE_CRITERIA;
            case PERIOD -> Fact.MOVEMENTS_PERIOD_STATED;
        };
        Listing<Movement> movements = of.registration.movements();
        return of.every(movements, Fact.MOVEMENTS, movement -> said(movement.states(content), fact));
    }

    static Answer everyExemplarPassed(@Nullable RegistrationMeasures of, ExemplarStep step) {
        if (of == null) {
            return NOT_ONE;
        }
        Fact fact = switch (step) {
            case DISCOVERED -> Fact.EXEMPLARS_DISCOVERED;
            case FOSTERED -> Fact.EXEMPLARS_FOSTERED;
            case REVIEWED -> Fact.EXEMPLARS_REVIEWED;
            case MULTIPLIED -> Fact.EXEMPLARS_MULTIPLIED;
        };
        Listing<Exemplar> exemplars = of.registration.exemplars();
        return of.every(exemplars, Fact.EXEMPLARS, exemplar -> said(exemplar.passed(step), fact));
    }

    /** Of none nothing can be said to hold for each. */
    private <T> Answer every(@Nullable Listing<T> list, Fact name, Function<T, Answer> holds) {
        List<T> items = list == null ? List.of() : list.items();
        boolean complete = list != null && list.isCompleteFor(year());
        if (items.isEmpty()) {
            return complete ? Answer.known(false) : Answer.unknown(EnumSet.of(name));
        }
        Answer all = complete ? Answer.known(true) : Answer.unknown(EnumSet.of(name));
        for (T item : items) {
            all = all.and(holds.apply(item));
        }
        return all;
    }

    private static Answer said(@Nullable Boolean value, Fact fact) {
        return value == null ? Answer.unknown(EnumSet.of(fact)) : Answer.known(value);
    }

    private boolean exemplarsComplete() {
        Listing<Exemplar> exemplars = registration.exemplars();
        return exemplars != null && exemplars.isCompleteFor(year());
    }

    /** One field may be written in capitals here and not there. */
    private Map<String, Long> byField() {
        Listing<Exemplar> exemplars = registration.exemplars();
        Map<String, Long> counts = new HashMap<>();
        if (exemplars != null) {
            exemplars.items().forEach(exemplar -> counts.merge(Spelling.key(exemplar.field()), 1L, Long::sum));
        }
        return counts;
    }

    private Period year() {
        return Period.year(registration.year());
    }

    private static Measurement notOne() {
        return Measurement.unbounded(0, Set.of());
    }

    private static final Answer NOT_ONE = Answer.known(false);
}
