package org.khen.internal.cases;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.Finding;
import org.khen.Outcome;
import org.khen.RegistrationDecision;
import org.khen.Unamended;
import org.khen.Verdict;
import org.khen.pack.Case;
import org.khen.pack.Criterion;

/**
 * What a case expects, read once: whoever asks thousands of times whether a decision comes out as expected needs no sentences.
 *
 * @param outcome the outcome; {@code null} if not checked
 * @param ifUnamended the outcome if new law not seen left everything as it was; {@code null} if not checked
 * @param verdicts the verdicts by the code of the criterion
 * @param source the source that is to decide; {@code null} if not checked
 */
public record Expectation(
        @Nullable Outcome outcome,
        @Nullable Outcome ifUnamended,
        Map<String, Verdict> verdicts,
        @Nullable String source) {

    /** Copies the verdicts, by code. */
    public Expectation {
        verdicts = Collections.unmodifiableMap(new TreeMap<>(verdicts));
    }

    /** What the case expects; empty if it expects nothing, or what it says cannot be read. */
    public static Optional<Expectation> of(String pack, Case situation, CaseColumns columns) {
        if (!ExpectedWords.problems(pack, situation, situation.at(), situation.at(), columns)
                .isEmpty()) {
            return Optional.empty();
        }
        Map<String, Verdict> verdicts = new HashMap<>();
        situation.expectedVerdicts().forEach((id, text) -> {
            Criterion criterion = columns.criterion(id);
            Verdict verdict = criterion == null ? null : ExpectedWords.verdict(text, criterion.kind());
            if (verdict != null) {
                verdicts.put(id, verdict);
            }
        });
        String text = situation.expectedOutcome();
        Outcome outcome = text == null ? null : ExpectedWords.outcome(text);
        String before = situation.expectedIfUnamended();
        Outcome ifUnamended = before == null ? null : ExpectedWords.outcome(before);
        boolean nothing =
                outcome == null && ifUnamended == null && verdicts.isEmpty() && situation.expectedSource() == null;
        return nothing
                ? Optional.empty()
                : Optional.of(new Expectation(outcome, ifUnamended, verdicts, situation.expectedSource()));
    }

    /** Whether a decision is as expected. */
    public boolean isMetBy(Decision decision) {
        return (outcome == null || outcome == decision.outcome())
                && (ifUnamended == null || ifUnamended == ifUnamended(decision))
                && verdictsAre(decision::finding)
                && (source == null || DecidingSources.of(decision).contains(source));
    }

    /** The outcome if new law not seen left everything as it was: that of the decision, if it hangs on no such law. */
    static Outcome ifUnamended(Decision decision) {
        Unamended before = decision.ifUnamended();
        return before == null ? decision.outcome() : before.outcome();
    }

    /** Whether a decision on a registration, which has no outcome, is as expected. */
    public boolean isMetBy(RegistrationDecision decision) {
        return verdictsAre(decision::finding)
                && (source == null || DecidingSources.of(decision).contains(source));
    }

    private boolean verdictsAre(Function<String, @Nullable Finding> findings) {
        for (Map.Entry<String, Verdict> expected : verdicts.entrySet()) {
            Finding finding = findings.apply(expected.getKey());
            // What is not asked does not apply.
            Verdict found = finding == null ? Verdict.NOT_APPLICABLE : finding.verdict();
            if (found != expected.getValue()) {
                return false;
            }
        }
        return true;
    }
}
