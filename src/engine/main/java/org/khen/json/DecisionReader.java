package org.khen.json;

import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.RegistrationDecision;
import org.khen.Timeline;

/** Reads back what {@link DecisionWriter} wrote. Has no state; may be shared between threads. */
public final class DecisionReader {

    /** A reader of every version of the form there is. */
    public DecisionReader() {}

    /**
     * The decision.
     *
     * @param json the text of one decision
     * @throws IllegalArgumentException if it is not a decision, or of another version; the message names the place as a JSON
     *     pointer
     */
    public Decision read(String json) {
        return (Decision) read(json, DecisionForm.DECISION);
    }

    /**
     * What was found of a registration.
     *
     * @param json the text of one
     * @throws IllegalArgumentException if it is none, or of another version; the message names the place as a JSON pointer
     */
    public RegistrationDecision readRegistration(String json) {
        return (RegistrationDecision) read(json, DecisionForm.REGISTRATION);
    }

    /**
     * A time line.
     *
     * @param json the text of one
     * @throws IllegalArgumentException if it is none, or of another version; the message names the place as a JSON pointer
     */
    public Timeline readTimeline(String json) {
        return (Timeline) read(json, DecisionForm.TIMELINE);
    }

    private static Object read(String json, RecordShape form) {
        Problems problems = new Problems();
        Located tree =
                new TreeReader(new Piece.Dossier(json, 1, 1, Piece.Ending.WHOLE), DecisionForm.NESTING).read(problems);
        if (tree != null) {
            requireVersion(tree);
            Object decision = form.read(tree, Place.TOP, problems);
            if (decision != null && problems.none()) {
                return decision;
            }
        }
        DossierProblem first = problems.inOrder().get(0);
        throw new IllegalArgumentException("Not a decision (pointer = \"" + first.pointer() + "\", line = "
                + first.line() + ", column = " + first.column() + "): " + first.en());
    }

    private static void requireVersion(Located tree) {
        String version = version(tree);
        if (!Integer.toString(DecisionForm.CURRENT).equals(version)) {
            throw new IllegalArgumentException("Not a decision of a version that can be read (pointer = \"/"
                    + DossierForm.VERSION + "\", version = " + version + ")\nVersions that can be read: "
                    + DecisionForm.CURRENT);
        }
    }

    private static @Nullable String version(Located tree) {
        if (tree instanceof Located.Fields fields) {
            for (Located.Field field : fields.fields()) {
                if (field.name().equals(DossierForm.VERSION)) {
                    return field.value() instanceof Located.Digits digits ? digits.value() : "?";
                }
            }
        }
        return null;
    }
}
