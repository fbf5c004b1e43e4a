package org.khen.facts;

import org.jspecify.annotations.Nullable;

/**
 * An achievement that a nomination rests on.
 *
 * @param id its code within the dossier
 * @param period when it was achieved
 * @param declaredAs the kind the unit declares; {@code null} if none
 * @param foreseen whether it was foreseen; {@code null} if not known
 * @param withinWorkPlan whether it lay within the work plan; {@code null} if not known
 * @param outstanding whether the unit certifies it as outstanding (xuất sắc); {@code null} if not known
 * @param influence how far it is felt; {@code null} if not known
 * @param movement the movement it belongs to; {@code null} if none is named. A result of a movement is thematic, never sudden
 * @param summary what was done, in a sentence; {@code null} if not given
 */
public record Achievement(
        String id,
        Period period,
        @Nullable AchievementKind declaredAs,
        @Nullable Boolean foreseen,
        @Nullable Boolean withinWorkPlan,
        @Nullable Boolean outstanding,
        @Nullable Scope influence,
        @Nullable String movement,
        @Nullable String summary) {
    /** Names it and says nothing of what was done. */
    @Override
    public String toString() {
        return "Achievement[id=" + id + "]";
    }

    /** Starts an achievement of which only its code and its period are known. */
    public static AchievementBuilder builder(String id, Period period) {
        return new AchievementBuilder(id, period);
    }
}
