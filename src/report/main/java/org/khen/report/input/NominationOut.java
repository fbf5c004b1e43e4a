package org.khen.report.input;

import org.khen.facts.Candidate;
import org.khen.facts.Collective;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.RoundEntry;
import org.khen.facts.Workplace;

/** Writes the row of a nomination. */
final class NominationOut {

    private NominationOut() {}

    static OutRow row(int number, RoundEntry entry, AwardNames awards) {
        Nomination nomination = entry.nomination();
        Candidate candidate = nomination.candidate();
        OutRow out = new OutRow()
                .set(NominationSheet.NUMBER, number)
                .set(NominationSheet.ID, entry.id())
                .set(NominationSheet.CANDIDATE, entry.candidate())
                .set(NominationSheet.KIND, CandidateKind.of(candidate))
                .set(NominationSheet.NAME, candidate.name())
                .set(NominationSheet.POST, entry.post())
                .set(NominationSheet.OF_UNIT, entry.unit())
                .set(NominationSheet.PROPOSED, awards.choice(nomination.award()))
                .set(NominationSheet.GROUND, nomination.ground())
                .set(NominationSheet.PROPOSED_ON, nomination.proposedOn())
                .set(NominationSheet.RECEIVED_ON, nomination.receivedOn())
                .set(NominationSheet.DECIDED_ON, nomination.decidedOn())
                .set(NominationSheet.DIRECT_WORK, candidate.directWork())
                .set(NominationSheet.GRASSROOTS, candidate.grassroots())
                .set(NominationSheet.ENTERPRISE, candidate.enterprise())
                .set(NominationSheet.RANK, entry.unitRank())
                .set(NominationSheet.NOTE, entry.note());
        Period merit = nomination.meritPeriod();
        if (merit != null) {
            out.set(NominationSheet.MERIT_FROM, merit.from()).set(NominationSheet.MERIT_TO, merit.to());
        }
        if (isOnePlace(nomination)) {
            Listing<Workplace> places = candidate.workplaces();
            out.set(
                    NominationSheet.WORKPLACE,
                    places == null ? null : places.items().get(0).place());
        }
        if (entry.ballot() != null) {
            out.set(NominationSheet.IN_FAVOUR, entry.ballot().inFavour())
                    .set(NominationSheet.COUNCIL, entry.ballot().members());
        }
        if (candidate instanceof Person person) {
            writePerson(person, out);
        } else if (candidate instanceof Collective collective) {
            out.set(NominationSheet.COLLECTIVE_KIND, collective.kind())
                    .set(NominationSheet.HEADCOUNT, collective.headcount())
                    .set(NominationSheet.WOMEN, collective.women())
                    .set(NominationSheet.FOUNDED_ON, collective.foundedOn());
        }
        return out;
    }

    private static void writePerson(Person person, OutRow out) {
        out.set(NominationSheet.GROUPS, person.groups())
                .set(NominationSheet.LEADING_POST, person.leadingPost())
                .set(NominationSheet.HEAD, person.headOfUnit())
                .set(NominationSheet.SEX, person.sex())
                .set(NominationSheet.RECRUITED_ON, person.recruitedOn())
                .set(NominationSheet.MODEL_SINCE, person.productionModelSince());
    }

    /** Whether the candidate worked at one place for the whole merit period, so that the row itself can say so. */
    static boolean isOnePlace(Nomination nomination) {
        Listing<Workplace> places = nomination.candidate().workplaces();
        Period merit = nomination.meritPeriod();
        return places != null
                && merit != null
                && merit.equals(places.completeFor())
                && places.items().size() == 1
                && places.items().get(0).period().equals(merit);
    }
}
