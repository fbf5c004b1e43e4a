package org.khen.testkit;

import java.time.LocalDate;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveBuilder;
import org.khen.facts.CollectiveKind;
import org.khen.facts.Exemplar;
import org.khen.facts.Fact;
import org.khen.facts.Family;
import org.khen.facts.Household;
import org.khen.facts.HouseholdBuilder;
import org.khen.facts.Movement;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Procedure;
import org.khen.facts.Registration;
import org.khen.facts.RegistrationBuilder;
import org.khen.facts.ServiceRecord;
import org.khen.facts.Sex;

/**
 * Dossiers of which nothing good and nothing bad is known, and nothing is unknown: every list is complete and empty, every
 * question is answered with "no". A test adds only what matters to it, and what it adds is all there is.
 *
 * <pre>{@code
 * NeutralDossiers.person().groups(Group.WORKER).rated(2014, Rating.GOOD)
 * }</pre>
 *
 * <p>What nobody can be without is chosen so that no special rule applies: a man, recruited on 1 January 1990, of no group, in no
 * post; a unit of 50 people founded on that day. Whatever is set again replaces the choice. Three things stay not known, because
 * there is no "none": the name, how a year was rated, and since when a farmer's model has run.
 *
 * <p>Every call gives a new builder.
 */
public final class NeutralDossiers {

    /** Long before any rule of a pack, and long after. */
    private static final Period ALWAYS = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2099, 12, 31));

    private static final LocalDate LONG_AGO = LocalDate.of(1990, 1, 1);

    private NeutralDossiers() {}

    /** A person who has neither distinguished nor disgraced himself. */
    public static PersonBuilder person() {
        return Person.builder()
                .sex(Sex.MALE)
                .family(Family.builder()
                        .children(0)
                        .complete(ALWAYS)
                        .martyr(false)
                        .capacityLost(0)
                        .build())
                .groups()
                .directWork(false)
                .leadingPost(false)
                .headOfUnit(false)
                .recruitedOn(LONG_AGO)
                .serviceRecord(ServiceRecord.CONSTRUCTION)
                .youthVolunteerMonths(0)
                .grassroots(false)
                .enterprise(false)
                .complete(
                        ALWAYS,
                        Fact.LED_UNIT_YEARS,
                        Fact.YEARS,
                        Fact.ABSENCES,
                        Fact.DISCIPLINES,
                        Fact.TRAININGS,
                        Fact.TRANSFERS,
                        Fact.POSTS,
                        Fact.WORKPLACES,
                        Fact.INITIATIVES,
                        Fact.RESEARCH_TOPICS,
                        Fact.COMBAT_INGENUITIES,
                        Fact.ACHIEVEMENTS,
                        Fact.PAST_AWARDS,
                        Fact.PROCEEDINGS);
    }

    /** A collective that has neither distinguished nor disgraced itself. */
    public static CollectiveBuilder collective() {
        return Collective.builder()
                .kind(CollectiveKind.UNIT)
                .headcount(50)
                .women(25)
                .foundedOn(LONG_AGO)
                .directWork(false)
                .grassroots(false)
                .enterprise(false)
                .complete(
                        ALWAYS,
                        Fact.YEARS,
                        Fact.MEMBER_RESULTS,
                        Fact.WORKPLACES,
                        Fact.ACHIEVEMENTS,
                        Fact.PAST_AWARDS,
                        Fact.PROCEEDINGS);
    }

    /** A household that has neither distinguished nor disgraced itself. */
    public static HouseholdBuilder household() {
        return Household.builder()
                .directWork(false)
                .grassroots(false)
                .enterprise(false)
                .complete(
                        ALWAYS,
                        Fact.YEARS,
                        Fact.WORKPLACES,
                        Fact.CONTRIBUTIONS,
                        Fact.ACHIEVEMENTS,
                        Fact.PAST_AWARDS,
                        Fact.PROCEEDINGS);
    }

    /**
     * A nomination for the merits of a calendar year, proposed on 15 January of the next, and handled as it should be. Nobody has
     * attested anything yet.
     *
     * @param award the code of the award
     * @param candidate who is proposed
     * @param year the year of merit
     */
    public static NominationBuilder nomination(String award, Candidate candidate, int year) {
        LocalDate proposedOn = LocalDate.of(year + 1, 1, 15);
        return Nomination.builder("test", award)
                .candidate(candidate)
                .meritPeriod(year)
                .proposedOn(proposedOn)
                .receivedOn(proposedOn)
                .procedure(procedure(proposedOn));
    }

    /** The handling of a proposal as it should be: public for three weeks before, with reasons, minutes and certified figures. */
    public static Procedure procedure(LocalDate proposedOn) {
        return Procedure.builder()
                .publicNotice(new Period(proposedOn.minusDays(21), proposedOn.minusDays(1)))
                .reasonsStated(true)
                .minutes(true)
                .figuresCertified(true)
                .build();
    }

    /** The council attests that a criterion holds, or that it does not. */
    public static Attestation attested(String criterion, boolean holds) {
        return attested(criterion, holds, AttestedBy.COUNCIL);
    }

    /** The unit or the council attests that a criterion holds, or that it does not. */
    public static Attestation attested(String criterion, boolean holds, AttestedBy by) {
        return new Attestation(criterion, holds, by, by.vi(), null, null);
    }

    /**
     * A registration in writing, through the standing council, completed on 15 February: in good form, with nothing registered.
     *
     * @param year the calendar year it is for
     */
    public static RegistrationBuilder registration(int year) {
        return Registration.builder("test", "Cơ quan, đơn vị", year)
                .inWriting(true)
                .completedOn(LocalDate.of(year, 2, 15))
                .throughStandingCouncil(true)
                .complete();
    }

    /** A movement with everything that a movement should state. */
    public static Movement movement(String name) {
        return new Movement(name, null, true, true, true);
    }

    /** An exemplar of a person who has gone through all four steps, and is neither proposed nor rewarded. */
    public static Exemplar exemplar(String field) {
        return new Exemplar(field, false, true, true, true, true, null, false, false);
    }
}
