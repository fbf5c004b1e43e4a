package org.khen.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;

/**
 * Reads a review round from JSON: its nominations in the form of {@link DossierReader}, each beside what people said of it, its units
 * and its registrations.
 *
 * <p>A nomination, unit or registration that cannot be read is told with all its problems and left out; it stops no other. Of two
 * with the same code the second is left out. They are read one by one: beside the round itself, one of them is held at a time. Text is
 * composed (NFC) and freed of blanks at its ends on entry. What a file may hold at most is in {@link DossierLimits}.
 *
 * <p>A reader has no state and may be shared between threads. If the source fails, reading throws {@link UncheckedIOException}.
 */
public final class RoundReader {

    private final int mostItems;
    private final long mostCharacters;

    /** A reader of every version of the form there is. */
    public RoundReader() {
        this(DossierLimits.ROUND_ITEMS, DossierLimits.ROUND_CHARACTERS);
    }

    RoundReader(int mostItems, long mostCharacters) {
        this.mostItems = mostItems;
        this.mostCharacters = mostCharacters;
    }

    /**
     * Reads UTF-8, with or without a byte order mark.
     *
     * @param in the file; read to its end and left open
     */
    public ReadRound read(InputStream in) {
        return read(new Utf8Reader(in));
    }

    /**
     * Reads text.
     *
     * @param in the text; read to its end and left open
     */
    public ReadRound read(Reader in) {
        try {
            return new RoundFile(new CountedText(in), mostItems, mostCharacters).read();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * Reads text.
     *
     * @param json the text
     */
    public ReadRound read(String json) {
        return read(new StringReader(json));
    }
}
