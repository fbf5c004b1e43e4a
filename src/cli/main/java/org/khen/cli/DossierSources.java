package org.khen.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files of dossiers that a user names. */
final class DossierSources {

    private static final String STANDARD_INPUT = "-";

    private final Session session;
    private final List<DossierSource> found = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();

    private DossierSources(Session session) {
        this.session = session;
    }

    /** The files named, those of folders by name; standard input if none is named and something is piped in. */
    static List<DossierSource> find(Session session, @Nullable List<String> named) throws IOException {
        DossierSources sources = new DossierSources(session);
        if (named == null || named.isEmpty()) {
            if (!session.console().piped()) {
                throw session.wording().usage("no-files");
            }
            sources.standardInput();
        } else {
            for (String name : named) {
                sources.take(name);
            }
        }
        return List.copyOf(sources.found);
    }

    private void standardInput() {
        DossierSource input = new DossierSource(session.say("standard-input"), null);
        if (!found.contains(input)) {
            found.add(input);
        }
    }

    private void take(String name) throws IOException {
        if (name.equals(STANDARD_INPUT)) {
            standardInput();
            return;
        }
        Path path = path(session, name);
        if (Files.isDirectory(path)) {
            takeFolder(path);
        } else {
            takeFile(path);
        }
    }

    /** The path of a file or folder that is there. */
    static Path path(Session session, String name) {
        if (name.indexOf('\uFFFD') >= 0) {
            // Java decodes arguments by the locale of the system, and under the locale C that is ASCII.
            throw session.wording().files("name-not-decoded", name);
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException noPath) {
            throw session.wording().files("no-such-file", name, "");
        }
        if (!Files.exists(path)) {
            throw session.wording().files("no-such-file", name, meant(session, path));
        }
        return path;
    }

    private static String meant(Session session, Path path) {
        Path folder = path.toAbsolutePath().getParent();
        Path file = path.getFileName();
        if (folder == null || file == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> others = Files.list(folder)) {
            List<String> names =
                    others.map(other -> String.valueOf(other.getFileName())).toList();
            return session.wording().didYouMean(file.toString(), names);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private void takeFile(Path path) throws IOException {
        if (!Files.isReadable(path)) {
            throw session.wording().files("unreadable-file", path);
        }
        if (seen.add(path.toRealPath())) {
            found.add(new DossierSource(path.toString(), path));
        }
    }

    private void takeFolder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile)
                    .filter(DossierSources::isOfDossiers)
                    .sorted()
                    .toList();
        } catch (java.io.UncheckedIOException failed) {
            String reason = failed.getCause() instanceof FileSystemException denied ? denied.getFile() : "";
            throw session.wording().files("unreadable-file", reason == null || reason.isEmpty() ? folder : reason);
        }
        if (files.isEmpty()) {
            throw session.wording().files("folder-without-dossiers", folder);
        }
        for (Path file : files) {
            takeFile(file);
        }
    }

    private static boolean isOfDossiers(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".jsonl");
    }
}
