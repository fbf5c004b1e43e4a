package org.khen.internal.loading;

import java.util.Set;
import java.util.TreeSet;
import org.khen.internal.csv.TableFormat;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/** Tells the files that make up a pack from those that do not belong there. */
final class PackInventory {

    private final PackFiles files;
    private final String pack;
    private final boolean layered;
    private final Problems problems;

    PackInventory(PackFiles files, String pack, boolean layered, Problems problems) {
        this.files = files;
        this.pack = pack;
        this.layered = layered;
        this.problems = problems;
    }

    /** The files that are read and that the hash is made of. */
    Set<String> counted() {
        Set<String> counted = new TreeSet<>();
        for (String file : files.content().keySet()) {
            String folder = PackFileNames.folderOf(file);
            String name = PackFileNames.nameOf(file);
            if (PackFileNames.isLockOfExcel(file)) {
                add(
                        ProblemCode.FILE_OPEN_IN_EXCEL,
                        file,
                        new Text(
                                "Excel đang mở tệp \"" + name.substring(2) + "\".",
                                "Excel has the file \"" + name.substring(2) + "\" open."),
                        new Text(
                                "Hãy lưu và đóng tệp trong Excel, nếu không nội dung mới có thể chưa được đọc.",
                                "Save and close it in Excel, or the latest changes may not be read."));
            } else if (PackFileNames.isTable(file)) {
                counted.add(file);
            } else if (folder.isEmpty()
                    ? PackFileNames.OF_PACK.contains(name)
                    : PackFileNames.OF_TOPIC.contains(name)) {
                counted.add(file);
                lookForCriteria(folder, file);
            } else if (PackFileNames.isRead(file)) {
                misplaced(file, folder.isEmpty());
            } else {
                unknown(file);
            }
        }
        return counted;
    }

    private void lookForCriteria(String folder, String file) {
        if (folder.isEmpty() || has(folder, CriteriaTable.FORMAT)) {
            return;
        }
        if (layered && has(folder, LimitsTable.FORMAT)) {
            return; // limits of criteria that stand in a pack below
        }
        add(
                ProblemCode.FILE_MISSING,
                file,
                new Text(
                        "Thư mục \"" + folder + "\" không có tệp criteria.csv.",
                        "The folder \"" + folder + "\" has no criteria.csv."),
                new Text(
                        "Hãy thêm criteria.csv, hoặc chuyển tệp này sang đúng nhóm tiêu chí.",
                        "Add criteria.csv, or move this file to the topic it belongs to."));
    }

    private boolean has(String folder, TableFormat table) {
        return files.has(folder + "/" + table.file());
    }

    private void misplaced(String file, boolean inPackFolder) {
        add(
                ProblemCode.FILE_MISPLACED,
                file,
                new Text("Tệp nằm sai thư mục.", "The file lies in the wrong folder."),
                inPackFolder
                        ? new Text(
                                "Hãy chuyển tệp vào thư mục của một nhóm tiêu chí.",
                                "Move it to the folder of a topic.")
                        : new Text(
                                "Hãy chuyển tệp lên thư mục gốc của bộ quy định.",
                                "Move it up to the folder of the pack."));
    }

    private void unknown(String file) {
        add(
                ProblemCode.FILE_UNKNOWN,
                file,
                new Text(
                        "Tệp không thuộc bộ quy định và không được đọc.",
                        "The file does not belong to a pack and is not read."),
                PackFileNames.meant(file)
                        .map(Advice::didYouMean)
                        .orElseGet(() -> new Text("Hãy xóa hoặc chuyển tệp đi.", "Delete it or move it away.")));
    }

    private void add(ProblemCode code, String file, Text message, Text advice) {
        problems.add(code, pack, new CellRef(file, 0, 0), message, advice);
    }
}
