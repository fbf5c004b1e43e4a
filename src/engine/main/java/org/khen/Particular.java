package org.khen;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Period;
import org.khen.facts.ProceedingKind;
import org.khen.facts.Rating;
import org.khen.pack.Text;

/**
 * Something that a finding rests on and that whoever reads it wants named: the decision on an award already given, or a matter
 * under consideration.
 *
 * @param kind what it says
 * @param award the code of the award already given; {@code null} if it is none
 * @param title the name of that award; {@code null} if no pack names it
 * @param number number and sign of its decision; {@code null} if not known
 * @param decidedOn the day of its decision; {@code null} if not known
 * @param achievement the code of the achievement concerned; {@code null} if none is
 * @param year the year of work concerned; {@code null} if none is
 * @param rating how the collective led was rated in that year; {@code null} if not known or none is meant
 * @param ownRating how the candidate was rated in that year; {@code null} if not known or none is meant
 * @param matter the kind of matter under consideration; {@code null} if it is none
 */
public record Particular(
        ParticularKind kind,
        @Nullable String award,
        @Nullable Text title,
        @Nullable String number,
        @Nullable LocalDate decidedOn,
        @Nullable String achievement,
        @Nullable Period year,
        @Nullable Rating rating,
        @Nullable Rating ownRating,
        @Nullable ProceedingKind matter)
        implements Comparable<Particular> {

    private static final Comparator<Particular> ORDER = Comparator.comparing(Particular::kind)
            .thenComparing(Particular::decidedOn, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Particular::award, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Particular::number, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Particular::achievement, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Particular::year, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Particular::rating, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Particular::ownRating, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Particular::matter, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Whether only the council is to read it. */
    public boolean forCouncilOnly() {
        return kind == ParticularKind.MATTER;
    }

    /** Orders by kind, then by day of the decision. */
    @Override
    public int compareTo(Particular other) {
        return ORDER.compare(this, other);
    }

    /** Says nothing of a decision or a matter. */
    @Override
    public String toString() {
        return "Particular[kind=" + kind + "]";
    }
}
