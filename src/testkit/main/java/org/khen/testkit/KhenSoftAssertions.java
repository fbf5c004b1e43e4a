package org.khen.testkit;

import java.util.function.Consumer;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;

/**
 * Assertions that go on after a failure and tell all failures together, those of AssertJ included. Injected by AssertJ's
 * {@code SoftAssertionsExtension} into a field with {@code @InjectSoftAssertions}, or used by {@link #assertSoftly}.
 */
public class KhenSoftAssertions extends AbstractSoftAssertions
        implements KhenSoftAssertionsProvider, StandardSoftAssertionsProvider {

    /** None so far; {@link #assertAll()} tells what failed. */
    public KhenSoftAssertions() {}

    /**
     * Makes assertions and then tells all that failed.
     *
     * @param checks makes the assertions
     */
    public static void assertSoftly(Consumer<KhenSoftAssertions> checks) {
        KhenSoftAssertions soft = new KhenSoftAssertions();
        checks.accept(soft);
        soft.assertAll();
    }
}
