package org.khen.internal.rounds;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.pack.RoundBase;
import org.khen.pack.RoundRule;
import org.khen.pack.RoundScope;

/** The numbers that shares of places are taken of. */
final class Denominators {

    private final Map<String, RoundUnit> units = new HashMap<>();
    private final List<RoundEntry> nominated;
    private final boolean allDescribed;

    /**
     * @param nominated every nomination of the round, those that could not be decided included
     */
    Denominators(List<RoundUnit> units, List<RoundEntry> nominated) {
        units.forEach(unit -> this.units.put(unit.id(), unit));
        this.nominated = nominated;
        allDescribed = nominated.stream().allMatch(entry -> this.units.containsKey(entry.unit()));
    }

    /**
     * A number as far as it is known.
     *
     * @param least what is known of it
     * @param whole whether that is all of it
     */
    record Number(long least, boolean whole) {}

    /** The cluster of a unit; {@code null} if not known. */
    @Nullable
    String clusterOf(@Nullable String unit) {
        RoundUnit known = unit == null ? null : units.get(unit);
        return known == null ? null : known.cluster();
    }

    /**
     * What the share of a cap is a share of.
     *
     * @param within the unit or cluster; {@code null} for the whole round
     */
    Number of(RoundRule cap, @Nullable String within) {
        RoundBase base = Objects.requireNonNull(cap.base());
        if (base == RoundBase.NOMINATED) {
            return nominated(cap, within);
        }
        Collection<RoundUnit> counted = counted(cap.scope(), within);
        boolean whole = isWhole(cap, within);
        long sum = 0;
        for (RoundUnit unit : counted) {
            Integer number = base == RoundBase.HEADCOUNT
                    ? unit.headcount()
                    : unit.holdersOf(Objects.requireNonNull(cap.baseAward()));
            whole &= number != null;
            sum += number == null ? 0 : number;
        }
        return new Number(sum, whole);
    }

    /** One of whom nobody says where it belongs may be nominated there too. */
    private Number nominated(RoundRule cap, @Nullable String within) {
        long count = 0;
        boolean whole = !Caps.NOT_KNOWN.equals(within);
        for (RoundEntry entry : nominated) {
            if (entry.nomination().award().equals(cap.award())) {
                String own = cap.scope() == RoundScope.UNIT ? entry.unit() : clusterOf(entry.unit());
                whole &= within == null || own != null;
                count += within == null || within.equals(own) ? 1 : 0;
            }
        }
        return new Number(count, whole);
    }

    private Collection<RoundUnit> counted(@Nullable RoundScope scope, @Nullable String within) {
        if (scope == RoundScope.ROUND) {
            return units.values();
        }
        return units.values().stream()
                .filter(unit -> Objects.equals(within, scope == RoundScope.UNIT ? unit.id() : unit.cluster()))
                .toList();
    }

    /** Whether every unit that belongs there is described: one that somebody comes from and nobody describes may have any number. */
    private boolean isWhole(RoundRule cap, @Nullable String within) {
        if (cap.scope() == RoundScope.UNIT) {
            return within != null && units.containsKey(within);
        }
        if (units.isEmpty() || !allDescribed) {
            return false;
        }
        // A unit whose cluster nobody gives may belong to this one.
        return cap.scope() == RoundScope.ROUND
                || (within != null && units.values().stream().noneMatch(unit -> unit.cluster() == null));
    }
}
