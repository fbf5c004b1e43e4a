package org.khen.report.round;

import java.util.ArrayList;
import java.util.List;
import org.khen.MissingFact;
import org.khen.RoundStatus;

/**
 * What is to be supplied for one dossier (yêu cầu bổ sung hồ sơ).
 *
 * @param line the nomination
 * @param missing what is missing, with the document and who issues it
 */
public record Slip(Line line, List<MissingFact> missing) {

    /** Copies the list. */
    public Slip {
        missing = List.copyOf(missing);
    }

    /** One for each nomination that cannot be concluded for want of facts. */
    public static List<Slip> of(List<Line> lines) {
        List<Slip> slips = new ArrayList<>();
        for (Line line : lines) {
            if (line.result().status() == RoundStatus.UNDETERMINED
                    && !line.decision().missing().isEmpty()) {
                slips.add(new Slip(line, line.decision().missing()));
            }
        }
        return List.copyOf(slips);
    }
}
