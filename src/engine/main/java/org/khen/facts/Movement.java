package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * An emulation movement that a unit registers.
 *
 * @param name its name
 * @param field the trade or field; {@code null} if not stated
 * @param theme whether its plan states a theme; {@code null} if not known
 * @param concreteCriteria whether its plan states concrete criteria; {@code null} if not known
 * @param periodStated whether its plan states the time in which it is carried out; {@code null} if not known
 */
public record Movement(
        String name,
        @Nullable String field,
        @Nullable Boolean theme,
        @Nullable Boolean concreteCriteria,
        @Nullable Boolean periodStated) {

    /** Whether its plan states that content; {@code null} if not known. */
    public @Nullable Boolean states(MovementContent content) {
        return switch (content) {
            case THEME -> theme;
            case CONCRETE_CRITERIA -> concreteCriteria;
            case PERIOD -> periodStated;
        };
    }

    /** Says nothing of its name. */
    @Override
    public String toString() {
        return "Movement";
    }

    /** Starts a movement of which only the name is known. */
    public static MovementBuilder builder(String name) {
        return new MovementBuilder(name);
    }
}
