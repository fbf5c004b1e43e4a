package org.khen.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clause or passage that something rests on, as {@code sources.csv} describes it.
 *
 * @param id its code
 * @param type what kind of source
 * @param number number and sign of the instrument, for example {@code 65/2014/NĐ-CP}
 * @param issuedBy who issued it; {@code null} if not given
 * @param issuedOn the day of issue; {@code null} if not given
 * @param article article, or section in Roman numerals; {@code null} if none
 * @param clause clause; {@code null} if none
 * @param point point, for example {@code đ}; {@code null} if none
 * @param inForce the days it is in force
 * @param summary what the passage says, in the pack's own words; does not replace the text
 * @param coverage what the pack makes of it
 * @param reason why it has no criterion; {@code null} if it has one
 * @param confidence how well it was verified
 * @param checkedOn the day it was last checked; {@code null} if not given
 * @param at where it stands
 */
public record Source(
        String id,
        SourceType type,
        String number,
        @Nullable String issuedBy,
        @Nullable LocalDate issuedOn,
        @Nullable String article,
        @Nullable String clause,
        @Nullable String point,
        Validity inForce,
        String summary,
        Coverage coverage,
        @Nullable String reason,
        Confidence confidence,
        @Nullable LocalDate checkedOn,
        CellRef at) {

    /** Whether nobody has seen the text, so that nothing may be decided by it. */
    public boolean textNotSeen() {
        return coverage == Coverage.NOT_SEEN || confidence == Confidence.UNVERIFIED;
    }

    /** The same source in force on other days. */
    public Source during(Validity days) {
        return new Source(
                id,
                type,
                number,
                issuedBy,
                issuedOn,
                article,
                clause,
                point,
                days,
                summary,
                coverage,
                reason,
                confidence,
                checkedOn,
                at);
    }
}
