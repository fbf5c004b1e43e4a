package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A dozen things that are worked out once each, however many rules ask: to go through so few is faster than to hash what is asked.
 */
final class Remembered<T> {

    private final List<Known<T>> known = new ArrayList<>();

    private record Known<T>(Object what, List<?> arguments, T value) {}

    /**
     * The thing asked for, worked out if it was not before.
     *
     * @param what a constant: compared by identity
     * @param arguments compared by value
     */
    T get(Object what, List<?> arguments, Supplier<T> made) {
        for (int i = 0; i < known.size(); i++) {
            Known<T> one = known.get(i);
            if (one.what == what && same(one.arguments, arguments)) {
                return one.value;
            }
        }
        T value = made.get();
        known.add(new Known<>(what, arguments, value));
        return value;
    }

    /** As {@link List#equals}, without two iterators for what is asked a hundred times a dossier. */
    private static boolean same(List<?> one, List<?> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i) == other.get(i) || one.get(i).equals(other.get(i));
        }
        return same;
    }
}
