package org.khen;

/** Why something else becomes of a nomination: of several causes the first of these. */
public enum RoundMoveCause {
    /** Something else is found of it alone, or it can be decided on one side only. */
    OWN_DECISION,
    /** It belongs to a group, or no longer, that a row on reserved places or on equals names. */
    OWN_GROUP,
    /** A cap that counts it has other places, or other places are reserved under it. */
    CAP,
    /** A row of rounds that counts no places differs: on equals, on one form or one award of state level. */
    RULE,
    /** Nothing of its own: another nomination moved, entered or left. */
    ANOTHER,
    /** Neither rules nor other nominations: votes, ranking, or what else is said in the round differs. */
    NOT_BY_RULES
}
