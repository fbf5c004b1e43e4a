package org.khen.internal.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.Particular;
import org.khen.ParticularKind;
import org.khen.facts.AwardGround;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.internal.evaluation.Count.Counts;
import org.khen.pack.AwardScope;

/** What holds an award back besides its own standard: another in the same year, its ground, a pending matter, a discipline. */
final class Overuse {

    private final Nomination nomination;
    private final LocalDate day;
    private final Rulebook rulebook;
    private final @Nullable Listing<PastAward> past;

    Overuse(Nomination nomination, LocalDate day, Rulebook rulebook) {
        this.nomination = nomination;
        this.day = day;
        this.rulebook = rulebook;
        this.past = nomination.candidate().pastAwards();
    }

    Particulars stateLevelAwardsInYear(Set<AwardGround> except) {
        LocalDate proposed = nomination.proposedOn();
        if (proposed == null) {
            Set<Fact> lacking =
                    past == null ? EnumSet.of(Fact.PROPOSED_ON, Fact.PAST_AWARDS) : EnumSet.of(Fact.PROPOSED_ON);
            return new Particulars(Measurement.unbounded(0, lacking), List.of());
        }
        List<Particular> named = new ArrayList<>();
        Period soFar = new Period(proposed.withDayOfYear(1), proposed);
        Count count = Count.of(past, Fact.PAST_AWARDS, soFar, award -> {
            Counts counts = decidedIn(proposed.getYear(), award)
                    .and(rulebook.isOf(
                            AwardScope.STATE_LEVEL.mark(), award.award(), award.decidedOn(), Fact.PAST_AWARDS))
                    .and(isNoneOf(except, award.ground()));
            if (counts.truth() != Ternary.NO) {
                named.add(Particulars.of(
                        ParticularKind.IN_SAME_YEAR, award, rulebook.title(award.award(), award.decidedOn())));
            }
            return counts;
        });
        return new Particulars(count.measurement(), named);
    }

    private static Counts decidedIn(int year, PastAward award) {
        LocalDate decided = award.decidedOn();
        return decided == null ? Counts.unknown(Fact.PAST_AWARDS_DECIDED_ON) : Counts.of(decided.getYear() == year);
    }

    /** A decision that states no ground may rest on any. */
    private static Counts isNoneOf(Set<AwardGround> except, @Nullable AwardGround ground) {
        return ground == null || ground == AwardGround.NOT_STATED
                ? Counts.unknown(Fact.PAST_AWARDS_GROUND)
                : Counts.of(!except.contains(ground));
    }

    Answer proposedFor(Set<AwardGround> grounds) {
        AwardGround ground = nomination.ground();
        return ground == null || ground == AwardGround.NOT_STATED
                ? Answer.unknown(EnumSet.of(Fact.GROUND))
                : Answer.known(grounds.contains(ground));
    }

    Answer openProceeding(Set<ProceedingKind> kinds) {
        Listing<Proceeding> list = nomination.candidate().proceedings();
        LocalDate at = nomination.proposedOn() == null ? day : nomination.proposedOn();
        Count count = Count.of(list, Fact.PROCEEDINGS, new Period(at, at), matter -> open(matter, kinds));
        List<ProceedingKind> open = list == null
                ? List.of()
                : list.items().stream()
                        .filter(matter -> open(matter, kinds).truth() == Ternary.YES)
                        .map(Proceeding::kind)
                        .toList();
        return atLeastOne(count).with(Particulars.ofMatters(open));
    }

    private static Counts open(Proceeding matter, Set<ProceedingKind> kinds) {
        if (!kinds.contains(matter.kind())) {
            return Counts.NO;
        }
        if (matter.status() == null) {
            return matter.closedOn() == null ? Counts.unknown(Fact.PROCEEDINGS_STATUS) : Counts.NO;
        }
        return Counts.of(matter.status() == ProceedingStatus.OPEN);
    }

    /** Merit counts from the day a discipline was completed; while it runs, none does. */
    Answer meritBeginsBeforeDisciplineEnds() {
        if (!(nomination.candidate() instanceof Person person)) {
            return Answer.known(false);
        }
        Listing<Discipline> list = person.disciplines();
        Period merit = nomination.meritPeriod();
        if (merit == null) {
            return Answer.unknown(MeritSpan.withoutPeriod(list, Fact.DISCIPLINES));
        }
        return atLeastOne(Count.of(
                list, Fact.DISCIPLINES, Span.knowable(merit, nomination.proposedOn()), discipline -> {
                    DisciplineEnd end = discipline.end();
                    if (end == null) {
                        return Counts.unknown(Fact.DISCIPLINES_END);
                    }
                    return Counts.of(!(end instanceof DisciplineEnd.Ended ended)
                            || merit.from().isBefore(ended.on()));
                }));
    }

    private static Answer atLeastOne(Count count) {
        Measurement.Range range = count.measurement().ranges().get(0);
        if (range.low().signum() > 0) {
            return Answer.known(true);
        }
        return range.high() != null && range.high().signum() == 0
                ? Answer.known(false)
                : Answer.unknown(range.missing());
    }
}
