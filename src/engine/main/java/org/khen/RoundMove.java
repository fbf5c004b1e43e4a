package org.khen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.FocusGroup;

/**
 * A nomination of which something else becomes in a round, and why.
 *
 * @param id the code of its dossier
 * @param before what became of it; {@code null} if it could not be decided
 * @param after what becomes of it; {@code null} if it cannot be decided
 * @param kind whether it comes on the list or leaves it
 * @param because why, of several causes the first
 * @param decision what is found otherwise of it alone; {@code null} unless OWN_DECISION, and if it is decided on one side only
 * @param groups groups to which it belongs on one side only, or of which that is known on one side only, as far as a row names
 *     them, in the order of the groups
 * @param caps caps that count it and have other places: more if it fares better, fewer if it fares worse; that which kept it off
 *     the list first
 * @param reserves reserved places under a cap that counts it that differ
 * @param rules rows without places that bear on it and differ
 * @param others codes of the dossiers that moved, entered or left of themselves and by which it moves, in their order; empty where
 *     causes of its own suffice
 */
public record RoundMove(
        String id,
        @Nullable RoundResult before,
        @Nullable RoundResult after,
        RoundMoveKind kind,
        RoundMoveCause because,
        @Nullable LawChange decision,
        List<FocusGroup> groups,
        List<CapChange> caps,
        List<ReserveChange> reserves,
        List<RoundRuleChange> rules,
        List<String> others) {

    /** Copies the lists. */
    public RoundMove {
        groups = List.copyOf(groups);
        caps = List.copyOf(caps);
        reserves = List.copyOf(reserves);
        rules = List.copyOf(rules);
        others = List.copyOf(others);
    }

    /** Names the dossier and how it moves. */
    @Override
    public String toString() {
        return "RoundMove[id=" + id + ", kind=" + kind + ", because=" + because + "]";
    }
}
