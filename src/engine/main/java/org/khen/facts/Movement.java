package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * An emulation movement that a unit registers.
 *
 * @param name its name
 * @param field the trade or field; {@code null} if not stated
 */
public record Movement(String name, @Nullable String field) {
    /** Says nothing of its name. */
    @Override
    public String toString() {
        return "Movement";
    }
}
