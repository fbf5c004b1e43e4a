package org.khen.internal.language;

import org.jspecify.annotations.Nullable;
import org.khen.pack.CellRef;
import org.khen.pack.PackProblem;
import org.khen.pack.Text;

/** A fault in a rule file, on its way to where reading goes on. It never leaves the parser. */
final class Fault extends Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Token at;
    private final transient @Nullable Text message;
    private final transient Text advice;

    Fault(String code, Token at, @Nullable Text message, Text advice) {
        super(code, null, false, false);
        this.code = code;
        this.at = at;
        this.message = message;
        this.advice = advice;
    }

    /** Stops reading at something that was reported before. */
    static Fault reportedBefore(Token at) {
        return new Fault("", at, null, new Text("", ""));
    }

    Token at() {
        return at;
    }

    @Nullable
    PackProblem in(String pack, String file) {
        return message == null
                ? null
                : new PackProblem(code, true, pack, new CellRef(file, at.line(), at.column()), message, advice);
    }
}
