package org.khen.internal.loading;

import org.khen.internal.csv.Column;
import org.khen.internal.problems.ProblemCode;
import org.khen.internal.problems.Problems;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/** Says what is wrong with rows held against each other. */
final class RowProblems {

    private final Problems problems;

    RowProblems(Problems problems) {
        this.problems = problems;
    }

    /** A problem of a cell. */
    void add(ProblemCode code, ReadPack pack, CellRef row, Column column, Text message, Text advice) {
        problems.add(code, pack.id(), pack.cell(row, column), message, advice);
    }

    /** A problem of a place in a rule file. */
    void add(ProblemCode code, ReadPack pack, CellRef at, Text message, Text advice) {
        problems.add(code, pack.id(), at, message, advice);
    }

    /** A reading beside which no other stands. */
    void readingAlone(ReadPack pack, CellRef row, Column column, String letter) {
        add(
                ProblemCode.READING_ALONE,
                pack,
                row,
                column,
                new Text("Cách hiểu \"" + letter + "\" đứng một mình.", "The reading \"" + letter + "\" stands alone."),
                new Text(
                        "Hãy thêm dòng của cách hiểu kia, hoặc xóa chữ này.",
                        "Add the other reading, or delete the letter."));
    }

    /** Where another row stands, seen from a row of this pack. */
    static Text place(ReadPack here, ReadPack there, CellRef row) {
        String file = (here.id().equals(there.id()) ? "" : there.id() + "/") + row.file();
        return new Text(file + ", dòng " + row.line(), file + ", line " + row.line());
    }
}
