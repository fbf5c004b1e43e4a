package org.khen.report.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.khen.facts.Achievement;
import org.khen.facts.AchievementKind;
import org.khen.facts.AwardGround;

/**
 * How long it took to propose a sudden achievement: the plan asks to commend in time.
 *
 * @param line the nomination
 * @param achievedOn the last day of the achievement
 * @param proposedOn the day of the proposal
 * @param days from the one to the other, below zero if it was proposed before
 */
public record SuddenCase(Line line, LocalDate achievedOn, LocalDate proposedOn, long days) {

    /** Those of which both days are known, the longest first. */
    public static List<SuddenCase> of(List<Line> lines) {
        List<SuddenCase> cases = new ArrayList<>();
        for (Line line : lines) {
            LocalDate proposed = line.entry().nomination().proposedOn();
            boolean sudden = line.entry().nomination().ground() == AwardGround.SUDDEN;
            LocalDate achieved = line.achievements().stream()
                    .filter(achievement -> sudden || achievement.declaredAs() == AchievementKind.SUDDEN)
                    .map(Achievement::period)
                    .map(period -> period.to())
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            if (proposed != null && achieved != null) {
                cases.add(new SuddenCase(line, achieved, proposed, ChronoUnit.DAYS.between(achieved, proposed)));
            }
        }
        cases.sort(Comparator.comparingLong(SuddenCase::days).reversed());
        return List.copyOf(cases);
    }

    /** The days in the middle of them all; 0 of none. */
    public static long median(List<SuddenCase> cases) {
        return cases.isEmpty() ? 0 : cases.get(cases.size() / 2).days();
    }
}
