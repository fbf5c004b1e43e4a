package org.khen.facts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A {@link Listing} while it is being put together: not known until something is said about it. */
final class Rows<T> {

    private List<T> items = new ArrayList<>();
    private @Nullable Period completeFor;
    private boolean known;

    void add(T item) {
        items.add(item);
        known = true;
    }

    void completeFor(Period span) {
        completeFor = span;
        known = true;
    }

    void replaceBy(Listing<T> listing) {
        items = new ArrayList<>(listing.items());
        completeFor = listing.completeFor();
        known = true;
    }

    @Nullable
    Listing<T> listing() {
        return known ? new Listing<>(completeFor, items) : null;
    }
}
