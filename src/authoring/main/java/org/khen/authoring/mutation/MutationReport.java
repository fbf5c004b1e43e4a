package org.khen.authoring.mutation;

import java.util.List;
import java.util.stream.Stream;
import org.khen.pack.Unnoticed;

/**
 * What became of every mutant of a pack.
 *
 * @param pack the code of the pack
 * @param results one for each mutant, in the order of the files and rows
 * @param outdated excuses of the pack for mutants that do not exist, or that a case does notice
 */
public record MutationReport(String pack, List<MutationResult> results, List<Unnoticed> outdated) {

    /** Copies the lists. */
    public MutationReport {
        results = List.copyOf(results);
        outdated = List.copyOf(outdated);
    }

    /** How many mutants some case noticed. */
    public int noticed() {
        return (int) results.stream().filter(MutationResult::noticed).count();
    }

    /**
     * The share of mutants that some case noticed, in per cent from 0 to 100, rounded down to a tenth; 100 if there is none. What
     * the pack excuses counts as not noticed.
     */
    public double percent() {
        return results.isEmpty() ? 100 : Math.floor(noticed() * 1000.0 / results.size()) / 10;
    }

    /** The mutants that no case noticed, excused or not. */
    public Stream<MutationResult> survivors() {
        return results.stream().filter(result -> !result.noticed());
    }

    /** Those that no case noticed and the pack says nothing of. */
    public List<MutationResult> unexplained() {
        return survivors().filter(result -> result.excuse() == null).toList();
    }
}
