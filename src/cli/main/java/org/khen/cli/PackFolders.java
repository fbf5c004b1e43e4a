package org.khen.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.PackLocation;

/**
 * Where the files of packs lie that a user named by folder.
 *
 * @param locations where packs were looked for
 */
record PackFolders(List<PackLocation> locations) {

    private static final Pattern NAMED =
            Pattern.compile("(?iu)\\uFEFF?\"?(?:mã|id)\"?\\s*[;,\t]\\s*\"?([^;,\t\"]*)\"?.*");

    /** The folder of a pack, as named on the command line; empty if it comes with {@code khen}. */
    Optional<Path> folder(String pack) {
        for (PackLocation location : locations) {
            if (location instanceof PackLocation.Folder named) {
                Path found = Stream.of(named.path(), named.path().resolve(pack))
                        .filter(folder -> isOf(pack, folder))
                        .findFirst()
                        .orElseGet(() -> within(named.path(), pack));
                if (found != null) {
                    return Optional.of(found);
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable Path within(Path folder, String pack) {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.sorted()
                    .filter(below -> isOf(pack, below))
                    .findFirst()
                    .orElse(null);
        } catch (IOException | UncheckedIOException unreadable) {
            return null; // told by loading
        }
    }

    /** By the code in {@code pack.csv}, or by its name: problems found before that code is known name the folder. */
    private static boolean isOf(String pack, Path folder) {
        Path described = folder.resolve("pack.csv");
        if (!Files.isRegularFile(described)) {
            return false;
        }
        try (Stream<String> lines = Files.lines(described)) {
            String code = lines.map(NAMED::matcher)
                    .filter(line -> line.matches())
                    .map(line -> line.group(1).strip())
                    .findFirst()
                    .orElse("");
            return code.equals(pack) || isCalled(pack, folder);
        } catch (IOException | UncheckedIOException unreadable) {
            return isCalled(pack, folder);
        }
    }

    private static boolean isCalled(String pack, Path folder) {
        return folder.toAbsolutePath().normalize().endsWith(pack);
    }
}
