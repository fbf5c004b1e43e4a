package org.khen.internal.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dozen things that are worked out once each, however many rules ask: to go through so few is faster than to hash what is asked.
 */
final class Remembered<T> {

    private final List<Object> whats = new ArrayList<>();
    private final List<List<?>> arguments = new ArrayList<>();
    private final List<T> values = new ArrayList<>();

    /**
     * The thing asked for; {@code null} if it was not worked out before.
     *
     * @param what a constant: compared by identity
     * @param given compared by value
     */
    @Nullable
    T get(Object what, List<?> given) {
        for (int i = 0; i < whats.size(); i++) {
            if (whats.get(i) == what && same(arguments.get(i), given)) {
                return values.get(i);
            }
        }
        return null;
    }

    /** Remembers a thing, and gives it back. */
    T add(Object what, List<?> given, T value) {
        whats.add(what);
        arguments.add(given);
        values.add(value);
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
