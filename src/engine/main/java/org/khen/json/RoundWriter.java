package org.khen.json;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.khen.facts.ReviewRound;

/**
 * Writes review rounds as canonical JSON, each nomination in the form of {@link DossierWriter}. {@link RoundReader} reads back an equal
 * round.
 *
 * <p>A value that the reader refuses is written as it is. Immutable; may be shared between threads.
 */
public final class RoundWriter {

    private final boolean indented;

    private RoundWriter(boolean indented) {
        this.indented = indented;
    }

    /** A writer of one line, without the line break. */
    public static RoundWriter compact() {
        return new RoundWriter(false);
    }

    /** A writer of indented lines, for people. */
    public static RoundWriter indented() {
        return new RoundWriter(true);
    }

    /** The JSON of a round. */
    public String write(ReviewRound round) {
        return DossierWriter.write(RoundForm.ROUND, round, indented);
    }

    /**
     * Writes the JSON of a round in UTF-8, as it is made.
     *
     * @param out where to; left open
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(ReviewRound round, OutputStream out) {
        DossierWriter.write(RoundForm.ROUND, round, indented, out);
    }
}
