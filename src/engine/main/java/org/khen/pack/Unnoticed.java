package org.khen.pack;

/**
 * A row of {@code unnoticed.csv}: something that could be wrong in the pack without any case noticing, and why no case can. It is
 * for whoever measures how good the cases are, and never touches a decision.
 *
 * @param mutant the code of what would be wrong, as mutation of the pack names it
 * @param reason why no case can notice
 * @param at where it stands
 */
public record Unnoticed(String mutant, String reason, CellRef at) {}
