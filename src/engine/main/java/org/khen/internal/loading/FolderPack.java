package org.khen.internal.loading;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/** Reads the files of a pack from a folder. */
final class FolderPack {

    private static final int MAX_DEPTH = 16;

    private FolderPack() {}

    static PackFiles read(Path folder, String name, Problems problems) {
        FileCollector collector = new FileCollector(name, problems);
        try {
            Path root = folder.toRealPath();
            Files.walkFileTree(root, Set.of(), MAX_DEPTH, new Visitor(root, name, collector, problems));
        } catch (IOException unreadable) {
            problems.add(
                    ProblemCode.FILE_UNREADABLE,
                    name,
                    new CellRef(PackFiles.DESCRIPTION, 0, 0),
                    new Text("Không đọc được thư mục.", "The folder cannot be read."),
                    new Text("Hãy kiểm tra quyền đọc thư mục.", "Check that it may be read."));
        }
        return collector.files();
    }

    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final String pack;
        private final FileCollector collector;
        private final Problems problems;

        Visitor(Path root, String pack, FileCollector collector, Problems problems) {
            this.root = root;
            this.pack = pack;
            this.collector = collector;
            this.problems = problems;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean ignored = !folder.equals(root) && PackFileNames.isIgnored(pathOf(folder) + "/");
            return ignored ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            String path = pathOf(file);
            if (attributes.isSymbolicLink() && !staysInside(file)) {
                problems.add(
                        ProblemCode.FILE_LINK,
                        pack,
                        new CellRef(path, 0, 0),
                        new Text(
                                "Liên kết này không trỏ đến một tệp trong thư mục của bộ quy định.",
                                "This link does not lead to a file in the folder of the pack."),
                        new Text("Hãy chép tệp thật vào đây.", "Copy the file itself here."));
            } else if (!attributes.isDirectory()) {
                collector.take(path, () -> Files.newInputStream(file));
            }
            return collector.isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private boolean staysInside(Path link) {
            try {
                Path target = link.toRealPath();
                return target.startsWith(root) && Files.isRegularFile(target);
            } catch (IOException leadsNowhere) {
                return false;
            }
        }

        private String pathOf(Path path) {
            return Objects.requireNonNull(root.relativize(path)).toString().replace('\\', '/');
        }
    }
}
