package org.khen;

import org.jspecify.annotations.Nullable;

/**
 * A movement that a unit registers, and the movement of the packs that has its name.
 *
 * @param name its name as registered
 * @param launched the code of the movement of that name that the packs know; {@code null} if they know none
 * @param launchedBy who launched that one; {@code null} if the packs know none
 * @param citation where it is named; {@code null} if the packs know none
 */
public record RegisteredMovement(
        String name,
        @Nullable String launched,
        @Nullable String launchedBy,
        @Nullable Citation citation) {

    /** Says nothing of its name. */
    @Override
    public String toString() {
        return "RegisteredMovement[launched=" + launched + "]";
    }
}
