package org.khen.internal.evaluation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.khen.facts.AwardGround;
import org.khen.facts.AwardYear;
import org.khen.facts.ProceedingKind;
import org.khen.pack.Text;
import org.khen.rules.Measured;
import org.khen.rules.OveruseWords;
import org.khen.rules.Parameter;

/** Answers what rules ask so that nothing is rewarded twice. */
interface OveruseAnswers extends OveruseWords {

    Text SPENT_ACHIEVEMENTS = new Text("thành tích đã được khen thưởng", "achievements already rewarded");
    Text UNSPENT_ACHIEVEMENTS = new Text("thành tích chưa được khen thưởng", "achievements not rewarded yet");
    Text UNSPENT_YEARS =
            new Text("số năm chưa được tính cho lần khen thưởng trước", "years not counted for an earlier award");
    Text OVERLAPPING =
            new Text("khen thưởng đã có trùng thời gian lập thành tích", "awards of an overlapping merit period");
    Text STATE_LEVEL = new Text("khen thưởng cấp Nhà nước trong năm", "state-level awards in the year");
    Text LED_UNIT_RATING = new Text("xếp loại của tập thể do người đứng đầu lãnh đạo", "rating of the collective led");
    Text ABOVE_UNIT = new Text("số năm xếp loại cao hơn tập thể", "years rated above the collective");

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    @Override
    default Measured spentAchievements() {
        return answers()
                .boundWithParticulars(
                        SPENT_ACHIEVEMENTS, List.of(), () -> answers().ledger().spentAchievements());
    }

    @Override
    default Measured unspentAchievements() {
        return answers()
                .boundWithParticulars(
                        UNSPENT_ACHIEVEMENTS,
                        List.of(),
                        () -> answers().ledger().unspentAchievements());
    }

    @Override
    default Measured unspentYears() {
        return answers()
                .boundWithParticulars(
                        UNSPENT_YEARS, List.of(), () -> answers().ledger().unspentYears());
    }

    @Override
    default Measured overlappingAwards() {
        return answers()
                .boundWithParticulars(
                        OVERLAPPING, List.of(), () -> answers().ledger().overlappingAwards());
    }

    @Override
    default Measured stateLevelAwardsInYear(Parameter year, AwardGround... except) {
        Set<AwardGround> grounds = EnumSet.copyOf(List.of(except));
        return answers()
                .boundWithParticulars(
                        STATE_LEVEL,
                        List.of(year, grounds),
                        () -> Particulars.under(
                                ParameterView.readings(year),
                                reading -> answers()
                                        .overuse()
                                        .stateLevelAwardsInYear(reading.word(0, AwardYear.class), grounds)));
    }

    @Override
    default boolean isProposedFor(AwardGround... grounds) {
        return answers().say(answers().overuse().proposedFor(EnumSet.copyOf(List.of(grounds))));
    }

    @Override
    default boolean isNotProposedFor(AwardGround... grounds) {
        return answers()
                .say(answers()
                        .overuse()
                        .proposedFor(EnumSet.copyOf(List.of(grounds)))
                        .not());
    }

    @Override
    default boolean hasOpenProceeding(ProceedingKind... kinds) {
        return answers().say(answers().overuse().openProceeding(EnumSet.copyOf(List.of(kinds))));
    }

    @Override
    default boolean meritBeginsBeforeDisciplineEnds() {
        return answers().say(answers().overuse().meritBeginsBeforeDisciplineEnds());
    }

    @Override
    default boolean headsUnit() {
        return answers().say(answers().leadership().headsUnit());
    }

    @Override
    default Measured ledUnitRatingInMeritPeriod() {
        return answers().bound(LED_UNIT_RATING, () -> answers().leadership().unitRating());
    }

    @Override
    default Measured yearsRatedAboveLedUnit() {
        return answers().bound(ABOVE_UNIT, () -> answers().leadership().yearsAboveUnit());
    }
}
