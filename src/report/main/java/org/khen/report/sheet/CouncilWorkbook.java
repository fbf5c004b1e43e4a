package org.khen.report.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.khen.report.round.RoundBook;
import org.khen.report.round.Say;

/** Stub. */
public final class CouncilWorkbook {
    /** Stub. */
    public CouncilWorkbook(RoundBook book, Say say) {}
    /** Stub. */
    public void write(OutputStream out) throws IOException {}
}
