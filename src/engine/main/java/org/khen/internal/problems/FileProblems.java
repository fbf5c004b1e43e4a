package org.khen.internal.problems;

import org.khen.pack.CellRef;
import org.khen.pack.Text;

/**
 * The problems of one file.
 *
 * @param all where they are collected
 * @param pack the code of the pack, or the name of its folder
 * @param file the file, from the folder of the pack
 */
public record FileProblems(Problems all, String pack, String file) {

    /** Adds a problem of the file as a whole. */
    public void add(ProblemCode code, Text message, Text advice) {
        add(code, 0, 0, message, advice);
    }

    /** Adds a problem of a line (column 0) or of a cell. */
    public void add(ProblemCode code, int line, int column, Text message, Text advice) {
        all.add(code, pack, new CellRef(file, line, column), message, advice);
    }
}
