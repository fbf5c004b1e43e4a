package org.khen.internal.language;

import org.khen.pack.CellRef;

/**
 * A code that a rule uses and that its packs must define.
 *
 * @param kind what it names
 * @param code the code
 * @param at where it stands
 */
public record Reference(Kind kind, String code, CellRef at) {

    /** What a code names. */
    public enum Kind {
        /** A limit, given to {@code satisfies}. */
        LIMIT,
        /** A parameter, given to {@code param}. */
        PARAMETER,
        /** A table, given to {@code satisfiesTable}. */
        TABLE,
        /** An award, given to any other word. */
        AWARD
    }
}
