package org.khen.facts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a movement together. What is not set stays not known. Not for use by several threads at once. */
public final class MovementBuilder {

    private final String name;
    private @Nullable String field;
    private @Nullable Boolean theme;
    private @Nullable Boolean concreteCriteria;
    private @Nullable Boolean periodStated;

    MovementBuilder(String name) {
        this.name = Objects.requireNonNull(name, "name");
    }

    /** The trade or field. */
    public MovementBuilder field(String field) {
        this.field = field;
        return this;
    }

    /** Whether its plan states a theme. */
    public MovementBuilder theme(boolean theme) {
        this.theme = theme;
        return this;
    }

    /** Whether its plan states concrete criteria. */
    public MovementBuilder concreteCriteria(boolean concreteCriteria) {
        this.concreteCriteria = concreteCriteria;
        return this;
    }

    /** Whether its plan states the time in which it is carried out. */
    public MovementBuilder periodStated(boolean periodStated) {
        this.periodStated = periodStated;
        return this;
    }

    /** What was set so far, as a value. */
    public Movement build() {
        return new Movement(name, field, theme, concreteCriteria, periodStated);
    }
}
