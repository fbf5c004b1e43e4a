package org.khen;

import java.util.List;
import java.util.stream.Stream;
import org.khen.facts.FocusGroup;
import org.khen.internal.rounds.RoundDifference;
import org.khen.internal.text.RoundComparisonText;
import org.khen.pack.Language;

/**
 * One round reviewed twice, by two packs, on two days or with one number changed: of which nominations something else becomes, and
 * why. A round against itself is empty.
 *
 * <p>A value: equal for equal decisions, and immutable. Moves are traced to what the two decisions hold, and nothing is decided
 * anew: where a cap that counts a nomination changed as well as others that compete with it, both are told.
 *
 * @param before the one
 * @param after the other
 * @param moves nominations in both of which something else becomes, by the codes of their dossiers
 * @param rules rows of rounds that differ, by their codes
 * @param onlyBefore codes of dossiers that only the one holds, in their order
 * @param onlyAfter codes of dossiers that only the other holds, in their order
 */
public record RoundComparison(
        RoundDecision before,
        RoundDecision after,
        List<RoundMove> moves,
        List<RoundRuleChange> rules,
        List<String> onlyBefore,
        List<String> onlyAfter) {

    /** Copies the lists. */
    public RoundComparison {
        moves = List.copyOf(moves);
        rules = List.copyOf(rules);
        onlyBefore = List.copyOf(onlyBefore);
        onlyAfter = List.copyOf(onlyAfter);
    }

    /**
     * Compares.
     *
     * @throws IllegalArgumentException if they are decisions on two rounds: their codes differ
     */
    public static RoundComparison of(RoundDecision before, RoundDecision after) {
        if (!before.id().equals(after.id())) {
            throw new IllegalArgumentException("These are two rounds (before = " + before.id() + ", after = "
                    + after.id() + ")\nCompare what is found of one round by two packs, or on two days.");
        }
        return RoundDifference.of(before, after);
    }

    /** Whether nothing differs: no nomination moves, none is in one only, and no row of rounds differs. */
    public boolean isEmpty() {
        return moves.isEmpty() && rules.isEmpty() && onlyBefore.isEmpty() && onlyAfter.isEmpty();
    }

    /** The nominations that move so, by the codes of their dossiers. */
    public List<RoundMove> moves(RoundMoveKind kind) {
        return moves.stream().filter(move -> move.kind() == kind).toList();
    }

    /** Gains and losses of each group of which somebody comes on the list or leaves it, in the order of the groups. */
    public List<GroupMoves> byGroup() {
        return Stream.of(FocusGroup.values())
                .map(group -> new GroupMoves(
                        group,
                        (int) moves(RoundMoveKind.GAINS).stream()
                                .filter(move ->
                                        move.after() != null && move.after().isIn(group))
                                .count(),
                        (int) moves(RoundMoveKind.LOSES).stream()
                                .filter(move ->
                                        move.before() != null && move.before().isIn(group))
                                .count()))
                .filter(moved -> moved.gains() + moved.losses() > 0)
                .toList();
    }

    /** All of it as text, each move with its row or cap and the clause; ends with a line break. */
    public String explain(Language language) {
        return RoundComparisonText.of(this, language);
    }

    /** Names the round. */
    @Override
    public String toString() {
        return "RoundComparison[id=" + before.id() + ", moves=" + moves.size() + "]";
    }
}
