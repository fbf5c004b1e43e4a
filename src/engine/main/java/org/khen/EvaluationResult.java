package org.khen;

/** What comes of one nomination among many: a decision, or why none could be reached. */
public sealed interface EvaluationResult {

    /** The code of the dossier. */
    String id();

    /**
     * A decision was reached.
     *
     * @param decision the decision
     */
    record Decided(Decision decision) implements EvaluationResult {

        @Override
        public String id() {
            return decision.id();
        }
    }

    /**
     * No decision could be reached.
     *
     * @param id the code of the dossier
     * @param cause why
     */
    record Failed(String id, EvaluationException cause) implements EvaluationResult {}
}
