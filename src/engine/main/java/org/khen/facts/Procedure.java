package org.khen.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a nomination was handled (trình tự, thủ tục): what public, transparent and accurate (công khai, minh bạch, chính xác) are
 * measured by. It is reported beside the outcome and never changes it.
 *
 * @param publicNotice whether and how long it was made public for comment; {@code null} if not known
 * @param reasonsStated whether the proposal states its reasons; {@code null} if not known
 * @param minutes whether the minutes of the review are in the dossier; {@code null} if not known
 * @param minutesNumber number and sign of the minutes; {@code null} if not given
 * @param minutesOn their date; {@code null} if not given
 * @param figuresCertified whether the figures of the report are certified; {@code null} if not known
 */
public record Procedure(
        @Nullable PublicNotice publicNotice,
        @Nullable Boolean reasonsStated,
        @Nullable Boolean minutes,
        @Nullable String minutesNumber,
        @Nullable LocalDate minutesOn,
        @Nullable Boolean figuresCertified) {

    /** Says nothing of its minutes. */
    @Override
    public String toString() {
        return "Procedure";
    }

    /** Starts a procedure of which nothing is known yet. */
    public static ProcedureBuilder builder() {
        return new ProcedureBuilder();
    }
}
