package org.khen.cli;

import org.jspecify.annotations.Nullable;
import org.khen.json.DossierProblem;
import org.khen.pack.Text;

/**
 * One reason why a dossier is not decided.
 *
 * @param code its code
 * @param pointer the place in the dossier
 * @param line the line in the file; 0 if it is not of a place in the file
 * @param column the character in the line
 * @param text the offending text; {@code null} if none
 * @param message what is wrong
 * @param advice what to do
 */
record Trouble(
        String code,
        String pointer,
        int line,
        int column,
        @Nullable String text,
        Text message,
        Text advice) {

    static Trouble of(DossierProblem problem) {
        return new Trouble(
                problem.code().code(),
                problem.pointer(),
                problem.line(),
                problem.column(),
                problem.text(),
                new Text(problem.vi(), problem.en()),
                new Text(problem.adviceVi(), problem.adviceEn()));
    }

    /** A reason that concerns the dossier as a whole. */
    static Trouble whole(String code, String pointer, int line, Text message, Text advice) {
        return new Trouble(code, pointer, line, line == 0 ? 0 : 1, null, message, advice);
    }
}
