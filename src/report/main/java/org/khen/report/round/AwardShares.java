package org.khen.report.round;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khen.RoundStatus;
import org.khen.pack.Text;

/**
 * Who is proposed for an award and who is on the draft list, by group.
 *
 * @param award the award
 * @param longService whether it is given here for long service or tenure, where the law asks for posts and years
 * @param proposed how many are proposed
 * @param listed how many are on the draft list
 * @param groups the groups of which something can be said
 */
public record AwardShares(Text award, boolean longService, int proposed, int listed, List<GroupShare> groups) {

    /** Copies the groups. */
    public AwardShares {
        groups = List.copyOf(groups);
    }

    /** Each award in the order of the lines, long service after all others. */
    public static List<AwardShares> of(List<Line> lines) {
        List<AwardShares> all = new ArrayList<>();
        for (boolean longService : new boolean[] {false, true}) {
            Map<Text, List<Line>> byAward = new LinkedHashMap<>();
            lines.stream()
                    .filter(line -> line.isLongService() == longService)
                    .forEach(line -> byAward.computeIfAbsent(line.award(), award -> new ArrayList<>())
                            .add(line));
            byAward.forEach((award, of) -> all.add(
                    new AwardShares(award, longService, of.size(), listed(of), GroupShare.of(of))));
        }
        return List.copyOf(all);
    }

    private static int listed(List<Line> lines) {
        return (int) lines.stream()
                .filter(line -> line.result().status() == RoundStatus.SELECTED)
                .count();
    }
}
