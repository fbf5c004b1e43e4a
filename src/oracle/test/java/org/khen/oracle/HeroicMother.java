package org.khen.oracle;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Family;
import org.khen.facts.Kinship;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.Relative;
import org.khen.facts.Sex;

/** Bà mẹ Việt Nam anh hùng: decree 56/2013, article 2(1), five cases of which one suffices. */
final class HeroicMother {

    private static final int HEAVY = 81;

    private HeroicMother() {}

    static Truth judge(Submission dossier) {
        Sex sex = dossier.person().sex();
        Truth mother = sex == null ? Truth.OPEN : Truth.of(sex == Sex.FEMALE);
        return Truth.all(
                dossier.note("a mother", mother),
                dossier.note("D56 2(1)(a)-(đ)", cases(dossier, dossier.person().family())),
                dossier.attested("bmvnah.conduct"));
    }

    private static Truth cases(Submission dossier, @Nullable Family family) {
        if (family == null) {
            return Truth.OPEN;
        }
        Listing<Relative> relatives = family.relatives();
        Period day = new Period(dossier.day(), dossier.day());
        Range listed = Range.count(relatives, day, HeroicMother::child);
        Range martyrs = children(family, relatives, listed.least(), day, one -> Truth.of(one.martyr()));
        Range invalids = children(
                family,
                relatives,
                listed.least(),
                day,
                one -> Truth.of(one.martyr()).not().and(heavy(one.capacityLost())));
        Range husbands = Range.count(relatives, day, one -> husband(one).and(Truth.of(one.martyr())));
        Truth one = martyrs.atLeast(1);
        return Truth.any(
                martyrs.atLeast(2),
                Truth.all(inAll(family, 2, listed.least()), one, invalids.atLeast(1)),
                inAll(family, 1, listed.least()).and(one),
                one.and(husbands.atLeast(1).or(Truth.of(family.martyr()))),
                one.and(heavy(family.capacityLost())));
    }

    /** How many children are so; no more can be unlisted than there are besides those listed. */
    private static Range children(
            Family family,
            @Nullable Listing<Relative> relatives,
            long listed,
            Period day,
            Function<Relative, Truth> so) {
        Range known = Range.count(relatives, day, one -> child(one).and(so.apply(one)));
        Integer all = family.children();
        if (all == null || known.most() < Long.MAX_VALUE) {
            return known;
        }
        long possible = Records.orNone(relatives).items().stream()
                .filter(one -> child(one).and(so.apply(one)) != Truth.NO)
                .count();
        return new Range(known.least(), Math.min(all, possible + all - listed));
    }

    private static Truth inAll(Family family, int children, long listed) {
        return family.children() == null
                ? (listed > children ? Truth.NO : Truth.OPEN)
                : Truth.of(family.children() == children);
    }

    /** D56 2: by birth or lawfully adopted; sons-in-law and daughters-in-law do not count. */
    private static Truth child(Relative one) {
        Kinship kinship = one.kinship();
        if (kinship == null) {
            return Truth.OPEN;
        }
        return kinship == Kinship.ADOPTED_CHILD ? Truth.of(one.lawfullyAdopted()) : Truth.of(kinship == Kinship.CHILD);
    }

    private static Truth husband(Relative one) {
        return one.kinship() == null ? Truth.OPEN : Truth.of(one.kinship() == Kinship.HUSBAND);
    }

    private static Truth heavy(@Nullable Integer capacityLost) {
        return capacityLost == null ? Truth.OPEN : Truth.of(capacityLost >= HEAVY);
    }
}
