package org.khen.oracle;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Attestation;
import org.khen.facts.Collective;
import org.khen.facts.Group;
import org.khen.facts.Household;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;

/** A nomination as the oracle reads it: with the day of its proposal, and the trail of what was found. */
record Submission(Nomination nomination, LocalDate day, Trail trail) {

    Truth note(String law, Truth truth) {
        return trail.note(law, truth);
    }

    /** What people attest of a criterion: nobody is open, and so are two who say the opposite. */
    Truth attested(String criterion) {
        Truth attested = null;
        for (Attestation attestation : nomination.attestations()) {
            if (attestation.criterion().equals(criterion)) {
                Truth said = Truth.of(attestation.holds());
                attested = attested == null ? said : Truth.agreed(attested, said);
            }
        }
        return note("attested: " + criterion, attested == null ? Truth.OPEN : attested);
    }

    /** A text that nobody has seen decides nothing, whoever attests what. */
    Truth unseen(String law) {
        return note("text not seen: " + law, Truth.OPEN);
    }

    Truth inGroup(Set<Group> asked) {
        Set<Group> groups = person().groups();
        return groups == null ? Truth.OPEN : Truth.of(groups.stream().anyMatch(asked::contains));
    }

    /** A way that is for a group stays open while nobody knows whether the person is in it. */
    Truth ofGroup(Set<Group> asked, Truth found) {
        Truth in = inGroup(asked);
        return in == Truth.OPEN ? Truth.OPEN : in.and(found);
    }

    boolean isPerson() {
        return nomination.candidate() instanceof Person;
    }

    boolean isCollective() {
        return nomination.candidate() instanceof Collective;
    }

    boolean isHousehold() {
        return nomination.candidate() instanceof Household;
    }

    Person person() {
        return (Person) nomination.candidate();
    }

    Collective collective() {
        return (Collective) nomination.candidate();
    }

    Household household() {
        return (Household) nomination.candidate();
    }

    /** The part of a time for which anything can be listed: nobody lists what has not happened yet. */
    Period knowable(Period time) {
        return time.holds(day) ? new Period(time.from(), day) : time;
    }

    @Nullable
    Period merit() {
        return nomination.meritPeriod();
    }
}
