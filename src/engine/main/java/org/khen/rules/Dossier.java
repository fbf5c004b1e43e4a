package org.khen.rules;

import org.khen.facts.CountedTo;
import org.khen.facts.CountedYears;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Group;
import org.khen.facts.Level;
import org.khen.facts.Rating;
import org.khen.facts.TrainingResult;

/**
 * What a rule file sees of a nomination: the vocabulary of the rule language.
 *
 * <p>Only these words read facts, so that a fact that is not known can never pass for "no" or for zero. A condition is true
 * when it <em>certainly</em> holds. There is no negation: with unknown facts "not certainly yes" is not "certainly no", so a
 * negative condition has a word of its own.
 *
 * <p>Implemented by the engine alone. A new measure is a new method here with its tests; none changes its meaning.
 */
public interface Dossier {

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

    /** The lowest rating of the years in the merit period. */
    @Measures(word = Rating.class)
    Measured ratingInMeritPeriod();

    /** Initiatives recognised at the level or above that count for the merit period. */
    @Measures(unit = "INITIATIVE")
    Measured initiatives(Level atLeast);

    /** Initiatives recognised at the level or above, of the years that the parameter names ({@code CountedYears}). */
    @Measures(unit = "INITIATIVE")
    Measured initiatives(Level atLeast, @Measures(word = CountedYears.class) Parameter countedYears);

    /** Research topics accepted on completion and applied that count for the merit period. */
    @Measures(unit = "TOPIC")
    Measured researchTopicsApplied();

    /** Research topics accepted on completion and applied, of the years that the parameter names. */
    @Measures(unit = "TOPIC")
    Measured researchTopicsApplied(@Measures(word = CountedYears.class) Parameter countedYears);

    /** Research topics accepted on completion that count for the merit period. */
    @Measures(unit = "TOPIC")
    Measured researchTopicsAccepted();

    /** Research topics accepted on completion, of the years that the parameter names. */
    @Measures(unit = "TOPIC")
    Measured researchTopicsAccepted(@Measures(word = CountedYears.class) Parameter countedYears);

    /** Times the unit recognised wit or creativity in combat in the merit period. */
    @Measures(unit = "TIME")
    Measured combatIngenuities();

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

    /** Achievements in the merit period that were not foreseen and lay outside the work plan. */
    @Measures(unit = "ACHIEVEMENT")
    Measured suddenAchievements();

    /** Achievements in the merit period that the unit certifies as outstanding. */
    @Measures(unit = "ACHIEVEMENT")
    Measured outstandingAchievements();

    /** Most months that were served at an old unit before a move in the merit period, where its written comment is lacking. */
    @Measures(unit = "MONTH")
    Measured monthsAtOldUnitWithoutComment();

    /** The longest run of adjoining years rated so or better within the years of the parameter up to the proposal. */
    Run bestRun(Rating atLeast, @Measures(unit = "YEAR") Parameter window);

    /** The run of adjoining years rated so or better that reaches up to the proposal. */
    Run runUpToProposal(Rating atLeast);

    /** Whether the person belongs to at least one of the groups. */
    boolean isOneOf(Group... groups);

    /** Whether the person belongs to none of the groups. */
    boolean isNoneOf(Group... groups);

    /** Whether the person works directly: labours, produces, trades, serves or fights. */
    boolean worksDirectly();

    /** Whether the person holds a leading or managing post. */
    boolean holdsLeadingPost();

    /** Whether the person holds no leading or managing post. */
    boolean holdsNoLeadingPost();

    /** Whether the candidate was ever given the award. */
    boolean holdsAward(String award);

    /** Whether the candidate was certainly never given the award. */
    boolean lacksAward(String award);

    /**
     * A dated parameter.
     *
     * @param id the code of a parameter of the loaded packs
     */
    Parameter param(String id);

    /**
     * The consequence of every rule: the criterion is met (a bar: is present).
     *
     * @param criterion the rule's name
     */
    void met(String criterion);
}
