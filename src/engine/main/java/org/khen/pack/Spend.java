package org.khen.pack;

import org.jspecify.annotations.Nullable;

/**
 * A row of {@code spends.csv}, the ledger of merit: what an award that is given uses up, and for what it is used up.
 *
 * @param award the code of the award given, or the mark of a {@linkplain AwardScope scope} of awards
 * @param proof what it uses up
 * @param noLongerFor what that can no longer carry
 * @param inForce the days on which that is so, by the day of the later proposal
 * @param source the code of its source
 * @param note a note; {@code null} if none
 * @param at where it stands
 */
public record Spend(
        String award,
        SpentProof proof,
        NoLongerFor noLongerFor,
        Validity inForce,
        String source,
        @Nullable String note,
        CellRef at) {

    /** The same row in force on other days. */
    public Spend during(Validity days) {
        return new Spend(award, proof, noLongerFor, days, source, note, at);
    }
}
