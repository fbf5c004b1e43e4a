package org.khen;

import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Period;
import org.khen.facts.Procedure;
import org.khen.facts.PublicNotice;

/** How dossiers were handled, by chance. */
final class RandomProcedures {

    private final Random random;

    RandomProcedures(Random random) {
        this.random = random;
    }

    @Nullable
    Procedure procedure(int unknowns) {
        LocalDate from = LocalDate.of(2014, 11, 1);
        return maybe(
                unknowns,
                () -> new Procedure(
                        maybe(
                                unknowns,
                                () -> random.nextBoolean()
                                        ? new PublicNotice.NotGiven()
                                        : new PublicNotice.Given(new Period(from, from.plusDays(random.nextInt(15))))),
                        maybe(unknowns, random::nextBoolean),
                        maybe(unknowns, random::nextBoolean),
                        null,
                        null,
                        maybe(unknowns, random::nextBoolean)));
    }

    /** The same, with less of it known. */
    @Nullable
    Procedure blurred(@Nullable Procedure known) {
        return known == null || random.nextInt(5) == 0
                ? null
                : new Procedure(
                        kept(known.publicNotice()),
                        kept(known.reasonsStated()),
                        kept(known.minutes()),
                        null,
                        null,
                        kept(known.figuresCertified()));
    }

    private <T> @Nullable T kept(@Nullable T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private <T> @Nullable T maybe(int unknowns, Supplier<T> value) {
        return random.nextInt(8) < unknowns ? null : value.get();
    }
}
