package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * A post that a person held.
 *
 * @param group the group that the law puts the post in; {@code null} if not known
 * @param period from the first to the last day, to a day after the proposal if it is held still; {@code null} if not known
 */
public record PostHeld(@Nullable PostGroup group, @Nullable Period period) {}
