package org.khen.internal.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/** Finds and reads packs on the class path: under {@code META-INF/khen/packs/}, in jars and in folders. */
final class ClassPathPacks {

    static final String HOME = "META-INF/khen/packs/";
    private static final Pattern DESCRIPTION = Pattern.compile(Pattern.quote(HOME) + "([^/]+)/pack\\.csv");

    private final ClassLoader loader;

    ClassPathPacks(ClassLoader loader) {
        this.loader = loader;
    }

    /** The ids of all packs found. */
    SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>();
        try {
            for (URL home : urls(HOME)) {
                addIds(home, ids);
            }
            // A jar written without entries for its folders does not answer for the folder; its manifest does.
            for (URL manifest : urls(JarFile.MANIFEST_NAME)) {
                if (manifest.getProtocol().equals("jar")) {
                    addIds(manifest, ids);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot list the packs on the class path", unreadable);
        }
        return ids;
    }

    /** The pack of that id, as often as the class path holds it. */
    List<PackFiles> read(String id, Problems problems) {
        try {
            return urls(HOME + id + "/" + PackFiles.DESCRIPTION).stream()
                    .map(description -> read(id, description, problems))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot look for pack " + id, unreadable);
        }
    }

    private List<URL> urls(String name) throws IOException {
        // The same place may be named twice, by a class loader and its parent.
        return Collections.list(loader.getResources(name)).stream()
                .collect(Collectors.toMap(URL::toExternalForm, url -> url, (a, b) -> a, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    private static void addIds(URL url, SortedSet<String> ids) throws IOException {
        if (url.getProtocol().equals("file")) {
            try (Stream<Path> folders = Files.list(pathOf(url))) {
                folders.filter(folder -> Files.isRegularFile(folder.resolve(PackFiles.DESCRIPTION)))
                        .forEach(folder -> ids.add(String.valueOf(folder.getFileName())));
            }
        } else if (url.openConnection() instanceof JarURLConnection jar) {
            withJar(
                    jar,
                    file -> Collections.list(file.entries()).forEach(entry -> {
                        Matcher description = DESCRIPTION.matcher(entry.getName());
                        if (description.matches()) {
                            ids.add(description.group(1));
                        }
                    }));
        }
    }

    private static PackFiles read(String id, URL description, Problems problems) {
        FileCollector collector = new FileCollector(id, problems);
        try {
            URLConnection connection = description.openConnection();
            if (description.getProtocol().equals("file")) {
                Path folder = pathOf(description).getParent();
                return FolderPack.read(folder == null ? Path.of("") : folder, id, problems);
            }
            if (connection instanceof JarURLConnection jar) {
                withJar(jar, file -> takeAll(file, HOME + id + "/", collector));
                return collector.files();
            }
        } catch (IOException unreadable) {
            // told below
        }
        problems.add(
                ProblemCode.FILE_UNREADABLE,
                id,
                new CellRef(PackFiles.DESCRIPTION, 0, 0),
                new Text(
                        "Không liệt kê được các tệp của bộ quy định trong chương trình.",
                        "The files of the pack cannot be listed on the class path."),
                new Text(
                        "Hãy nạp bộ quy định từ một thư mục hoặc một tệp jar.",
                        "Load the pack from a folder or a jar."));
        return collector.files();
    }

    private static void takeAll(JarFile file, String home, FileCollector collector) {
        Enumeration<JarEntry> entries = file.entries();
        while (entries.hasMoreElements() && !collector.isFull()) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith(home) && !entry.isDirectory()) {
                collector.take(entry.getName().substring(home.length()), () -> file.getInputStream(entry));
            }
        }
    }

    private static void withJar(JarURLConnection connection, Consumer<JarFile> use) throws IOException {
        // Not from the cache: a jar that was replaced while we run must not be read through the old one.
        connection.setUseCaches(false);
        try (JarFile file = connection.getJarFile()) {
            use.accept(file);
        }
    }

    private static Path pathOf(URL url) throws IOException {
        try {
            return Path.of(new URI(url.toExternalForm()));
        } catch (URISyntaxException notEscaped) {
            throw new IOException(notEscaped);
        }
    }
}
