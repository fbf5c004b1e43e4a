package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What comes of reading a parameter that is the same for everybody, alone and together with others that are: the same for every
 * dossier. Safe to share between threads.
 */
final class SharedReadings {

    private volatile List<Known> known = List.of();

    /** The readings of this parameter and of others, which are compared by identity. */
    private record Known(List<SharedReadings> others, List<ParameterReading> readings) {}

    /**
     * The readings of this parameter with others.
     *
     * @param others those of the other parameters, in the order in which a measure takes them
     * @param made reads them for the first time
     */
    List<ParameterReading> with(List<SharedReadings> others, Supplier<List<ParameterReading>> made) {
        for (Known one : known) {
            if (one.others.equals(others)) {
                return one.readings;
            }
        }
        return added(others, made);
    }

    private synchronized List<ParameterReading> added(
            List<SharedReadings> others, Supplier<List<ParameterReading>> made) {
        for (Known one : known) {
            if (one.others.equals(others)) {
                return one.readings;
            }
        }
        Known one = new Known(List.copyOf(others), List.copyOf(made.get()));
        List<Known> more = new ArrayList<>(known);
        more.add(one);
        known = List.copyOf(more);
        return one.readings;
    }
}
