package org.khen.report.round;

import java.util.ArrayList;
import java.util.List;
import org.khen.pack.Text;

/**
 * Lines of one list: of one authority, award and kind of candidate. Their numbers begin at 1.
 *
 * @param authority who decides
 * @param award the award
 * @param kind what kind of candidates
 * @param lines by unit, the place the unit gives, and code
 * @param firstOfAuthority whether it is the first of its authority
 */
public record ListGroup(Text authority, Text award, CandidateKind kind, List<Line> lines, boolean firstOfAuthority) {

    /** Copies the lines. */
    public ListGroup {
        lines = List.copyOf(lines);
    }

    /** Cuts lines, in the order of a {@link RoundBook}, into lists. */
    public static List<ListGroup> of(List<Line> lines) {
        List<ListGroup> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !together(lines.get(from), lines.get(i))) {
                Line first = lines.get(from);
                boolean anew = groups.isEmpty()
                        || !groups.get(groups.size() - 1).authority().equals(first.authority());
                groups.add(new ListGroup(first.authority(), first.award(), first.kind(), lines.subList(from, i), anew));
                from = i;
            }
        }
        return groups;
    }

    private static boolean together(Line one, Line other) {
        return one.authority().equals(other.authority())
                && one.award().equals(other.award())
                && one.kind() == other.kind();
    }
}
