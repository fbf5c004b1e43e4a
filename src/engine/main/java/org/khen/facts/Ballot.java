package org.khen.facts;

/**
 * The result of a council's vote on one nomination (kết quả bỏ phiếu).
 *
 * @param inFavour votes in favour, from 0 to {@code members}
 * @param members members of the council, those who did not vote included; from 1
 */
public record Ballot(int inFavour, int members) {

    /** @throws IllegalArgumentException if a number is out of its range */
    public Ballot {
        if (members < 1 || inFavour < 0 || inFavour > members) {
            throw new IllegalArgumentException("No council votes so (in favour = " + inFavour + ", members = " + members
                    + ")\nVotes in favour run from 0 to the number of members, which is at least 1.");
        }
    }

    /** The share of the members who voted in favour. */
    public Ratio share() {
        return Ratio.of(inFavour, members);
    }
}
