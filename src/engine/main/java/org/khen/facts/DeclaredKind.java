package org.khen.facts;

import java.util.Optional;

/**
 * Holds the kind under which an achievement is declared against what it is by its facts. What is not known contradicts nothing.
 *
 * <p>Circular 02/2011/TT-BNV, II.1.c: sudden is what is achieved in circumstances not foreseen, outside the work plan; a good
 * result in a campaign is thematic.
 */
final class DeclaredKind {

    private DeclaredKind() {}

    static Optional<Contradiction> contradicted(Achievement achievement) {
        AchievementKind declared = achievement.declaredAs();
        if (declared == null) {
            return Optional.empty();
        }
        return declared == AchievementKind.SUDDEN ? notSudden(achievement) : sudden(achievement, declared);
    }

    private static Optional<Contradiction> notSudden(Achievement achievement) {
        boolean inPlan = Boolean.TRUE.equals(achievement.withinWorkPlan());
        if (achievement.movement() != null) {
            return Optional.of(notSudden(
                    Fact.ACHIEVEMENTS_DECLARED_AS,
                    achievement,
                    "đạt được trong phong trào thi đua",
                    "achieved within a movement"));
        }
        if (inPlan) {
            return Optional.of(notSudden(
                    Fact.ACHIEVEMENTS_WITHIN_WORK_PLAN,
                    achievement,
                    "đạt được trong kế hoạch công tác",
                    "achieved within the work plan"));
        }
        return Boolean.TRUE.equals(achievement.foreseen())
                ? Optional.of(notSudden(
                        Fact.ACHIEVEMENTS_FORESEEN,
                        achievement,
                        "đạt được trong hoàn cảnh đã lường trước",
                        "achieved in circumstances that were foreseen"))
                : Optional.empty();
    }

    private static Contradiction notSudden(Fact fact, Achievement achievement, String vi, String en) {
        return new Contradiction(
                fact,
                "Không phải thành tích đột xuất: " + vi + "; xét theo đợt, chuyên đề (thành tích " + achievement.id()
                        + " khai là đột xuất).",
                "Not sudden: " + en + "; to be reviewed as thematic (achievement " + achievement.id()
                        + " is declared as sudden).");
    }

    private static Optional<Contradiction> sudden(Achievement achievement, AchievementKind declared) {
        boolean sudden = Boolean.FALSE.equals(achievement.foreseen())
                && Boolean.FALSE.equals(achievement.withinWorkPlan())
                && achievement.movement() == null;
        return sudden
                ? Optional.of(new Contradiction(
                        Fact.ACHIEVEMENTS_DECLARED_AS,
                        "Thành tích đột xuất: không lường trước, ngoài kế hoạch công tác (thành tích "
                                + achievement.id() + " khai là " + declared.vi() + ").",
                        "Sudden achievement: not foreseen, outside the work plan (achievement " + achievement.id()
                                + " is declared as " + declared.en() + ")."))
                : Optional.empty();
    }
}
