package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody competent attests about a criterion: a certificate of the unit or the minutes of the council.
 *
 * @param criterion the code of the criterion
 * @param holds whether the criterion holds
 * @param by unit or council
 * @param name the name of the unit or council
 * @param document number and sign of the certificate or minutes; {@code null} if not given
 * @param on its date; {@code null} if not given
 */
public record Attestation(
        String criterion,
        boolean holds,
        AttestedBy by,
        String name,
        @Nullable String document,
        @Nullable LocalDate on) {
    /** Says nothing of who attests. */
    @Override
    public String toString() {
        return "Attestation[criterion=" + criterion + ", holds=" + holds + ", by=" + by + "]";
    }
}
