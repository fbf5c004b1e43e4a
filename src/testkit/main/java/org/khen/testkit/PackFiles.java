package org.khen.testkit;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.khen.PackLocation;
import org.khen.pack.CellRef;

/**
 * The files of a pack, as JUnit and editors find them.
 *
 * @param id the code of the pack; the name of its folder
 * @param location where it is
 */
record PackFiles(String id, PackLocation location) {

    private static final String HOME = "/META-INF/khen/packs/";

    /** A pack by its code on the class path, or with a {@code /} in it by the path of its folder. */
    static PackFiles of(String pack) {
        return isFolder(pack) ? of(Path.of(pack)) : new PackFiles(pack, PackLocation.classPath(pack));
    }

    /** A pack by its folder, which has the name of the pack: packs on the class path are found by it. */
    static PackFiles of(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return new PackFiles(String.valueOf(absolute.getFileName()), PackLocation.folder(absolute));
    }

    static boolean isFolder(String pack) {
        return pack.indexOf('/') >= 0 || pack.indexOf('\\') >= 0;
    }

    /** A file of the pack, from its folder. */
    URI uri(String file) {
        return uri(file, null);
    }

    /** A row of a file of the pack. */
    URI uri(CellRef at) {
        return uri(at.file(), at.line() == 0 ? null : "line=" + at.line());
    }

    private URI uri(String file, @Nullable String query) {
        try {
            URI plain = location instanceof PackLocation.Folder folder
                    ? folder.path().resolve(file).toUri()
                    : new URI("classpath", null, HOME + id + "/" + file, null);
            return query == null ? plain : URI.create(plain + "?" + query);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
