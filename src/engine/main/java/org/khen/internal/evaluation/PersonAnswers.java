package org.khen.internal.evaluation;

import java.util.Arrays;
import java.util.List;
import org.khen.facts.CountedTo;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.TrainingResult;
import org.khen.rules.Measured;
import org.khen.rules.Parameter;
import org.khen.rules.PersonWords;

/** Answers what rules ask of the person. */
interface PersonAnswers extends PersonWords {

    /** What has been asked and answered so far. */
    DossierAnswers answers();

    @Override
    default Measured monthsSinceRecruitment() {
        return answers()
                .bound(
                        MeasureNames.MONTHS_SINCE_RECRUITMENT,
                        () -> answers().merit().monthsSinceRecruitment(false));
    }

    @Override
    default Measured monthsSinceRecruitment(Parameter countedTo) {
        return answers()
                .bound(
                        MeasureNames.MONTHS_SINCE_RECRUITMENT,
                        List.of(countedTo),
                        () -> Measurement.under(
                                ParameterView.readings(countedTo),
                                reading -> answers()
                                        .merit()
                                        .monthsSinceRecruitment(
                                                reading.word(0, CountedTo.class) == CountedTo.DAY_OF_PROPOSAL)));
    }

    @Override
    default Measured workingDaysOff() {
        return answers()
                .bound(MeasureNames.WORKING_DAYS_OFF, () -> answers().merit().workingDaysOff());
    }

    @Override
    default Measured heaviestDiscipline() {
        return answers().bound(MeasureNames.DISCIPLINE, () -> answers().merit().heaviestDiscipline());
    }

    @Override
    default Measured longCoursesBelow(Parameter longFromMonths, Parameter resultAtLeast) {
        return answers()
                .bound(
                        MeasureNames.LONG_COURSES_BELOW,
                        List.of(longFromMonths, resultAtLeast),
                        () -> Measurement.under(
                                ParameterView.readings(longFromMonths, resultAtLeast),
                                reading -> answers()
                                        .counts()
                                        .longCoursesBelow(reading.number(0), reading.word(1, TrainingResult.class))));
    }

    @Override
    default Measured coursesNotCounted(Parameter longFromMonths, Parameter resultAtLeast) {
        return answers()
                .bound(
                        MeasureNames.COURSES_NOT_COUNTED,
                        List.of(longFromMonths, resultAtLeast),
                        () -> Measurement.under(
                                ParameterView.readings(longFromMonths, resultAtLeast),
                                reading -> answers()
                                        .counts()
                                        .coursesNotCounted(reading.number(0), reading.word(1, TrainingResult.class))));
    }

    @Override
    default Measured monthsAtOldUnitWithoutComment() {
        return answers()
                .bound(MeasureNames.MONTHS_AT_OLD_UNIT, () -> answers().merit().monthsAtOldUnitWithoutComment());
    }

    @Override
    default boolean isOneOf(Group... groups) {
        return answers().say(answers().applicability().belongsToOneOf(Arrays.asList(groups)));
    }

    @Override
    default boolean isNoneOf(Group... groups) {
        return answers()
                .say(answers()
                        .applicability()
                        .belongsToOneOf(Arrays.asList(groups))
                        .not());
    }

    @Override
    default boolean worksDirectly() {
        return answers().say(answers().fact(answers().nomination().candidate().directWork(), Fact.DIRECT_WORK));
    }

    @Override
    default boolean holdsLeadingPost() {
        return answers().say(answers().personal(person -> person.leadingPost(), Fact.LEADING_POST));
    }

    @Override
    default boolean holdsNoLeadingPost() {
        return answers()
                .say(answers()
                        .personal(person -> person.leadingPost(), Fact.LEADING_POST)
                        .not());
    }
}
