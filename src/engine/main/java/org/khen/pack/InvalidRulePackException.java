package org.khen.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when rule packs have errors: it carries all problems found, and nothing was loaded. */
public final class InvalidRulePackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<PackProblem> problems;

    /** Takes all problems found, warnings included. */
    public InvalidRulePackException(List<PackProblem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    /** All problems found, in the order of the files. */
    public List<PackProblem> problems() {
        return problems;
    }

    private static String describe(List<PackProblem> problems) {
        return problems.stream()
                .filter(PackProblem::error)
                .map(problem -> problem.code() + " " + problem.in(Language.ENGLISH))
                .collect(Collectors.joining(
                        System.lineSeparator(), "Rule packs not loaded:" + System.lineSeparator(), ""));
    }
}
