package org.khen.facts;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An award that is withdrawn (thu hồi, hủy bỏ quyết định khen thưởng) from one candidate.
 *
 * @param candidate the code that all nominations of the candidate share ({@link RoundEntry#candidate})
 * @param award the code of the award
 * @param number number and sign of the decision by which it was given; {@code null} if not known
 * @param decidedOn the day of that decision; {@code null} if not known
 */
public record WithdrawnAward(
        String candidate,
        String award,
        @Nullable String number,
        @Nullable LocalDate decidedOn) {

    /** @throws IllegalArgumentException if neither number nor day is known: nobody could tell which award it is */
    public WithdrawnAward {
        Objects.requireNonNull(candidate, "candidate");
        Objects.requireNonNull(award, "award");
        if (number == null && decidedOn == null) {
            throw new IllegalArgumentException("Nobody can tell which award is withdrawn (award = " + award
                    + ")\nGive the number of its decision, or the day.");
        }
    }

    /**
     * Whether an award that a dossier of the candidate lists is this one: of the same code, and by the number of the decision, or
     * by its day where one of the numbers is not known; {@code null} if too little is known to tell.
     */
    public @Nullable Boolean matches(PastAward listed) {
        if (!award.equals(listed.award())) {
            return false;
        }
        if (number != null && listed.number() != null) {
            return number.equals(listed.number());
        }
        LocalDate given = listed.decidedOn();
        return (decidedOn == null || given == null) ? null : (Boolean) decidedOn.equals(given);
    }

    /** Says nothing of the candidate and the decision. */
    @Override
    public String toString() {
        return "WithdrawnAward[award=" + award + "]";
    }
}
