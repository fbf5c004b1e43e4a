package org.khen.internal.evaluation;

import static org.khen.internal.evaluation.Measurement.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Transfer;
import org.khen.facts.YearOfWork;

/** What is measured over the merit period, but for what is merely counted. Every measure says which facts it lacked. */
final class MeritMeasures {

    private final Nomination nomination;
    private final MeritSpan span;
    private final @Nullable Person person;

    MeritMeasures(Nomination nomination) {
        this.nomination = nomination;
        this.span = new MeritSpan(nomination);
        this.person = nomination.candidate() instanceof Person someone ? someone : null;
    }

    Measurement monthsSinceRecruitment(boolean toProposal) {
        LocalDate start = person == null ? null : person.recruitedOn();
        LocalDate end = toProposal ? nomination.proposedOn() : meritEnd();
        if (start == null || end == null) {
            Set<Fact> lacking = EnumSet.noneOf(Fact.class);
            if (start == null) {
                lacking.add(Fact.RECRUITED_ON);
            }
            if (end == null) {
                lacking.add(toProposal ? Fact.PROPOSED_ON : Fact.MERIT_PERIOD);
            }
            return Measurement.unbounded(0, lacking);
        }
        // A merit period includes its last day, the day of the proposal is not worked yet.
        LocalDate until = toProposal ? end : end.plusDays(1);
        return Measurement.exactly(Math.max(0, ChronoUnit.MONTHS.between(start, until)));
    }

    Measurement workingDaysOff() {
        Listing<Absence> absences = person == null ? null : person.absences();
        return span.over(absences, Fact.ABSENCES, merit -> {
            Count count = new Count();
            for (Absence absence : items(absences)) {
                addDaysOff(absence, merit, count);
            }
            if (absences == null || !absences.isCompleteFor(span.knowable(merit))) {
                count.lacks(Fact.ABSENCES);
            }
            return count.measurement();
        });
    }

    private static void addDaysOff(Absence absence, Period merit, Count count) {
        long inside = Span.daysWithin(absence.period(), merit);
        if (inside == 0 || absence.reason() == AbsenceReason.MATERNITY) {
            return;
        }
        if (absence.reason() == AbsenceReason.RESCUE_OR_COMBAT_WOUND && Boolean.TRUE.equals(absence.medicalFinding())) {
            return;
        }
        Integer stated = absence.workingDays();
        long outside = Span.days(absence.period()) - inside;
        long low = stated == null ? 0 : Math.max(0, stated - outside);
        long high = stated == null ? inside : Math.min(stated, inside);
        boolean wound = absence.reason() == AbsenceReason.RESCUE_OR_COMBAT_WOUND;
        Set<Fact> lacking = EnumSet.noneOf(Fact.class);
        if (absence.reason() == null) {
            lacking.add(Fact.ABSENCES_REASON);
        }
        if (wound && absence.medicalFinding() == null) {
            lacking.add(Fact.ABSENCES_MEDICAL_FINDING);
        }
        boolean mayNotCount = !lacking.isEmpty();
        if (low < high) {
            lacking.add(Fact.ABSENCES_WORKING_DAYS);
        }
        count.add(mayNotCount ? 0 : Math.min(low, high), high, lacking);
    }

    Measurement heaviestDiscipline() {
        Listing<Discipline> list = person == null ? null : person.disciplines();
        Measurement any = anyDiscipline(MeritSpan.withoutPeriod(list, Fact.DISCIPLINES));
        return span.over(any, merit -> {
            if (list == null) {
                return anyDiscipline(facts(Fact.DISCIPLINES));
            }
            DisciplineForm low = DisciplineForm.NONE;
            DisciplineForm high = DisciplineForm.NONE;
            Set<Fact> lacking = EnumSet.noneOf(Fact.class);
            for (Discipline discipline : list.items()) {
                LocalDate day = discipline.decidedOn();
                if (day != null && !merit.holds(day)) {
                    continue;
                }
                if (day == null) {
                    lacking.add(Fact.DISCIPLINES_DECIDED_ON);
                }
                DisciplineForm form = discipline.form();
                if (form == null) {
                    lacking.add(Fact.DISCIPLINES_FORM);
                }
                DisciplineForm atLeast =
                        day == null ? DisciplineForm.NONE : form == null ? DisciplineForm.REPRIMAND : form;
                low = max(low, atLeast);
                high = max(high, form == null ? DisciplineForm.DISMISSAL : form);
            }
            if (!list.isCompleteFor(span.knowable(merit))) {
                lacking.add(Fact.DISCIPLINES);
                high = DisciplineForm.DISMISSAL;
            }
            return Measurement.words(low, high, lacking);
        });
    }

    private static Measurement anyDiscipline(Set<Fact> lacking) {
        return Measurement.words(DisciplineForm.NONE, DisciplineForm.DISMISSAL, lacking);
    }

    /** A year without a rating may have had any; a merit period is as good as its worst year. */
    Measurement rating() {
        Listing<YearOfWork> years = nomination.candidate().years();
        return span.over(
                YearRatings.any(MeritSpan.withoutPeriod(years, Fact.YEARS)),
                merit -> YearRatings.worst(years, Fact.YEARS, Fact.YEARS_RATING, merit));
    }

    Measurement monthsAtOldUnitWithoutComment() {
        Listing<Transfer> list = person == null ? null : person.transfers();
        return span.over(list, Fact.TRANSFERS, merit -> {
            if (list == null) {
                return Measurement.unbounded(0, facts(Fact.TRANSFERS));
            }
            long low = 0;
            long high = 0;
            Set<Fact> lacking = EnumSet.noneOf(Fact.class);
            for (Transfer move : list.items()) {
                if (!merit.holds(move.movedOn()) || Boolean.TRUE.equals(move.commentByOldUnit())) {
                    continue;
                }
                Integer months = move.monthsAtOldUnit();
                if (months == null) {
                    lacking.add(Fact.TRANSFERS_MONTHS_AT_OLD_UNIT);
                }
                high = Math.max(high, months == null ? 12 : months);
                if (move.commentByOldUnit() == null) {
                    lacking.add(Fact.TRANSFERS_COMMENT_BY_OLD_UNIT);
                } else {
                    low = Math.max(low, months == null ? 0 : months);
                }
            }
            if (!list.isCompleteFor(span.knowable(merit))) {
                lacking.add(Fact.TRANSFERS);
                return Measurement.unbounded(low, lacking);
            }
            return Measurement.between(low, high, lacking);
        });
    }

    private static <T> List<T> items(@Nullable Listing<T> list) {
        return list == null ? List.of() : list.items();
    }

    private @Nullable LocalDate meritEnd() {
        Period merit = nomination.meritPeriod();
        return merit == null ? null : merit.to();
    }

    private static <E extends Comparable<E>> E max(E one, E other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
