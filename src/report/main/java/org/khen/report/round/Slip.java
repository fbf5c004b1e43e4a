package org.khen.report.round;

import java.util.ArrayList;
import java.util.List;
import org.khen.Finding;
import org.khen.MissingFact;
import org.khen.OpenReason;
import org.khen.RoundStatus;
import org.khen.Verdict;
import org.khen.pack.CriterionKind;
import org.khen.pack.JudgedBy;

/**
 * What is to be supplied for one dossier (yêu cầu bổ sung hồ sơ).
 *
 * @param line the nomination
 * @param missing what is missing, with the document and who issues it
 * @param certified what the unit has to certify
 */
public record Slip(Line line, List<MissingFact> missing, List<Finding> certified) {

    /** Copies the lists. */
    public Slip {
        missing = List.copyOf(missing);
        certified = List.copyOf(certified);
    }

    /** One for each nomination that cannot be concluded for want of facts, or of what the unit certifies. */
    public static List<Slip> of(List<Line> lines) {
        List<Slip> slips = new ArrayList<>();
        for (Line line : lines) {
            List<Finding> certified = certified(line);
            if (line.result().status() == RoundStatus.UNDETERMINED
                    && !(line.decision().missing().isEmpty() && certified.isEmpty())) {
                slips.add(new Slip(line, line.decision().missing(), certified));
            }
        }
        return List.copyOf(slips);
    }

    private static List<Finding> certified(Line line) {
        return line.decision().openBecause().contains(OpenReason.COUNCIL_JUDGES)
                ? line.decision().findings().stream()
                        .filter(finding -> finding.kind() == CriterionKind.REQUIREMENT
                                && finding.judgedBy() == JudgedBy.UNIT
                                && finding.verdict() == Verdict.REFERRED)
                        .toList()
                : List.of();
    }
}
