package org.khen;

/**
 * Thrown when the engine cannot answer soundly: the two readings of a rule disagree, the award is in no loaded pack, or a fact
 * cannot be read. It never stands for "no". Where it is about a dossier its message names it by its code; it holds no personal
 * data.
 */
public final class EvaluationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Takes a message for developers. */
    public EvaluationException(String message) {
        super(message);
    }

    /** Takes a message for developers and the cause. */
    public EvaluationException(String message, Throwable cause) {
        super(message, cause);
    }
}
