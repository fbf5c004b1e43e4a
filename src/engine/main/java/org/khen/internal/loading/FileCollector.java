package org.khen.internal.loading;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khen.internal.csv.FileText;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/** Takes the files of one pack, within limits: a pack comes from other hands. */
final class FileCollector {

    private static final int MAX_PACK_BYTES = 20 * 1024 * 1024;
    private static final int MAX_FILES = 2_000;

    private final String pack;
    private final Problems problems;
    private final SortedMap<String, byte[]> content = new TreeMap<>();
    private final SortedSet<String> unreadable = new TreeSet<>();
    private long total;
    private boolean full;

    FileCollector(String pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** Whether no further file is taken. */
    boolean isFull() {
        return full;
    }

    /** Reads one file; what does not belong to a pack is not opened. */
    void take(String path, Source source) {
        String name = Normalizer.normalize(path, Normalizer.Form.NFC);
        if (full || PackFileNames.isIgnored(name)) {
            return;
        }
        try {
            byte[] bytes = PackFileNames.isRead(name) || PackFileNames.isTable(name) ? read(source) : new byte[0];
            content.put(name, bytes);
            total += bytes.length;
        } catch (IOException locked) {
            unreadable.add(name);
            problems.add(
                    ProblemCode.FILE_UNREADABLE,
                    pack,
                    new CellRef(name, 0, 0),
                    new Text("Không mở được tệp.", "The file cannot be opened."),
                    new Text(
                            "Hãy đóng tệp nếu đang mở trong Excel và kiểm tra quyền đọc.",
                            "Close it if Excel has it open, and check that it may be read."));
        }
        if (total > MAX_PACK_BYTES || content.size() > MAX_FILES) {
            full = true;
            problems.add(
                    ProblemCode.PACK_TOO_LARGE,
                    pack,
                    new CellRef(PackFiles.DESCRIPTION, 0, 0),
                    new Text(
                            "Bộ quy định lớn hơn 20 MB hoặc có hơn 2000 tệp.",
                            "The pack is larger than 20 MB or has more than 2000 files."),
                    new Text(
                            "Hãy chỉ để các tệp của bộ quy định trong thư mục này.",
                            "Keep only the files of the pack in this folder."));
        }
    }

    PackFiles files() {
        return new PackFiles(pack, content, unreadable);
    }

    private static byte[] read(Source source) throws IOException {
        try (InputStream in = source.open()) {
            return in.readNBytes(FileText.MAX_BYTES + 1);
        }
    }

    /** Opens a file. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }
}
