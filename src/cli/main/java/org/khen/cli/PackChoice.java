package org.khen.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.PackLocation;
import org.khen.RulePacks;
import org.khen.pack.InvalidRulePackException;
import org.khen.pack.RulePack;

/** Finds the packs that a user names, by a folder or by a code. */
final class PackChoice {

    private PackChoice() {}

    /** Where the named packs are; those that come with {@code khen} if none is named. */
    static List<PackLocation> locations(Session session, @Nullable List<String> named) {
        if (named == null || named.isEmpty()) {
            return PackLocation.onClassPath();
        }
        List<PackLocation> locations = new ArrayList<>();
        for (String name : named) {
            locations.add(location(session, name));
        }
        return locations;
    }

    private static PackLocation location(Session session, String name) {
        Path folder = path(name);
        if (folder != null && Files.isDirectory(folder)) {
            return PackLocation.folder(folder);
        }
        List<String> shipped = new ArrayList<>();
        for (PackLocation location : PackLocation.onClassPath()) {
            if (location instanceof PackLocation.ClassPath pack) {
                shipped.add(pack.id());
            }
        }
        if (shipped.contains(name)) {
            return PackLocation.classPath(name);
        }
        throw new CommandFailure(
                ExitCode.PACKS,
                session.say("no-such-pack", name, String.join(", ", shipped))
                        + session.wording().didYouMean(name, shipped));
    }

    private static @Nullable Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /**
     * The packs, loaded.
     *
     * @throws InvalidRulePackException if they cannot be
     */
    static RulePacks load(Session session, @Nullable List<String> named) {
        return RulePacks.from(locations(session, named));
    }

    /** Whether a pack was named, or came along because another builds on it. A folder of a pack has its code for a name. */
    static boolean isAskedFor(RulePack pack, List<PackLocation> locations) {
        return locations.stream()
                .anyMatch(location -> location.equals(PackLocation.classPath(pack.id()))
                        || (location instanceof PackLocation.Folder folder && folderOf(pack.id(), folder) != null));
    }

    /** Where a file of a pack is: in the folder that was named, or else from the code of the pack. */
    static String file(String pack, String file, List<PackLocation> locations) {
        for (PackLocation location : locations) {
            Path folder = location instanceof PackLocation.Folder named ? folderOf(pack, named) : null;
            if (folder != null) {
                return folder.resolve(file).toString();
            }
        }
        return pack + "/" + file;
    }

    private static @Nullable Path folderOf(String pack, PackLocation.Folder named) {
        Path path = named.path();
        boolean one = Files.isRegularFile(path.resolve("pack.csv"));
        Path name = path.toAbsolutePath().normalize().getFileName();
        if (one) {
            return name != null && name.toString().equals(pack) ? path : null;
        }
        return Files.isRegularFile(path.resolve(pack).resolve("pack.csv")) ? path.resolve(pack) : null;
    }

    /** A pack in one line. */
    static String named(Session session, RulePack pack) {
        return session.say(
                "pack-line", pack.id(), pack.version(), pack.title().in(session.language()), shortHash(pack.hash()));
    }

    static String shortHash(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }
}
