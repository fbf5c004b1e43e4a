package org.khen.report.input;

import java.util.List;
import org.khen.pack.Text;

/**
 * A sheet of the tables of a round. Immutable.
 *
 * @param vi its Vietnamese name, which is canonical; as a file with {@code .csv} behind it
 * @param en its English name, read as well
 * @param file its name as a file in plain letters, without {@code .csv}
 * @param purpose what it holds, a sentence
 * @param required whether a round cannot do without it
 * @param columns its columns, in the order in which they are written; they are read in any order
 */
public record RoundSheet(String vi, String en, String file, Text purpose, boolean required, List<RoundColumn> columns) {

    /** Copies the columns. */
    public RoundSheet {
        columns = List.copyOf(columns);
    }

    static RoundSheet of(String vi, String en, String file, Text purpose, RoundColumn... columns) {
        return new RoundSheet(vi, en, file, purpose, false, List.of(columns));
    }

    RoundSheet needed() {
        return new RoundSheet(vi, en, file, purpose, true, columns);
    }

    /** Whether it is the same sheet, with whatever columns. */
    boolean is(RoundSheet other) {
        return file.equals(other.file());
    }

    /** Names the sheet. */
    @Override
    public String toString() {
        return "RoundSheet[" + file + "]";
    }
}
