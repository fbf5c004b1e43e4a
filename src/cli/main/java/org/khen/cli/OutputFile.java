package org.khen.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where results go: standard output, or a file that appears only once it is whole. What is there and is no file, as
 * {@code /dev/null} or a pipe, is written to as it is: a file must never take its place.
 */
final class OutputFile implements AutoCloseable {

    private final @Nullable Path target;
    private final @Nullable Path unfinished;
    private final OutputStream bytes;
    private final Writer writer;

    private OutputFile(@Nullable Path target, @Nullable Path unfinished, OutputStream bytes) {
        this.target = target;
        this.unfinished = unfinished;
        this.bytes = bytes;
        this.writer = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    static OutputFile open(Session session, @Nullable Path target) throws IOException {
        if (target == null) {
            return new OutputFile(null, null, session.console().out());
        }
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw session.wording().files("no-output-folder", target);
        }
        if (Files.isDirectory(target)) {
            throw session.wording().files("output-is-folder", target);
        }
        try {
            return Files.exists(target) && !Files.isRegularFile(target) ? device(target) : file(target, folder);
        } catch (FileSystemException refused) {
            throw session.wording().files("output-refused", target);
        }
    }

    private static OutputFile device(Path target) throws IOException {
        return new OutputFile(null, null, Files.newOutputStream(target, StandardOpenOption.WRITE));
    }

    private static OutputFile file(Path target, Path folder) throws IOException {
        // A link stays a link: the file it leads to is the one that changes.
        Path real = Files.exists(target) ? target.toRealPath() : folder.resolve(target.getFileName());
        Path unfinished = real.resolveSibling(
                "." + real.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        return new OutputFile(real, unfinished, Files.newOutputStream(unfinished));
    }

    /** Where text goes. */
    Writer writer() {
        return writer;
    }

    /** Where bytes go, for what is no text. */
    OutputStream bytes() {
        return bytes;
    }

    /** Everything was written: the file may appear. */
    void finish() throws IOException {
        writer.flush();
        if (target != null && unfinished != null) {
            writer.close();
            try {
                Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException otherwise) {
                Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Takes away what was not finished. */
    @Override
    public void close() throws IOException {
        if (unfinished != null) {
            try (writer) {
                Files.deleteIfExists(unfinished);
            }
        }
    }
}
