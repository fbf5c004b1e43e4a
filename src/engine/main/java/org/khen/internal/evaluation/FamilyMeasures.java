package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Fact;
import org.khen.facts.Family;
import org.khen.facts.Kinship;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Relative;
import org.khen.internal.evaluation.Count.Counts;

/** Measures a family on the day of the proposal. A collective or household has none. */
final class FamilyMeasures {

    private static final Family NOT_KNOWN = new Family(null, null, null, null);
    private static final Family NONE = new Family(0, Listing.none(new Period(LocalDate.MIN, LocalDate.MAX)), false, 0);
    private static final int WHOLE = 100;

    private final Family family;
    private final List<Relative> relatives;
    private final boolean everybodyListed;

    FamilyMeasures(Nomination nomination) {
        Family given = nomination.candidate() instanceof Person person ? person.family() : NONE;
        family = given == null ? NOT_KNOWN : given;
        Listing<Relative> listed = family.relatives();
        relatives = listed == null ? List.of() : listed.items();
        LocalDate day = nomination.proposedOn();
        everybodyListed = listed != null && day != null && listed.isCompleteFor(new Period(day, day));
    }

    Measurement ownChildren() {
        Integer children = family.children();
        return children == null
                ? Measurement.unbounded(certainlyOwn(), Set.of(Fact.FAMILY_CHILDREN))
                : Measurement.exactly(children);
    }

    Measurement martyrChildren() {
        Count count = new Count();
        relatives.forEach(relative -> count.add(1, isOwnChild(relative).and(isMartyr(relative))));
        Integer unlisted = unlistedChildren();
        if (unlisted == null) {
            count.lacks(Fact.FAMILY_RELATIVES);
        } else {
            count.add(0, unlisted, Set.of(Fact.FAMILY_RELATIVES));
        }
        return count.measurement();
    }

    Measurement greatestLossOfInvalidChild() {
        long low = 0;
        long high = 0;
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        for (Relative relative : relatives) {
            Counts counts = isOwnChild(relative).and(isNoMartyr(relative));
            Integer lost = relative.capacityLost();
            if (counts.truth() == Ternary.NO || (lost != null && lost == 0)) {
                continue;
            }
            low = Math.max(low, counts.truth() == Ternary.YES && lost != null ? lost : 0);
            high = Math.max(high, lost == null ? WHOLE : lost);
            missing.addAll(counts.lacking());
            if (lost == null) {
                missing.add(Fact.FAMILY_RELATIVES_CAPACITY_LOST);
            }
        }
        Integer unlisted = unlistedChildren();
        if (unlisted == null || unlisted > 0) {
            high = WHOLE;
            missing.add(Fact.FAMILY_RELATIVES);
        }
        return Measurement.between(low, high, low == high ? Set.of() : missing);
    }

    Measurement ownLossOfCapacity() {
        Integer lost = family.capacityLost();
        return lost == null
                ? Measurement.between(0, WHOLE, Set.of(Fact.FAMILY_CAPACITY_LOST))
                : Measurement.exactly(lost);
    }

    Answer hasMartyrHusband() {
        Answer any = everybodyListed ? Answer.known(false) : Answer.unknown(EnumSet.of(Fact.FAMILY_RELATIVES));
        for (Relative relative : relatives) {
            any = any.or(answer(isHusband(relative).and(isMartyr(relative))));
        }
        return any;
    }

    Answer isMartyr() {
        Boolean martyr = family.martyr();
        return martyr == null ? Answer.unknown(EnumSet.of(Fact.FAMILY_MARTYR)) : Answer.known(martyr);
    }

    /** Own children who may be martyrs or invalids without standing in the list; {@code null} if nothing bounds them. */
    private @Nullable Integer unlistedChildren() {
        if (everybodyListed) {
            return 0;
        }
        Integer children = family.children();
        return children == null ? null : Math.max(0, children - certainlyOwn());
    }

    private int certainlyOwn() {
        return (int) relatives.stream()
                .filter(relative -> isOwnChild(relative).truth() == Ternary.YES)
                .count();
    }

    private static Counts isOwnChild(Relative relative) {
        Kinship kinship = relative.kinship();
        if (kinship == null) {
            return Counts.unknown(Fact.FAMILY_RELATIVES_KINSHIP);
        }
        return switch (kinship) {
            case CHILD -> Counts.YES;
            case ADOPTED_CHILD -> Counts.of(relative.lawfullyAdopted(), Fact.FAMILY_RELATIVES_LAWFULLY_ADOPTED);
            case CHILD_IN_LAW, HUSBAND -> Counts.NO;
        };
    }

    private static Counts isHusband(Relative relative) {
        Kinship kinship = relative.kinship();
        return kinship == null ? Counts.unknown(Fact.FAMILY_RELATIVES_KINSHIP) : Counts.of(kinship == Kinship.HUSBAND);
    }

    private static Counts isMartyr(Relative relative) {
        return Counts.of(relative.martyr(), Fact.FAMILY_RELATIVES_MARTYR);
    }

    private static Counts isNoMartyr(Relative relative) {
        Boolean martyr = relative.martyr();
        return Counts.of(martyr == null ? null : !martyr, Fact.FAMILY_RELATIVES_MARTYR);
    }

    private static Answer answer(Counts counts) {
        return counts.truth() == Ternary.UNKNOWN
                ? Answer.unknown(counts.lacking())
                : Answer.known(counts.truth() == Ternary.YES);
    }
}
