package org.khen.internal.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khen.pack.CellRef;
import org.khen.pack.PackProblem;
import org.khen.pack.Text;

/** Collects all problems of one loading, so that an author sees them at once. Used by one thread. */
public final class Problems {

    private static final Comparator<PackProblem> BY_PLACE = Comparator.comparing(PackProblem::pack)
            .thenComparing(problem -> problem.at().file())
            .thenComparing(problem -> problem.at().line())
            .thenComparing(problem -> problem.at().column())
            .thenComparing(PackProblem::code)
            .thenComparing(problem -> problem.message().en());

    private final List<PackProblem> found = new ArrayList<>();
    private final Set<String> filesWithLostRows = new HashSet<>();

    /** Adds a problem. */
    public void add(ProblemCode code, String pack, CellRef at, Text message, Text advice) {
        found.add(code.at(pack, at, message, advice));
        if (code.losesRows()) {
            filesWithLostRows.add(pack + "/" + at.file());
        }
    }

    /** Adds problems found elsewhere. */
    public void addAll(List<PackProblem> others) {
        found.addAll(others);
    }

    /** Those of one file. */
    public FileProblems in(String pack, String file) {
        return new FileProblems(this, pack, file);
    }

    /** Whether rows of the file may have been lost. */
    public boolean lostRowsOf(String pack, String file) {
        return filesWithLostRows.contains(pack + "/" + file);
    }

    /** Whether any of them keeps the packs from loading. */
    public boolean hasErrors() {
        return found.stream().anyMatch(PackProblem::error);
    }

    /** All of them, each once, by pack and place. */
    public List<PackProblem> all() {
        return found.stream().distinct().sorted(BY_PLACE).toList();
    }
}
