package org.khen.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A nomination in a review round, with what people said of it there.
 *
 * @param nomination the nomination
 * @param candidate a code that all nominations of the same person, collective or household share; holds no personal data;
 *     {@code null} if none is given: then nobody can say that two nominations are of the same
 * @param unit the code of the agency or unit that submits it; {@code null} if not known
 * @param post the post to print on papers (chức vụ); personal data, never in {@code toString}; {@code null} if not given
 * @param unitRank the place that the unit gives it among its own, from 1; equal places are allowed; {@code null} if none is given
 * @param ballot how the council voted; {@code null} before it has
 * @param note a note for the papers; {@code null} if none
 */
public record RoundEntry(
        Nomination nomination,
        @Nullable String candidate,
        @Nullable String unit,
        @Nullable String post,
        @Nullable Integer unitRank,
        @Nullable Ballot ballot,
        @Nullable String note) {

    /** @throws IllegalArgumentException if the place is below 1 */
    public RoundEntry {
        Objects.requireNonNull(nomination, "nomination");
        if (unitRank != null && unitRank < 1) {
            throw new IllegalArgumentException(
                    "A place begins at 1 (dossier = " + nomination.id() + ", place = " + unitRank + ")");
        }
    }

    /** A nomination of which nothing else is said. */
    public static RoundEntry of(Nomination nomination) {
        return new RoundEntry(nomination, null, null, null, null, null, null);
    }

    /** The code of the dossier. */
    public String id() {
        return nomination.id();
    }

    /** The same, of that candidate. */
    public RoundEntry of(String otherCandidate) {
        return new RoundEntry(nomination, otherCandidate, unit, post, unitRank, ballot, note);
    }

    /** The same, submitted by that unit. */
    public RoundEntry from(String otherUnit) {
        return new RoundEntry(nomination, candidate, otherUnit, post, unitRank, ballot, note);
    }

    /** The same, at that place among those of its unit. */
    public RoundEntry ranked(int place) {
        return new RoundEntry(nomination, candidate, unit, post, place, ballot, note);
    }

    /** The same, with that result of the vote. */
    public RoundEntry voted(int inFavour, int members) {
        return new RoundEntry(nomination, candidate, unit, post, unitRank, new Ballot(inFavour, members), note);
    }

    /** Names the dossier and nobody. */
    @Override
    public String toString() {
        return "RoundEntry[id=" + id() + "]";
    }
}
