package org.khen.facts;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A review round (đợt xét): nominations that a council judges together.
 *
 * @param id its code
 * @param name its name; {@code null} if not given
 * @param heldOn the day of the round; it selects the caps and the other rules of rounds. Every nomination keeps its own days
 * @param entries the nominations, in any order
 * @param units the agencies and units, those without a nomination included where shares are counted on them
 * @param registrations what units registered for the year
 */
public record ReviewRound(
        String id,
        @Nullable String name,
        LocalDate heldOn,
        List<RoundEntry> entries,
        List<RoundUnit> units,
        List<Registration> registrations) {

    /** @throws IllegalArgumentException if two dossiers, or two units, have the same code */
    public ReviewRound {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(heldOn, "heldOn");
        entries = List.copyOf(entries);
        units = List.copyOf(units);
        registrations = List.copyOf(registrations);
        Set<String> dossiers = new HashSet<>();
        for (RoundEntry entry : entries) {
            if (!dossiers.add(entry.id())) {
                throw new IllegalArgumentException("Two nominations of the round have the same code (dossier = "
                        + entry.id() + ")\nGive every dossier a code of its own.");
            }
        }
        Set<String> codes = new HashSet<>();
        for (RoundUnit unit : units) {
            if (!codes.add(unit.id())) {
                throw new IllegalArgumentException("Two units of the round have the same code (unit = " + unit.id()
                        + ")\nGive every unit a code of its own.");
            }
        }
    }

    /** A round without registrations. */
    public ReviewRound(String id, LocalDate heldOn, List<RoundEntry> entries, List<RoundUnit> units) {
        this(id, null, heldOn, entries, units, List.of());
    }

    /** Names the round. */
    @Override
    public String toString() {
        return "ReviewRound[id=" + id + ", entries=" + entries.size() + "]";
    }
}
