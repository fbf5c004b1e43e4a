package org.khen.oracle;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Listing;
import org.khen.facts.Period;

/** A number of which only the least and the most are known. */
record Range(long least, long most) {

    static final Range ANY = new Range(0, Long.MAX_VALUE);

    /** How many of a list count; what is not listed may exist where the list is not complete. */
    static <T> Range count(@Nullable Listing<T> list, Period span, Function<T, Truth> counts) {
        if (list == null) {
            return ANY;
        }
        long least = 0;
        long most = 0;
        for (T item : list.items()) {
            Truth truth = counts.apply(item);
            least += truth == Truth.YES ? 1 : 0;
            most += truth == Truth.NO ? 0 : 1;
        }
        return new Range(least, list.isCompleteFor(span) ? most : Long.MAX_VALUE);
    }

    Truth atLeast(long limit) {
        return Truth.between(least >= limit, most >= limit);
    }
}
