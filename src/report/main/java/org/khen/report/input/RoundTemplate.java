package org.khen.report.input;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khen.pack.Award;

/** Writes the empty workbook that officers fill in. It has no example row: the guide in it shows what to write. */
public final class RoundTemplate {

    private RoundTemplate() {}

    /**
     * Writes the workbook: a guide, all sheets with their headings and drop-downs, and the lists behind them.
     *
     * @param awards the awards of the packs in use, offered by code and name
     * @param out where to; stays open
     * @throws IOException if it cannot be written
     */
    public static void write(Collection<Award> awards, OutputStream out) throws IOException {
        Map<RoundSheet, List<OutRow>> rows = new LinkedHashMap<>();
        RoundTables.sheets().forEach(sheet -> rows.put(sheet, List.of()));
        rows.put(RoundInfo.SHEET, RoundInfo.write(null, null));
        WorkbookOut.write(rows, new AwardNames(awards), out);
    }
}
