package org.khen.authoring.mutation;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/**
 * A pack with one thing made wrong, to see whether a case notices.
 *
 * @param code names it within its pack, and stays the same while rows above it come and go
 * @param kind what is made wrong
 * @param pack the code of the pack
 * @param at the row or rule that is made wrong
 * @param change what becomes of it, as it stands after "if": {@code 05 năm thành 04 năm}
 * @param advice which case would notice
 */
public record Mutant(String code, MutationKind kind, String pack, CellRef at, Text change, Text advice) {

    /** What an officer reads if no case notices: the change, and the case to add. */
    public Text unnoticed() {
        return unnoticed(List.of(this));
    }

    /**
     * What an officer reads if no case notices any of several changes of one row: all of them in one sentence, and the cases to add.
     *
     * @param alike one or more
     */
    public static Text unnoticed(List<Mutant> alike) {
        return new Text(
                "Không tình huống nào phát hiện nếu " + joined(alike, ", hoặc nếu ", mutant -> mutant.change.vi())
                        + ". " + joined(alike, " ", mutant -> mutant.advice.vi()),
                "No case notices if " + joined(alike, ", or if ", mutant -> mutant.change.en()) + ". "
                        + joined(alike, " ", mutant -> mutant.advice.en()));
    }

    private static String joined(List<Mutant> alike, String between, Function<Mutant, String> words) {
        return alike.stream().map(words).distinct().collect(Collectors.joining(between));
    }
}
