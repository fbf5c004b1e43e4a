package org.khen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file of dossiers, or standard input.
 *
 * @param name what it is called in messages
 * @param path the file; {@code null} for standard input
 */
record DossierSource(String name, @Nullable Path path) {

    InputStream open(Console console) throws IOException {
        return path == null ? console.in() : Files.newInputStream(path);
    }

    /** Its size in bytes, or 0 if nobody can know. */
    long size() {
        try {
            return path == null ? 0 : Files.size(path);
        } catch (IOException unknown) {
            return 0;
        }
    }
}
