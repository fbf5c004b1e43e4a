package org.khen.internal.withdrawal;

import java.util.function.Predicate;
import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.Household;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Person;

/** The same dossier without some of the awards that it lists; the list stays as complete as it is. */
final class WithoutAwards {

    private WithoutAwards() {}

    static Nomination of(Nomination nomination, Predicate<PastAward> taken) {
        Listing<PastAward> past = nomination.candidate().pastAwards();
        if (past == null || past.items().stream().noneMatch(taken)) {
            return nomination;
        }
        return new Nomination(
                nomination.id(),
                nomination.award(),
                with(
                        nomination.candidate(),
                        new Listing<>(
                                past.completeFor(),
                                past.items().stream().filter(taken.negate()).toList())),
                nomination.meritPeriod(),
                nomination.ground(),
                nomination.proposedOn(),
                nomination.receivedOn(),
                nomination.decidedOn(),
                nomination.attestations(),
                nomination.procedure());
    }

    private static Candidate with(Candidate candidate, Listing<PastAward> past) {
        if (candidate instanceof Person person) {
            return with(person, past);
        }
        if (candidate instanceof Collective collective) {
            return new Collective(
                    collective.name(),
                    collective.kind(),
                    collective.headcount(),
                    collective.women(),
                    collective.foundedOn(),
                    collective.directWork(),
                    collective.years(),
                    collective.memberResults(),
                    collective.workplaces(),
                    collective.grassroots(),
                    collective.enterprise(),
                    collective.achievements(),
                    past,
                    collective.proceedings());
        }
        Household household = (Household) candidate;
        return new Household(
                household.name(),
                household.directWork(),
                household.years(),
                household.workplaces(),
                household.contributions(),
                household.grassroots(),
                household.enterprise(),
                household.achievements(),
                past,
                household.proceedings());
    }

    private static Person with(Person person, Listing<PastAward> past) {
        return new Person(
                person.name(),
                person.sex(),
                person.family(),
                person.groups(),
                person.directWork(),
                person.leadingPost(),
                person.headOfUnit(),
                person.ledUnitYears(),
                person.recruitedOn(),
                person.years(),
                person.absences(),
                person.disciplines(),
                person.trainings(),
                person.transfers(),
                person.posts(),
                person.serviceRecord(),
                person.youthVolunteerMonths(),
                person.workplaces(),
                person.grassroots(),
                person.enterprise(),
                person.initiatives(),
                person.productionModelSince(),
                person.researchTopics(),
                person.combatIngenuities(),
                person.achievements(),
                past,
                person.proceedings());
    }
}
