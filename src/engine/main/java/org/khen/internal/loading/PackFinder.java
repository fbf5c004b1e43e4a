package org.khen.internal.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khen.PackLocation;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.internal.words.Nearest;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/** Finds packs where they are said to be, and on the class path what they build on. */
final class PackFinder {

    private final ClassPathPacks classPath;
    private final Problems problems;
    private final Map<String, ReadPack> found = new LinkedHashMap<>();
    private final Set<String> lookedFor = new HashSet<>();

    PackFinder(ClassPathPacks classPath, Problems problems) {
        this.classPath = classPath;
        this.problems = problems;
    }

    List<ReadPack> find(List<PackLocation> locations) {
        if (locations.isEmpty()) {
            nowhere();
        }
        for (PackLocation location : locations) {
            if (location instanceof PackLocation.Folder folder) {
                inFolder(folder.path());
            } else if (location instanceof PackLocation.ClassPath named && !onClassPath(named.id())) {
                missing(named.id());
            }
        }
        findBases();
        return List.copyOf(found.values());
    }

    private void findBases() {
        List<ReadPack> waiting = new ArrayList<>(found.values());
        while (!waiting.isEmpty()) {
            ReadPack pack = waiting.remove(0);
            for (String base : pack.pack().buildsOn()) {
                if (!found.containsKey(base) && onClassPath(base)) {
                    ReadPack added = found.get(base);
                    if (added != null) {
                        waiting.add(added);
                    }
                }
            }
        }
    }

    private void inFolder(Path folder) {
        List<Path> packs = packFolders(folder);
        if (packs.isEmpty()) {
            problems.add(
                    ProblemCode.NOT_A_PACK,
                    nameOf(folder),
                    new CellRef(PackFiles.DESCRIPTION, 0, 0),
                    new Text(
                            "Thư mục \"" + folder + "\" không có tệp pack.csv.",
                            "The folder \"" + folder + "\" has no pack.csv."),
                    new Text(
                            "Hãy chọn thư mục của một bộ quy định, hoặc thư mục chứa các bộ quy định.",
                            "Choose the folder of a pack, or a folder of such folders."));
        }
        for (Path pack : packs) {
            add(PackReader.read(FolderPack.read(pack, nameOf(pack), problems), problems));
        }
    }

    private static List<Path> packFolders(Path folder) {
        if (isPack(folder)) {
            return List.of(folder);
        }
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(PackFinder::isPack).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    private static boolean isPack(Path folder) {
        return Files.isRegularFile(folder.resolve(PackFiles.DESCRIPTION));
    }

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? folder.toString() : name.toString();
    }

    /** Whether the pack is on the class path, now or in an earlier call. */
    private boolean onClassPath(String id) {
        if (!lookedFor.add(id)) {
            return found.containsKey(id);
        }
        List<ReadPack> copies = classPath.read(id, problems).stream()
                .map(files -> PackReader.read(files, problems))
                .toList();
        for (ReadPack copy : copies) {
            if (!copy.id().equals(id)) {
                problems.add(
                        ProblemCode.PACK_ID_MISMATCH,
                        id,
                        new CellRef(PackFiles.DESCRIPTION, 0, 0),
                        new Text(
                                "Bộ quy định \"" + copy.id() + "\" nằm ở chỗ của \"" + id + "\".",
                                "The pack \"" + copy.id() + "\" stands in the place of \"" + id + "\"."),
                        new Text("Hãy đặt tên thư mục giống mã bộ quy định.", "Name its folder after the pack."));
            }
            add(copy);
        }
        return !copies.isEmpty();
    }

    private void add(ReadPack pack) {
        ReadPack earlier = found.putIfAbsent(pack.id(), pack);
        // The same pack may well be reached on two ways; two contents under one code may not.
        if (earlier != null && !earlier.pack().hash().equals(pack.pack().hash())) {
            problems.add(
                    ProblemCode.PACK_DUPLICATE,
                    pack.id(),
                    new CellRef(PackFiles.DESCRIPTION, 0, 0),
                    new Text(
                            "Có hai bộ quy định cùng mã \"" + pack.id() + "\" nhưng khác nội dung.",
                            "Two packs have the code \"" + pack.id() + "\" and differ."),
                    new Text("Hãy bỏ một bộ, hoặc đổi mã.", "Leave one out, or change its code."));
        }
    }

    private void missing(String id) {
        Set<String> known = classPath.ids();
        problems.add(
                ProblemCode.PACK_MISSING,
                id,
                new CellRef(PackFiles.DESCRIPTION, 0, 0),
                new Text("Không tìm thấy bộ quy định \"" + id + "\".", "The pack \"" + id + "\" was not found."),
                Nearest.to(id, known)
                        .map(Advice::didYouMean)
                        .orElseGet(() -> new Text(
                                "Các bộ quy định có sẵn: " + (known.isEmpty() ? "không có" : String.join("; ", known))
                                        + ".",
                                "Packs found: " + (known.isEmpty() ? "none" : String.join("; ", known)) + ".")));
    }

    private void nowhere() {
        problems.add(
                ProblemCode.PACK_MISSING,
                "",
                new CellRef(PackFiles.DESCRIPTION, 0, 0),
                new Text("Không có bộ quy định nào.", "There is no rule pack."),
                new Text(
                        "Hãy thêm một bộ quy định vào chương trình, hoặc nêu thư mục của nó.",
                        "Add one to the class path, or name its folder."));
    }
}
