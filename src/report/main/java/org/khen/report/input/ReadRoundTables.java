package org.khen.report.input;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.ReviewRound;

/**
 * What reading the tables of a round came to. Immutable.
 *
 * @param round the round of all rows that could be read; {@code null} if the file was refused, or nobody can say which round it
 *     is or when it is held
 * @param problems what is not as it should be, in the order of sheets, rows and columns; at most {@link RoundTables#MAX_PROBLEMS}
 * @param nominationsLeftOut how many rows of the sheet of nominations were left out
 */
public record ReadRoundTables(@Nullable ReviewRound round, List<CellProblem> problems, int nominationsLeftOut) {

    /** Copies the problems. */
    public ReadRoundTables {
        problems = List.copyOf(problems);
    }

    /** Whether everything was read as it stands; notes do not count. */
    public boolean isClean() {
        return round != null && problems.stream().noneMatch(CellProblem::isError);
    }

    /** Counts, and names nobody. */
    @Override
    public String toString() {
        return "ReadRoundTables[round=" + round + ", problems=" + problems.size() + ", nominationsLeftOut="
                + nominationsLeftOut + "]";
    }
}
