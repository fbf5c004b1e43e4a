package org.khen.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads dossiers from JSON: a list of them, a single one, or one a line (JSONL).
 *
 * <p>A stream yields one element for each dossier as the file is read: one dossier is held at a time, and of those before
 * only a digest of their codes. A dossier that cannot be read is an element with all its problems and stops no other. A
 * file without a dossier yields a problem. Text is composed (NFC) and freed of blanks at its ends on entry. What a file may
 * hold at most is in {@link DossierLimits}.
 *
 * <p>Facts that contradict each other can be read; {@link org.khen.facts.Contradictions} finds them.
 *
 * <p>A reader has no state and may be shared between threads; each stream it returns belongs to one thread. If the source
 * fails, the stream throws {@link UncheckedIOException}; closing the stream closes the source.
 */
public final class DossierReader {

    /** A reader of every version of the form there is. */
    public DossierReader() {}

    /**
     * Reads UTF-8, with or without a byte order mark.
     *
     * @param in the file; read lazily
     */
    public Stream<ReadDossier> read(InputStream in) {
        return read(new Utf8Reader(in));
    }

    /**
     * Reads text.
     *
     * @param in the text; read lazily
     */
    public Stream<ReadDossier> read(Reader in) {
        Spliterator<ReadDossier> dossiers = new Dossiers(in);
        return StreamSupport.stream(dossiers, false).onClose(() -> close(in));
    }

    /**
     * Reads text.
     *
     * @param json the text
     */
    public Stream<ReadDossier> read(String json) {
        return read(new StringReader(json));
    }

    private static void close(Reader in) {
        try {
            in.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Opens the file when its first dossier is asked for. */
    private static final class Dossiers extends Spliterators.AbstractSpliterator<ReadDossier> {

        private final Reader in;
        private @Nullable DossierFile file;

        Dossiers(Reader in) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
            this.in = in;
        }

        @Override
        public boolean tryAdvance(Consumer<? super ReadDossier> action) {
            try {
                if (file == null) {
                    file = new DossierFile(in);
                }
                ReadDossier next = file.next();
                if (next == null) {
                    return false;
                }
                action.accept(next);
                return true;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
