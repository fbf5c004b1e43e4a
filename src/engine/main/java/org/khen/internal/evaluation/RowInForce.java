package org.khen.internal.evaluation;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khen.Asked;
import org.khen.AwardFinding;
import org.khen.Citation;
import org.khen.Verdict;
import org.khen.pack.RouteRow;

/**
 * A row of the routes of one award, with what does not hang on the dossier. Safe to share between threads.
 *
 * <p>A row for everybody that asks for a criterion weighs the same wherever its finding is the same.
 */
final class RowInForce {

    private final RouteRow row;
    private final @Nullable String asksAward;
    private final int place;
    private final Citation citation;
    private final boolean textNotSeen;
    private final Map<Verdict, Asked> asked = new EnumMap<>(Verdict.class);
    private volatile AwardWeighing.@Nullable Leaf met;
    private volatile AwardWeighing.@Nullable Leaf notMet;

    /**
     * A row.
     *
     * @param place its place among the rows of its award, from 0
     */
    RowInForce(RouteRow row, int place, Clauses clauses) {
        this.row = row;
        this.asksAward = row.asksAward();
        this.place = place;
        this.citation = clauses.citation(row.source());
        this.textNotSeen = clauses.textNotSeen(row.source());
        for (Verdict verdict : Verdict.values()) {
            asked.put(verdict, shown(verdict, null));
        }
    }

    RouteRow row() {
        return row;
    }

    /** The code of the award it asks for; {@code null} if it asks for a criterion. */
    @Nullable
    String asksAward() {
        return asksAward;
    }

    int place() {
        return place;
    }

    boolean textNotSeen() {
        return textNotSeen;
    }

    /** What a route shows of it. */
    Asked asked(Verdict verdict, @Nullable AwardFinding award) {
        Asked known = asked.get(verdict);
        return award != null || known == null ? shown(verdict, award) : known;
    }

    private Asked shown(Verdict verdict, @Nullable AwardFinding award) {
        return new Asked(row.asks(), row.group(), verdict, citation, award);
    }

    /** How it weighed with such a finding for another dossier; {@code null} if that is not known or may differ. */
    AwardWeighing.@Nullable Leaf leaf(Verdict verdict) {
        return verdict == Verdict.MET ? met : verdict == Verdict.NOT_MET ? notMet : null;
    }

    /** Remembers how it weighs; what is neither met nor not met weighs by what is missing, and a row for some by who they are. */
    void remember(Verdict verdict, AwardWeighing.Leaf leaf) {
        if (row.who().isEmpty() && verdict == Verdict.MET) {
            met = leaf;
        } else if (row.who().isEmpty() && verdict == Verdict.NOT_MET) {
            notMet = leaf;
        }
    }
}
