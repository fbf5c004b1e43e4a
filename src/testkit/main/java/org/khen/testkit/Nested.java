package org.khen.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs assertions on a part of something, and tells all that fail. Soft assertions of AssertJ would tell only the first: they do not
 * collect within one another.
 */
final class Nested {

    private Nested() {}

    /**
     * What fails.
     *
     * @param part makes the assertions on the part, which put what fails into the list
     * @param checks makes use of them
     */
    static <A> List<String> failures(Function<List<String>, A> part, Consumer<A> checks) {
        List<String> failures = new ArrayList<>();
        try {
            checks.accept(part.apply(failures));
        } catch (AssertionError failure) {
            // From an assertion that is not of this kit.
            failures.add(stripped(failure.getMessage()));
        }
        return failures;
    }

    private static String stripped(@Nullable String message) {
        return message == null ? "failed" : message.strip();
    }
}
