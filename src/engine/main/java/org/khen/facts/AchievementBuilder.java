package org.khen.facts;

import org.jspecify.annotations.Nullable;

/** Puts an achievement together. What is not set stays not known. Not for use by several threads at once. */
public final class AchievementBuilder {

    private final String id;
    private final Period period;
    private @Nullable AchievementKind declaredAs;
    private @Nullable Boolean foreseen;
    private @Nullable Boolean withinWorkPlan;
    private @Nullable Boolean outstanding;
    private @Nullable Scope influence;
    private @Nullable String movement;
    private @Nullable String summary;

    AchievementBuilder(String id, Period period) {
        this.id = id;
        this.period = period;
    }

    /** The kind the unit declares. */
    public AchievementBuilder declaredAs(AchievementKind declaredAs) {
        this.declaredAs = declaredAs;
        return this;
    }

    /** Whether it was foreseen. */
    public AchievementBuilder foreseen(boolean foreseen) {
        this.foreseen = foreseen;
        return this;
    }

    /** Whether it lay within the work plan. */
    public AchievementBuilder withinWorkPlan(boolean withinWorkPlan) {
        this.withinWorkPlan = withinWorkPlan;
        return this;
    }

    /** Whether the unit certifies it as outstanding. */
    public AchievementBuilder outstanding(boolean outstanding) {
        this.outstanding = outstanding;
        return this;
    }

    /** How far it is felt. */
    public AchievementBuilder influence(Scope influence) {
        this.influence = influence;
        return this;
    }

    /** The movement it belongs to. */
    public AchievementBuilder movement(String movement) {
        this.movement = movement;
        return this;
    }

    /** What was done, in a sentence. */
    public AchievementBuilder summary(String summary) {
        this.summary = summary;
        return this;
    }

    /** What was set so far, as a value. */
    public Achievement build() {
        return new Achievement(
                id, period, declaredAs, foreseen, withinWorkPlan, outstanding, influence, movement, summary);
    }
}
