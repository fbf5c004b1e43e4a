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
import org.khen.facts.AwardYear;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.MeritPeriod;
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

    Particulars stateLevelAwardsInYear(AwardYear year, Set<AwardGround> except) {
        LocalDate proposed = nomination.proposedOn();
        LocalDate counted = year == AwardYear.OF_MERIT ? endOfMerit() : proposed;
        if (proposed == null || (counted == null && past == null)) {
            Set<Fact> lacking = EnumSet.of(proposed == null ? Fact.PROPOSED_ON : Fact.MERIT_PERIOD);
            if (past == null) {
                lacking.add(Fact.PAST_AWARDS);
            }
            return new Particulars(Measurement.unbounded(0, lacking), List.of());
        }
        List<Particular> named = new ArrayList<>();
        Fact lacking = counted == null ? Fact.MERIT_PERIOD : Fact.PAST_AWARDS;
        Count count = Count.of(past, lacking, sinceYearOf(counted, proposed), award -> {
            Counts counts = inYearOf(counted, award, year)
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

    private @Nullable LocalDate endOfMerit() {
        Period merit = nomination.meritPeriod();
        return merit == null ? null : merit.to();
    }

    /** While nobody knows the merit period, an award of any year may be of the same one. */
    private static Counts inYearOf(@Nullable LocalDate counted, PastAward award, AwardYear year) {
        if (counted == null) {
            return Counts.unknown(Fact.MERIT_PERIOD);
        }
        return year == AwardYear.OF_MERIT ? earnedIn(counted.getYear(), award) : decidedIn(counted.getYear(), award);
    }

    private static Period sinceYearOf(@Nullable LocalDate counted, LocalDate proposed) {
        if (counted == null) {
            return MeritLedger.life(proposed);
        }
        LocalDate first = counted.withDayOfYear(1);
        return new Period(first.isAfter(proposed) ? proposed : first, proposed);
    }

    private static Counts decidedIn(int year, PastAward award) {
        LocalDate decided = award.decidedOn();
        return decided == null ? Counts.unknown(Fact.PAST_AWARDS_DECIDED_ON) : Counts.of(decided.getYear() == year);
    }

    /** No decision rewards the merit of a year to come. */
    private static Counts earnedIn(int year, PastAward award) {
        if (award.decidedOn() != null && award.decidedOn().getYear() < year) {
            return Counts.NO;
        }
        MeritPeriod stated = award.meritPeriod();
        if (stated == null) {
            return Counts.unknown(Fact.PAST_AWARDS_MERIT_PERIOD);
        }
        Period merit = stated instanceof MeritPeriod.Stated named ? named.period() : award.year();
        return merit == null
                ? Counts.unknown(Fact.PAST_AWARDS_YEAR)
                : Counts.of(merit.to().getYear() == year);
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
