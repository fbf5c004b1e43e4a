package org.khen.report.input;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import org.khen.facts.ReviewRound;
import org.khen.pack.Award;

/**
 * Writes a round as a workbook that {@link RoundInput} reads to the same round. Facts for which there is no sheet are not written
 * and come back as not known: family, posts held, periods of service, months in the youth volunteer force, and registrations
 * of units that are not among the units of the round. Holders come back in the order of the codes of their awards, a registration
 * with the code {@code DK-‹unit›-‹year›}.
 */
public final class RoundWorkbookWriter {

    private RoundWorkbookWriter() {}

    /**
     * Writes the workbook: the same bytes for the same round.
     *
     * @param round the round
     * @param awards the awards of the packs in use, written by code and name; without any, by code
     * @param out where to; stays open
     * @throws IOException if it cannot be written
     */
    public static void write(ReviewRound round, Collection<Award> awards, OutputStream out) throws IOException {
        AwardNames names = new AwardNames(awards);
        WorkbookOut.write(new RoundRows(round, names).bySheet(), names, out);
    }
}
