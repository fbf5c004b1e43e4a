package org.khen.internal.language;

import java.util.List;
import org.khen.pack.PackProblem;

/**
 * What was read from a rule file.
 *
 * @param rules the rules without a fault of their own; to be used only if there is no problem
 * @param problems all problems found, in the order of the text
 */
public record ParsedRules(List<ParsedRule> rules, List<PackProblem> problems) {

    /** Keeps own copies. */
    public ParsedRules {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }
}
