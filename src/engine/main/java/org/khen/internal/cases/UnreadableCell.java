package org.khen.internal.cases;

import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Text;

/** What is wrong with a cell and how to mend it. Never leaves this package: it becomes a problem of the pack. */
final class UnreadableCell extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final transient Text problem;
    private final transient Text advice;

    UnreadableCell(Text problem, Text advice) {
        this(ProblemCode.CASE_CELL_UNREADABLE, problem, advice);
    }

    UnreadableCell(ProblemCode code, Text problem, Text advice) {
        super(problem.en());
        this.code = code;
        this.problem = problem;
        this.advice = advice;
    }

    ProblemCode code() {
        return code;
    }

    Text problem() {
        return problem;
    }

    Text advice() {
        return advice;
    }
}
