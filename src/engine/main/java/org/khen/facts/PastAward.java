package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title or commendation that the candidate already has.
 *
 * @param award the code of the award
 * @param year the year the award is for; {@code null} if not known
 * @param number number and sign of the decision; {@code null} if not known
 * @param decidedOn the day of the decision; {@code null} if not known
 * @param issuedAt the level of the body that issued it; {@code null} if not known
 * @param meritPeriod the merit period the decision names; {@code null} if not known
 * @param ground on what ground it was given; {@code null} if not known
 * @param achievement the code of the achievement it rewarded; {@code null} if not known
 */
public record PastAward(
        String award,
        @Nullable Period year,
        @Nullable String number,
        @Nullable LocalDate decidedOn,
        @Nullable Level issuedAt,
        @Nullable MeritPeriod meritPeriod,
        @Nullable AwardGround ground,
        @Nullable String achievement) {
    /** Says nothing of the decision. */
    @Override
    public String toString() {
        return "PastAward[award=" + award + "]";
    }

    /** Starts a past award of which only the code is known. */
    public static PastAwardBuilder builder(String award) {
        return new PastAwardBuilder(award);
    }
}
