package org.khen.internal.evaluation;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import org.khen.Finding;

/**
 * Findings on one criterion that rest on answers given to other dossiers too: the same answer is the same finding. As few as
 * there are places; what does not find its place is made anew. Safe to share between threads.
 */
final class SharedFindings {

    private static final int PLACES = 64;

    private final AtomicReferenceArray<@Nullable Known> known = new AtomicReferenceArray<>(PLACES);

    private record Known(Answer answer, Finding finding) {}

    /** The finding on an answer, compared by identity; {@code null} if it is not kept. */
    @SuppressWarnings("ReferenceEquality") // equal ones are deep, and another one may as well be made anew
    @Nullable
    Finding get(Answer answer) {
        Known one = known.get(place(answer));
        return one != null && one.answer == answer ? one.finding : null;
    }

    void put(Answer answer, Finding finding) {
        known.set(place(answer), new Known(answer, finding));
    }

    private static int place(Answer answer) {
        return System.identityHashCode(answer) & (PLACES - 1);
    }
}
