package org.khen.internal.selection;

/**
 * What people said of one entry. Immutable.
 *
 * @param ballotClass a dense number for the share of votes, higher is better; -1 for no ballot
 * @param unit the unit that ranked it; -1 for none, which is never the same as anybody's
 * @param rank its place in the ranking of its unit, lower is better; -1 for unranked
 * @param least the least its tie-break key may be, higher is preferred
 * @param most the most its tie-break key may be; equal to the least if the key is known
 */
public record Standing(int ballotClass, int unit, int rank, int least, int most) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if a number is below -1 or the least of the key is above its most
     */
    public Standing {
        if (ballotClass < -1 || unit < -1 || rank < -1 || least > most) {
            throw new IllegalArgumentException("no standing: ballot class %d, unit %d, rank %d, key %d to %d"
                    .formatted(ballotClass, unit, rank, least, most));
        }
    }

    boolean isRanked() {
        return unit >= 0 && rank >= 0;
    }
}
