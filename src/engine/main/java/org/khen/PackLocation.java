package org.khen;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.khen.internal.loading.PackLoader;

/** Where a rule pack is. */
public sealed interface PackLocation {

    /**
     * A folder with a {@code pack.csv}, or a folder of such folders.
     *
     * @param path the folder
     */
    record Folder(Path path) implements PackLocation {

        /** Needs a path. */
        public Folder {
            Objects.requireNonNull(path, "path");
        }
    }

    /**
     * A pack on the class path, at {@code META-INF/khen/packs/} and its code.
     *
     * @param id the code of the pack
     */
    record ClassPath(String id) implements PackLocation {

        /** Needs a code. */
        public ClassPath {
            Objects.requireNonNull(id, "id");
        }
    }

    /** A folder with a {@code pack.csv}, or a folder of such folders. */
    static PackLocation folder(Path path) {
        return new Folder(path);
    }

    /** A pack on the class path. */
    static PackLocation classPath(String id) {
        return new ClassPath(id);
    }

    /** Every pack on the class path, by code. */
    static List<PackLocation> onClassPath() {
        return PackLoader.everythingOnClassPath();
    }
}
