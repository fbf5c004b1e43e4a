package org.khen;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.pack.RoundRuleKind;

/**
 * A choice that only the council can make: so many places for nominations that people left equal, or one award of several that
 * one achievement, or one year, may carry.
 *
 * @param because what makes it one: a cap, or that one achievement or one year carries one award
 * @param cap the cap; {@code null} if it is not one
 * @param places how many of them can be taken, from 0
 * @param dossiers the codes of the dossiers, in their order
 * @param citation the clause
 */
public record Contest(
        RoundRuleKind because, @Nullable CapRef cap, int places, List<String> dossiers, Citation citation) {

    /** Copies the list. */
    public Contest {
        dossiers = List.copyOf(dossiers);
    }
}
