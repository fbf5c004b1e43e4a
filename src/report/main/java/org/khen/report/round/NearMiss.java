package org.khen.report.round;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khen.Comparison;
import org.khen.Finding;
import org.khen.RoundStatus;
import org.khen.Verdict;
import org.khen.facts.Ratio;

/**
 * A nomination that one more unit of one number would have carried: one thing alone stops it, by one comparison.
 *
 * @param line the nomination
 * @param finding what stops it
 * @param comparison by what
 */
public record NearMiss(Line line, Finding finding, Comparison comparison) {

    /** Those that are eligible and short of places, the fewest places first. */
    public static List<Line> ofPlaces(List<Line> lines) {
        return lines.stream()
                .filter(line -> line.result().status() == RoundStatus.ELIGIBLE_NOT_SELECTED
                        && line.result().placesShort() > 0)
                .sorted(Comparator.comparingInt((Line line) -> line.result().placesShort()))
                .toList();
    }

    /** Those that are not eligible by a margin of one or less, in the order of the lines. */
    public static List<NearMiss> ofConditions(List<Line> lines) {
        List<NearMiss> near = new ArrayList<>();
        for (Line line : lines) {
            if (line.result().status() != RoundStatus.NOT_ELIGIBLE) {
                continue;
            }
            List<Finding> stops = line.decision().stoppedBy();
            if (stops.size() == 1) {
                List<Comparison> failed = stops.get(0).comparisons().stream()
                        .filter(comparison -> comparison.verdict() == Verdict.NOT_MET)
                        .toList();
                if (failed.size() == 1 && isShort(failed.get(0))) {
                    near.add(new NearMiss(line, stops.get(0), failed.get(0)));
                }
            }
        }
        return List.copyOf(near);
    }

    private static boolean isShort(Comparison comparison) {
        Ratio margin = comparison.margin();
        return margin != null && margin.abs().compareTo(Ratio.of(1)) <= 0;
    }
}
