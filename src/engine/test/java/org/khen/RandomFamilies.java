package org.khen;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Family;
import org.khen.facts.Kinship;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.PostGroup;
import org.khen.facts.PostHeld;
import org.khen.facts.Relative;

/** Families and careers by chance: the number of children is never below that of the children listed. */
final class RandomFamilies {

    private static final Period WHOLE_LIFE = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2016, 12, 31));

    private final Random random;

    RandomFamilies(Random random) {
        this.random = random;
    }

    Family family(int unknowns) {
        List<Relative> relatives = Stream.generate(() -> relative(unknowns))
                .limit(random.nextInt(4))
                .toList();
        int children = (int) relatives.stream()
                        .filter(relative -> relative.kinship() != Kinship.HUSBAND)
                        .count()
                + random.nextInt(2);
        return new Family(
                maybe(unknowns, () -> children),
                maybe(unknowns, () -> new Listing<>(maybe(unknowns, () -> WHOLE_LIFE), relatives)),
                maybe(unknowns, random::nextBoolean),
                maybe(unknowns, this::lost));
    }

    private Relative relative(int unknowns) {
        return new Relative(
                maybe(unknowns, () -> one(Kinship.values())),
                maybe(unknowns, random::nextBoolean),
                maybe(unknowns, random::nextBoolean),
                maybe(unknowns, this::lost));
    }

    /** Around a limit of one, and none at all. */
    private int lost() {
        return random.nextInt(4);
    }

    Family with(Family family, @Nullable Listing<Relative> relatives) {
        return new Family(family.children(), relatives, family.martyr(), family.capacityLost());
    }

    /** Posts held one after the other or at once, some of them beyond the proposal. */
    PostHeld post(int unknowns) {
        LocalDate from = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(3000));
        return new PostHeld(
                maybe(unknowns, () -> one(PostGroup.values())),
                maybe(unknowns, () -> new Period(from, from.plusDays(random.nextInt(2000)))));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(int unknowns, Supplier<T> value) {
        return random.nextInt(8) < unknowns ? null : value.get();
    }
}
