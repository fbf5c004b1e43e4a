package org.khen.rules;

import org.khen.facts.CountedTo;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Group;
import org.khen.facts.TrainingResult;

/** What rules ask of the person: groups and posts, time worked and off, discipline, courses. Part of {@link Dossier}. */
public interface PersonWords {

    /** Full months from recruitment to the end of the merit period. */
    @Measures(unit = "MONTH")
    Measured monthsSinceRecruitment();

    /** Full months from recruitment to the day that the parameter names: end of the merit period, or day of the proposal. */
    @Measures(unit = "MONTH")
    Measured monthsSinceRecruitment(@Measures(word = CountedTo.class) Parameter countedTo);

    /** Working days off in the merit period; maternity leave and treatment of a wound from combat or rescue count as worked. */
    @Measures(unit = "WORKING_DAY")
    Measured workingDaysOff();

    /** The heaviest discipline decided in the merit period. */
    @Measures(word = DisciplineForm.class)
    Measured heaviestDiscipline();

    /**
     * Courses in the merit period, not taken alongside work, that do not count as time worked: conduct was not good, or the
     * course lasted for the months of the parameter or longer and its result was below that of the other parameter.
     */
    @Measures(unit = "COURSE")
    Measured coursesNotCounted(
            @Measures(unit = "MONTH") Parameter longFromMonths,
            @Measures(word = TrainingResult.class) Parameter resultAtLeast);

    /**
     * Courses in the merit period, not taken alongside work, that lasted for the months of the parameter or longer and whose
     * result was below that of the other parameter.
     */
    @Measures(unit = "COURSE")
    Measured longCoursesBelow(
            @Measures(unit = "MONTH") Parameter longFromMonths,
            @Measures(word = TrainingResult.class) Parameter resultAtLeast);

    /** Most months that were served at an old unit before a move in the merit period, where its written comment is lacking. */
    @Measures(unit = "MONTH")
    Measured monthsAtOldUnitWithoutComment();

    /** Whether the person belongs to at least one of the groups. */
    boolean isOneOf(Group... groups);

    /** Whether the person belongs to none of the groups. */
    boolean isNoneOf(Group... groups);

    /** Whether the candidate works directly: labours, produces, trades, serves or fights. */
    boolean worksDirectly();

    /** Whether the person holds a leading or managing post. */
    boolean holdsLeadingPost();

    /** Whether the person holds no leading or managing post. */
    boolean holdsNoLeadingPost();
}
