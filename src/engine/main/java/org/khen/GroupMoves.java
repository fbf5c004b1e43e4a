package org.khen;

import org.khen.facts.FocusGroup;

/**
 * How many of a group come on the list of a round, and how many leave it.
 *
 * @param group the group
 * @param gains how many come on the list that are known to belong to it then
 * @param losses how many leave it that were known to belong to it before
 */
public record GroupMoves(FocusGroup group, int gains, int losses) {}
