package org.khen.pack;

import java.util.List;

/**
 * A folder of a pack: one visible thing, its criteria, its numbers, its rules and its proof.
 *
 * @param name the path of the folder from that of the pack, with {@code /}
 * @param criteria its criteria in the order of the table
 * @param limits its limits in the order of the table
 * @param rules its rules in the order of the file
 * @param cases its cases in the order of the table
 */
public record Topic(String name, List<Criterion> criteria, List<Limit> limits, List<Rule> rules, List<Case> cases) {

    /** Copies the lists. */
    public Topic {
        criteria = List.copyOf(criteria);
        limits = List.copyOf(limits);
        rules = List.copyOf(rules);
        cases = List.copyOf(cases);
    }

    /** The same topic with other criteria and limits. */
    public Topic with(List<Criterion> otherCriteria, List<Limit> otherLimits) {
        return new Topic(name, otherCriteria, otherLimits, rules, cases);
    }
}
