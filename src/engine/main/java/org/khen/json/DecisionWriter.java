package org.khen.json;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.khen.Decision;
import org.khen.RegistrationDecision;
import org.khen.RoundDecision;
import org.khen.Timeline;

/**
 * Writes decisions as JSON, with the version of the form: properties in the order of the records, words as codes, facts by
 * their path in a dossier, numbers exactly (a fraction whose decimals do not end as a text, {@code "5/33"}), what is not
 * known left out. Beside its components a decision has its {@code summary} and a citation its {@code text} in both
 * languages. {@link DecisionReader} reads back an equal decision.
 *
 * <p>A decision holds no personal data of the candidate: of attestations it shows who attested what, never about whom.
 * Immutable; may be shared between threads.
 */
public final class DecisionWriter {

    private final boolean indented;

    private DecisionWriter(boolean indented) {
        this.indented = indented;
    }

    /** A writer of one line for each decision, without the line break: for JSONL. */
    public static DecisionWriter compact() {
        return new DecisionWriter(false);
    }

    /** A writer of indented lines, for people. */
    public static DecisionWriter indented() {
        return new DecisionWriter(true);
    }

    /** The JSON of a decision. */
    public String write(Decision decision) {
        return DossierWriter.write(DecisionForm.DECISION, decision, indented);
    }

    /**
     * The JSON of what is found of a registration. Its {@code type} tells it from a decision, and beside its components it has
     * the lists of the unit: registered and not proposed, rewarded and not multiplied.
     */
    public String write(RegistrationDecision decision) {
        return DossierWriter.write(DecisionForm.REGISTRATION, decision, indented);
    }

    /**
     * The JSON of a time line. Its {@code type} tells it from a decision. Each part of it holds the decision on its first day and,
     * in both languages, what made the difference: its {@code cause}.
     */
    public String write(Timeline timeline) {
        return DossierWriter.write(DecisionForm.TIMELINE, timeline, indented);
    }

    /**
     * The JSON of what is found of a review round. Its {@code type} tells it from a decision. Each result has the word for its status
     * in both languages, its {@code statusText}; of a nomination that could not be decided there is its code and the message.
     */
    public String write(RoundDecision round) {
        return DossierWriter.write(DecisionForm.ROUND, round, indented);
    }

    /**
     * Writes the same in UTF-8, as it is made: a round may hold thousands of decisions.
     *
     * @param out where to; left open
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(RoundDecision round, OutputStream out) {
        DossierWriter.write(DecisionForm.ROUND, round, indented, out);
    }
}
