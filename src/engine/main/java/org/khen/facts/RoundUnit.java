package org.khen.facts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agency or unit that submits nominations to a round (cơ quan, đơn vị).
 *
 * @param id its code
 * @param name its name; {@code null} if not given
 * @param cluster the code of the emulation cluster or block it belongs to (cụm, khối); {@code null} if not known
 * @param headcount how many people it has, from 0; {@code null} if not known
 * @param holders how many have reached what; what is not listed is not known
 */
public record RoundUnit(
        String id,
        @Nullable String name,
        @Nullable String cluster,
        @Nullable Integer headcount,
        List<HolderCount> holders) {

    /** @throws IllegalArgumentException if the headcount is negative, or an award is counted twice */
    public RoundUnit {
        Objects.requireNonNull(id, "id");
        if (headcount != null && headcount < 0) {
            throw new IllegalArgumentException(
                    "A headcount cannot be negative (unit = " + id + ", headcount = " + headcount + ")");
        }
        holders = List.copyOf(holders);
        Set<String> counted = new HashSet<>();
        for (HolderCount count : holders) {
            if (!counted.add(count.award())) {
                throw new IllegalArgumentException(
                        "An award is counted twice (unit = " + id + ", award = " + count.award() + ")");
            }
        }
    }

    /** How many have reached the award; {@code null} if not known. */
    public @Nullable Integer holdersOf(String award) {
        for (HolderCount count : holders) {
            if (count.award().equals(award)) {
                return count.count();
            }
        }
        return null;
    }

    /** A unit of which only the code is known. */
    public static RoundUnit of(String id) {
        return new RoundUnit(id, null, null, null, List.of());
    }

    /** The same unit in that cluster. */
    public RoundUnit in(String otherCluster) {
        return new RoundUnit(id, name, otherCluster, headcount, holders);
    }

    /** The same unit with so many people. */
    public RoundUnit with(int people) {
        return new RoundUnit(id, name, cluster, people, holders);
    }

    /** The same unit, in which so many have reached an award. */
    public RoundUnit with(String award, int count) {
        List<HolderCount> all = new ArrayList<>(holders);
        all.add(new HolderCount(award, count));
        return new RoundUnit(id, name, cluster, headcount, all);
    }

    /** Names the unit by its code. */
    @Override
    public String toString() {
        return "RoundUnit[id=" + id + "]";
    }
}
