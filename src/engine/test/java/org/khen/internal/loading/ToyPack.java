package org.khen.internal.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.khen.PackLocation;
import org.khen.PackReport;
import org.khen.RulePacks;
import org.khen.pack.Language;

/** A copy of the toy pack, or of another pack of the tests, in which tests change one thing. */
final class ToyPack {

    private static final Path ORIGINALS = Path.of("test/resources/packs");
    static final Path ORIGINAL = ORIGINALS.resolve("toy");

    private final Path folder;

    private ToyPack(Path folder) {
        this.folder = folder;
    }

    static ToyPack copiedTo(Path parent) {
        return copied("toy", parent.resolve("toy"));
    }

    static ToyPack copied(String id, Path folder) {
        Path original = ORIGINALS.resolve(id);
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Path copy = folder.resolve(original.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ToyPack(folder);
    }

    Path folder() {
        return folder;
    }

    String text(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ToyPack replace(String file, String was, String is) {
        String text = text(file);
        if (!text.contains(was)) {
            throw new IllegalArgumentException(file + " does not hold " + was);
        }
        int at = text.indexOf(was);
        return write(file, text.substring(0, at) + is + text.substring(at + was.length()));
    }

    ToyPack append(String file, String line) {
        return write(file, text(file) + line + "\n");
    }

    ToyPack write(String file, String text) {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    ToyPack write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    ToyPack delete(String file) {
        try {
            Files.delete(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    PackReport check() {
        return RulePacks.check(List.of(PackLocation.folder(folder)));
    }

    List<String> messages(Language language) {
        return check().problems().stream()
                .map(problem -> problem.code() + " " + problem.in(language))
                .toList();
    }
}
