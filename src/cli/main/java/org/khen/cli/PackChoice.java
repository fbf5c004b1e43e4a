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

    /** A pack in one line. */
    static String named(Session session, RulePack pack) {
        return session.say(
                "pack-line", pack.id(), pack.version(), pack.title().in(session.language()), shortHash(pack.hash()));
    }

    static String shortHash(String hash) {
        return hash.substring(0, Math.min(12, hash.length()));
    }
}
