package org.khen.internal.selection;

/**
 * What is said of one entry. Immutable.
 *
 * @param fate what becomes of it
 * @param cap the cap that decides: if it is out the narrowest that has no place for it, if it is contested the widest at which; -1
 *     for none, which for a contested entry means that only a conflict decides
 * @param more if it is out, how many more places the cap would need before it could be in as far as that cap goes, at least 1; 0
 *     otherwise
 * @param secure whether an entry that is in stays so whichever of the undetermined become eligible
 * @param reserve the reserve that an entry that is in counts for; -1 for none
 * @param displaces whether an undetermined entry, once eligible, could take a place that another entry would have had
 */
public record Outcome(Fate fate, int cap, int more, boolean secure, int reserve, boolean displaces) {}
