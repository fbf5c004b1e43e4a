package org.khen.report.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/** Collects what is not as it should be: each once, in the order of sheets, rows and columns. */
final class ProblemLog {

    private final List<CellProblem> problems = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<String, Repeated> repeated = new TreeMap<>();
    private int left;

    /** Something that is alike in many cells of a column, and told once. */
    private static final class Repeated {
        private final CellProblem first;
        private int times = 1;

        private Repeated(CellProblem first) {
            this.first = first;
        }
    }

    /** Names a sheet: those named first come first. */
    void name(String sheet) {
        order.putIfAbsent(sheet, order.size());
    }

    void add(CellProblem problem) {
        if (problems.size() < RoundTables.MAX_PROBLEMS) {
            problems.add(problem);
        } else {
            left++;
        }
    }

    void file(CellProblemCode code, String file, Text message, Text advice) {
        add(new CellProblem(code, ProblemEffect.FILE_REFUSED, file, 0, 0, message, advice));
    }

    /** Something to look at that may be so in every row: told for the first cell, with the number of cells. */
    void repeatedly(CellProblemCode code, String sheet, int row, int column, Text message, Text advice) {
        Repeated seen = repeated.get(code + "/" + sheet + "/" + column);
        if (seen != null) {
            seen.times++;
            return;
        }
        CellProblem first = new CellProblem(code, ProblemEffect.NOTE, sheet, row, column, message, advice);
        repeated.put(code + "/" + sheet + "/" + column, new Repeated(first));
    }

    List<CellProblem> inOrder() {
        List<CellProblem> all = new ArrayList<>(problems);
        repeated.values().forEach(seen -> all.add(withNumber(seen)));
        all.sort(
                Comparator.comparingInt((CellProblem problem) -> order.getOrDefault(problem.sheet(), Integer.MAX_VALUE))
                        .thenComparing(CellProblem::sheet)
                        .thenComparingInt(CellProblem::row)
                        .thenComparingInt(CellProblem::column)
                        .thenComparing(CellProblem::code)
                        .thenComparing(problem -> problem.message().vi()));
        if (left > 0) {
            all.add(new CellProblem(
                    CellProblemCode.TOO_MANY_PROBLEMS,
                    ProblemEffect.NOTE,
                    all.get(all.size() - 1).sheet(),
                    0,
                    0,
                    new Text("Còn " + left + " lỗi khác không liệt kê.", left + " more problems are not listed."),
                    new Text("Hãy sửa các lỗi trên rồi đọc lại.", "Mend those above and read again.")));
        }
        return all;
    }

    private static CellProblem withNumber(Repeated seen) {
        CellProblem first = seen.first;
        if (seen.times == 1) {
            return first;
        }
        String more = new CellRef(first.sheet(), first.row(), first.column()).cell();
        return new CellProblem(
                first.code(),
                first.effect(),
                first.sheet(),
                first.row(),
                first.column(),
                new Text(
                        first.message().vi() + " (" + seen.times + " ô của cột này, ô đầu tiên là " + more + ")",
                        first.message().en() + " (" + seen.times + " cells of the column, " + more + " is the first)"),
                first.advice());
    }
}
