package org.khen.cli;

import org.jspecify.annotations.Nullable;
import org.khen.Outcome;
import org.khen.Verdict;

/**
 * What a dossier is expected to come to, as the {@code expected.csv} beside it says.
 *
 * @param packs the packs that judge it, by code or by folder from that file; empty for all that are used
 * @param outcome the outcome; {@code null} for a registration
 * @param registration the verdict on a registration; {@code null} for a nomination
 * @param criterion the criterion it hangs on; empty if none is named
 * @param verdict the verdict on that criterion; {@code null} if none is named
 * @param source the code of the clause it rests on; empty if none is named
 * @param authority who answered the question; empty if nobody did
 * @param answer what they answered; {@code null} if nobody did
 */
record ExpectedAnswer(
        String packs,
        @Nullable Outcome outcome,
        @Nullable Verdict registration,
        String criterion,
        @Nullable Verdict verdict,
        String source,
        String authority,
        @Nullable Outcome answer) {}
