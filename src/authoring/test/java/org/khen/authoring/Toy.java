package org.khen.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.khen.PackProof;
import org.khen.RulePacks;

/** A copy of the toy pack, whose cases prove everything that cases can prove of it, to break one thing of. */
public final class Toy {

    private final Path folder;

    private Toy(Path folder) {
        this.folder = folder;
    }

    public static Toy in(Path temporary) throws IOException {
        Path original = Path.of("test", "resources", "toy").toAbsolutePath();
        Path folder = temporary.resolve("toy");
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(original.relativize(file).toString()));
            }
        }
        return new Toy(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Replaces the first match of a pattern; fails if there is none. */
    public Toy edit(String file, String pattern, String replacement) throws IOException {
        String before = Files.readString(folder.resolve(file));
        String after = before.replaceFirst(pattern, replacement);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(folder.resolve(file), after);
        return this;
    }

    public Toy without(String situation) throws IOException {
        return edit("trees/cases.csv", "(?m)^" + situation + ".*\\R", "");
    }

    public RulePacks packs() {
        return RulePacks.inFolders(folder);
    }

    public PackProof proof() {
        return PackProof.of(packs(), "toy");
    }
}
