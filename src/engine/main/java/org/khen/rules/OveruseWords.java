package org.khen.rules;

import org.khen.facts.AwardGround;
import org.khen.facts.AwardYear;
import org.khen.facts.ProceedingKind;
import org.khen.facts.Rating;

/**
 * What rules ask so that one achievement is not rewarded again and again: what is spent, what was given in the same year, on what
 * ground, what is pending, and how the collective of a head did. Part of {@link Dossier}.
 */
public interface OveruseWords {

    /**
     * Achievements of the dossier that an award already given has spent for the award proposed, by the ledger ({@code spends.csv}).
     * The code of the achievement tells that it is the same one: an award without such a code is none, see
     * {@link #overlappingAwards()}.
     */
    @Measures(unit = "ACHIEVEMENT")
    Measured spentAchievements();

    /** Achievements of the dossier that no award already given has spent, by the ledger. */
    @Measures(unit = "ACHIEVEMENT")
    Measured unspentAchievements();

    /**
     * Years of the merit period, from its first day on, that no award already given has spent for the award proposed, by the ledger.
     * An award spends the years of the merit period that its decision states, or where it states none those up to the decision, also
     * where it reaches only into a part of a year; one given on another ground than merit spends none.
     */
    @Measures(unit = "YEAR")
    Measured unspentYears();

    /** Forms already given, without the code of an achievement, whose merit period overlaps that of the dossier. */
    @Measures(unit = "TIME")
    Measured overlappingAwards();

    /**
     * State-level awards of the same year as the one proposed, but for those given on one of these grounds.
     *
     * @param year which year an award belongs to
     */
    @Measures(unit = "TIME")
    Measured stateLevelAwardsInYear(@Measures(word = AwardYear.class) Parameter year, AwardGround... except);

    /** Whether the award is proposed on one of these grounds. */
    boolean isProposedFor(AwardGround... grounds);

    /** Whether the award is proposed on none of these grounds. */
    boolean isNotProposedFor(AwardGround... grounds);

    /** Whether a matter of one of these kinds is open on the day of the proposal. */
    boolean hasOpenProceeding(ProceedingKind... kinds);

    /** Whether the merit period begins before a discipline was completed. */
    boolean meritBeginsBeforeDisciplineEnds();

    /** Whether the person heads an agency or unit; who holds no leading post does not. */
    boolean headsUnit();

    /** The lowest rating, in the merit period, of the collective that the person heads. */
    @Measures(word = Rating.class)
    Measured ledUnitRatingInMeritPeriod();

    /** Years of the merit period in which the person was rated above the collective that he or she heads. */
    @Measures(unit = "YEAR")
    Measured yearsRatedAboveLedUnit();
}
