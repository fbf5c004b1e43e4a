package org.khen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Listing;
import org.khen.facts.Period;

/** What chance decides in one dossier: repeatable from its seed on every machine. Not for use by several threads at once. */
final class Draw {

    private final SplittableRandom random;
    private final int unknownInHundred;

    Draw(long seed) {
        random = new SplittableRandom(seed);
        // Whole dossiers, dossiers with a gap, and dossiers full of gaps.
        unknownInHundred = one(0, 0, 2, 2, 8, 25);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From the first to the last. */
    int from(int first, int last) {
        return first + random.nextInt(last - first + 1);
    }

    boolean inHundred(int chance) {
        return random.nextInt(100) < chance;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    final <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One below, at and above. */
    int around(int limit) {
        return limit - 1 + random.nextInt(3);
    }

    /** The day before, the day itself and the day after. */
    LocalDate around(LocalDate day) {
        return day.plusDays(random.nextInt(3) - 1L);
    }

    boolean isUnknown() {
        return random.nextInt(100) < unknownInHundred;
    }

    <T> @Nullable T known(T value) {
        return isUnknown() ? null : value;
    }

    @Nullable
    Boolean flag(int yesInHundred) {
        return known(inHundred(yesInHundred));
    }

    /** A list in any order, mostly complete for all that matters, sometimes for a span only, sometimes not at all. */
    <T> @Nullable Listing<T> listing(List<T> items, Period all, LocalDate day) {
        // Nobody can list what has not happened yet.
        Period matters = all.holds(day) ? new Period(all.from(), day) : all;
        if (isUnknown()) {
            return inHundred(50) ? null : new Listing<>(null, shuffled(items));
        }
        Period span = inHundred(90)
                ? new Period(LocalDate.of(1900, 1, 1), day)
                : inHundred(70)
                        ? matters
                        : new Period(
                                around(matters.from()),
                                latest(around(matters.to()), matters.from().plusDays(2)));
        return new Listing<>(span, shuffled(items));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            T moved = shuffled.set(i, shuffled.get(j));
            shuffled.set(j, moved);
        }
        return shuffled;
    }

    <T> List<T> some(int count, Supplier<T> made) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            some.add(made.get());
        }
        return some;
    }
}
