package org.khen.report.round;

import java.util.ArrayList;
import java.util.List;
import org.khen.RoundStatus;

/**
 * How many of those proposed and of those on the draft list belong to a group.
 *
 * @param group the group
 * @param proposed how many are proposed of whom it is known, from 0
 * @param proposedOf how many of them belong to it
 * @param listed how many are on the draft list of whom it is known
 * @param listedOf how many of them belong to it
 * @param unknown of how many proposed it is not known
 */
public record GroupShare(Shown group, int proposed, int proposedOf, int listed, int listedOf, int unknown) {

    /** Below this, a group is named outside the council only together with others. */
    public static final int SMALL = 5;

    /** The groups of which something can be said, in their order. */
    public static List<GroupShare> of(List<Line> lines) {
        List<GroupShare> shares = new ArrayList<>();
        for (Shown group : Shown.values()) {
            List<Line> asked = lines.stream().filter(group::asks).toList();
            List<Line> known =
                    asked.stream().filter(line -> group.holds(line) != null).toList();
            List<Line> listed = known.stream()
                    .filter(line -> line.result().status() == RoundStatus.SELECTED)
                    .toList();
            if (!asked.isEmpty()) {
                shares.add(new GroupShare(
                        group,
                        known.size(),
                        count(known, group),
                        listed.size(),
                        count(listed, group),
                        asked.size() - known.size()));
            }
        }
        return List.copyOf(shares);
    }

    /** Whether so few belong to it that they could be told apart. */
    public boolean isSmall() {
        return proposedOf < SMALL;
    }

    private static int count(List<Line> lines, Shown group) {
        return (int) lines.stream().filter(group::surely).count();
    }
}
