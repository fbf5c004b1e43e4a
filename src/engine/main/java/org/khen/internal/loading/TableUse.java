package org.khen.internal.loading;

import java.util.List;
import java.util.Set;
import org.khen.internal.language.Reference;
import org.khen.internal.problems.Advice;
import org.khen.internal.problems.ProblemCode;
import org.khen.pack.Table;
import org.khen.pack.Text;

/** Holds the tables that rules use against those that there are. */
final class TableUse {

    private final PackSet packs;
    private final RowProblems problems;

    TableUse(PackSet packs, RowProblems problems) {
        this.packs = packs;
        this.problems = problems;
    }

    /** Tells of a table that does not exist or has no column of posts; false if it does not exist. */
    boolean known(ReadPack pack, Reference reference) {
        String id = reference.code();
        Placed<Table> table = packs.table(id);
        if (table != null) {
            posts(pack, reference, table.item());
            return true;
        }
        if (packs.packs().stream().anyMatch(any -> any.unsoundTables().contains(id))) {
            return true;
        }
        List<String> all =
                packs.allTables().stream().map(any -> any.item().id()).toList();
        problems.add(
                ProblemCode.UNKNOWN_TABLE,
                pack,
                reference.at(),
                new Text("Không có bảng \"" + id + "\".", "There is no table \"" + id + "\"."),
                Advice.nearest(
                        id,
                        all,
                        new Text(
                                "Hãy thêm tệp tables/" + id + ".csv, hoặc sửa mã.",
                                "Add the file tables/" + id + ".csv, or mend the code.")));
        return false;
    }

    /** What is asked is the time in the posts of a group: a table without groups would give it several answers. */
    private void posts(ReadPack pack, Reference reference, Table table) {
        boolean ofPosts = table.rows().stream().anyMatch(row -> row.conditions().containsKey(Table.Aspect.POST));
        if (!ofPosts) {
            problems.add(
                    ProblemCode.TABLE_COLUMN,
                    pack,
                    reference.at(),
                    new Text(
                            "Bảng \"" + table.id() + "\" không chia theo nhóm chức vụ.",
                            "The table \"" + table.id() + "\" has no groups of posts."),
                    new Text(
                            "Hãy thêm cột \"Nhóm chức vụ\", hoặc dùng satisfies với một mức quy định.",
                            "Add the column \"post\", or use satisfies with a limit."));
        }
    }

    /** Tells of tables that no rule uses. */
    void unused(Set<String> used) {
        packs.allTables().stream()
                .filter(table -> !used.contains(table.item().id()))
                .forEach(table -> problems.add(
                        ProblemCode.TABLE_UNUSED,
                        table.pack(),
                        table.item().at(),
                        new Text(
                                "Không quy tắc nào dùng bảng \"" + table.item().id() + "\".",
                                "No rule uses the table \"" + table.item().id() + "\"."),
                        new Text(
                                "Hãy dùng trong rules.drl bằng satisfiesTable, hoặc xóa.",
                                "Use it in rules.drl with satisfiesTable, or delete it.")));
    }
}
