package org.khen;

import java.util.List;
import org.khen.facts.WithdrawnAward;
import org.khen.internal.text.WithdrawalText;
import org.khen.pack.Language;

/**
 * Which awards of a candidate rest on one that is withdrawn, directly or by way of others. It withdraws nothing: that is for
 * whoever gave them.
 *
 * <p>A value: equal for equal facts and packs, whatever the order of the entries.
 *
 * @param withdrawn the award withdrawn
 * @param resting later awards whose proof used it, or used one that does not stand without it, by their days and dossiers
 * @param toCompare codes of the dossiers of later awards that list such an award and tell neither number nor day of its decision,
 *     so that nobody can say whether it is the same; nothing is concluded on them from that
 * @param failed those of the candidate that could not be decided, by the codes of their dossiers
 */
public record AwardWithdrawal(
        WithdrawnAward withdrawn,
        List<RestingAward> resting,
        List<String> toCompare,
        List<EvaluationResult.Failed> failed) {

    /** Copies the lists. */
    public AwardWithdrawal {
        resting = List.copyOf(resting);
        toCompare = List.copyOf(toCompare);
        failed = List.copyOf(failed);
    }

    /** All of it as text, each award with the criteria that used what is withdrawn and their clauses; ends with a line break. */
    public String explain(Language language) {
        return WithdrawalText.of(this, language);
    }

    /** Names the award and how many rest on it. */
    @Override
    public String toString() {
        return "AwardWithdrawal[award=" + withdrawn.award() + ", resting=" + resting.size() + "]";
    }
}
