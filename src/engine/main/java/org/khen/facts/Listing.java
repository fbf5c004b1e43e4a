package org.khen.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of facts together with the span for which it is complete.
 *
 * <p>The items are known. What is not listed is known to be absent only inside {@link #completeFor()}; outside it nothing
 * is known. A list that is not known at all is {@code null} where a {@code Listing} is expected.
 *
 * @param <T> what is listed
 * @param completeFor the span within which there is nothing beyond the items; {@code null} if the list may lack some
 * @param items what is known, in any order; never {@code null}
 */
public record Listing<T>(@Nullable Period completeFor, List<T> items) {

    /** Copies the items. */
    public Listing {
        items = List.copyOf(items);
    }

    /** Everything there was in {@code span}. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of does not store into the array
    public static <T> Listing<T> complete(Period span, T... items) {
        return new Listing<>(span, List.of(items));
    }

    /** Known to be none in {@code span}. */
    public static <T> Listing<T> none(Period span) {
        return new Listing<>(span, List.of());
    }

    /** At least these; there may be more. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of does not store into the array
    public static <T> Listing<T> atLeast(T... items) {
        return new Listing<>(null, List.of(items));
    }

    /** Whether nothing is missing within {@code span}. */
    public boolean isCompleteFor(Period span) {
        return completeFor != null && completeFor.encloses(span);
    }
}
