package org.khen.cli;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.Citation;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.RegistrationDecision;

/**
 * What came of a dossier beside what was expected.
 *
 * @param expected what was expected
 * @param asExpected whether outcome, verdict and clause are those expected
 * @param agrees whether the outcome is the one that an authority gave; {@code null} if none answered
 * @param clause the clause it hangs on; {@code null} if none was named or found
 */
record AnswerCheck(
        ExpectedAnswer expected,
        boolean asExpected,
        @Nullable Boolean agrees,
        @Nullable Citation clause) {

    static AnswerCheck of(Decision decision, ExpectedAnswer expected) {
        return of(
                decision.outcome() == expected.outcome(),
                decision.finding(expected.criterion()),
                expected,
                decision.outcome());
    }

    static AnswerCheck of(RegistrationDecision decision, ExpectedAnswer expected) {
        return of(
                decision.verdict() == expected.registration(), decision.finding(expected.criterion()), expected, null);
    }

    private static AnswerCheck of(
            boolean outcome, @Nullable Finding finding, ExpectedAnswer expected, @Nullable Outcome found) {
        boolean verdict = expected.criterion().isEmpty()
                || (finding != null && (expected.verdict() == null || finding.verdict() == expected.verdict()));
        List<Citation> citations = finding == null ? List.of() : finding.citations();
        Citation clause = citations.stream()
                .filter(citation -> citation.source().equals(expected.source()))
                .findFirst()
                .orElse(null);
        boolean source = expected.source().isEmpty() || clause != null;
        Boolean agrees = expected.answer() == null ? null : Objects.equals(found, expected.answer());
        return new AnswerCheck(expected, outcome && verdict && source, agrees, clause);
    }
}
