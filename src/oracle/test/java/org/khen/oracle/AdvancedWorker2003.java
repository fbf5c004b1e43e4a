package org.khen.oracle;

import static org.khen.facts.Group.CIVIL_SERVANT;
import static org.khen.facts.Group.FARMER;
import static org.khen.facts.Group.LABOURER;
import static org.khen.facts.Group.OFFICIAL;
import static org.khen.facts.Group.PUBLIC_EMPLOYEE;
import static org.khen.facts.Group.WORKER;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Group;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;

/** Lao động tiên tiến under the law of 2003: article 24, and what decrees 65/2014 (5) and 91/2017 bar. */
final class AdvancedWorker2003 {

    private static final Set<Group> STAFF = Set.of(OFFICIAL, CIVIL_SERVANT, PUBLIC_EMPLOYEE);
    private static final Set<Group> EMPLOYED = Set.of(OFFICIAL, CIVIL_SERVANT, PUBLIC_EMPLOYEE, WORKER, LABOURER);
    private static final Set<Group> LABOUR = Set.of(WORKER, FARMER, LABOURER);

    private AdvancedWorker2003() {}

    static Truth judge(Submission dossier) {
        Truth staff = dossier.inGroup(STAFF)
                .and(dossier.attested("ldtt-2003.tasks-done-well"))
                .and(dossier.attested("ldtt-2003.law-and-unity"))
                .and(dossier.attested("ldtt-2003.study"))
                .and(dossier.attested("ldtt-2003.morals"));
        Truth labour = dossier.inGroup(LABOUR)
                .and(dossier.attested("ldtt-2003.productive-work"))
                .and(dossier.attested("ldtt-2003.exemplary-conduct"));
        Truth standard = dossier.note("L 24(1)", staff).or(dossier.note("L 24(3)", labour));
        if (dossier.day().isBefore(Regime.DECREE_65)) {
            return standard.and(dossier.unseen("decree 42/2010 on LĐTT"));
        }
        Truth barred = recruitedLate(dossier).or(disciplined(dossier));
        Truth counted = Truth.YES;
        if (Regime.isDecree65(dossier.day())) {
            barred = barred.or(daysOff(dossier));
            counted = courses(dossier);
        } else {
            counted = longCourses(dossier);
        }
        return Truth.all(standard, barred.not(), counted);
    }

    /** D65 5(6), D91: recruited less than ten months. Up to when is not said: the end of the year, or the proposal. */
    private static Truth recruitedLate(Submission dossier) {
        LocalDate recruited = dossier.person().recruitedOn();
        Period merit = dossier.merit();
        // Nobody recruits a farmer.
        Truth employed = dossier.inGroup(EMPLOYED);
        Truth late = employed == Truth.NO
                ? Truth.NO
                : recruited == null || merit == null
                        ? Truth.OPEN
                        : employed.and(Truth.agreed(
                                fewMonths(recruited, merit.to().plusDays(1)), fewMonths(recruited, dossier.day())));
        return dossier.note("D65 5(6), D91: recruited < 10 months", late);
    }

    /** Months are full on the day of the same number: of the year the last day counts, the day of the proposal has not passed. */
    private static Truth fewMonths(LocalDate recruited, LocalDate until) {
        return Truth.of(ChronoUnit.MONTHS.between(recruited, until) < 10);
    }

    /** D65 5(6): forty working days off or more; 5(2) and (4): maternity leave and such wounds count as worked. */
    private static Truth daysOff(Submission dossier) {
        Listing<Absence> absences = dossier.person().absences();
        Period merit = dossier.merit();
        if (merit == null || absences == null) {
            return dossier.note("D65 5(6): days off", Truth.OPEN);
        }
        long least = 0;
        long most = absences.isCompleteFor(dossier.knowable(merit)) ? 0 : 1000;
        for (Absence absence : absences.items()) {
            if (!merit.overlaps(absence.period())) {
                continue;
            }
            Truth off = isOff(absence);
            least += off == Truth.YES ? leastDays(absence, merit) : 0;
            most += off == Truth.NO ? 0 : mostDays(absence, merit);
        }
        return dossier.note("D65 5(6): >= 40 days off", new Range(least, most).atLeast(40));
    }

    private static Truth isOff(Absence absence) {
        AbsenceReason reason = absence.reason();
        if (reason == AbsenceReason.MATERNITY) {
            return Truth.NO;
        }
        if (reason == AbsenceReason.RESCUE_OR_COMBAT_WOUND) {
            return Truth.of(absence.medicalFinding()).not();
        }
        return reason == null ? Truth.OPEN : Truth.YES;
    }

    private static long daysWithin(Absence absence, Period merit) {
        LocalDate from = absence.period().from().isBefore(merit.from())
                ? merit.from()
                : absence.period().from();
        LocalDate to = absence.period().to().isAfter(merit.to())
                ? merit.to()
                : absence.period().to();
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    private static long leastDays(Absence absence, Period merit) {
        long outside = ChronoUnit.DAYS.between(
                        absence.period().from(), absence.period().to())
                + 1
                - daysWithin(absence, merit);
        return absence.workingDays() == null ? 0 : Math.max(0, absence.workingDays() - outside);
    }

    private static long mostDays(Absence absence, Period merit) {
        long within = daysWithin(absence, merit);
        return absence.workingDays() == null ? within : Math.min(within, absence.workingDays());
    }

    /** D65 5(6), D91: any discipline from reprimand, imposed in the year. */
    private static Truth disciplined(Submission dossier) {
        Period merit = dossier.merit();
        Truth disciplined = merit == null
                ? Truth.OPEN
                : Range.count(
                                dossier.person().disciplines(),
                                dossier.knowable(merit),
                                discipline -> discipline.decidedOn() == null
                                        ? Truth.OPEN
                                        : Truth.of(merit.holds(discipline.decidedOn())))
                        .atLeast(1);
        return dossier.note("D65 5(6), D91: disciplined", disciplined);
    }

    /** D65 5(3): a course of the year counts with good conduct; one of a year or more needs the result "khá" as well. */
    private static Truth courses(Submission dossier) {
        Period merit = dossier.merit();
        Truth uncounted = merit == null
                ? Truth.OPEN
                : Range.count(
                                dossier.person().trainings(),
                                dossier.knowable(merit),
                                course -> merit.overlaps(course.period())
                                        ? counts(course).not()
                                        : Truth.NO)
                        .atLeast(1);
        return dossier.note("D65 5(3): courses count", uncounted.not());
    }

    /** D91 10(3), by a secondary source: a course of a year or more needs the result "khá". */
    private static Truth longCourses(Submission dossier) {
        Period merit = dossier.merit();
        Truth bad = merit == null
                ? Truth.OPEN
                : Range.count(
                                dossier.person().trainings(),
                                dossier.knowable(merit),
                                course -> merit.overlaps(course.period())
                                        ? Truth.all(
                                                isLong(course),
                                                Truth.of(course.alongsideWork()).not(),
                                                isGood(course.result()).not())
                                        : Truth.NO)
                        .atLeast(1);
        return dossier.note("D91 10(3): long courses", bad.not());
    }

    private static Truth counts(Training course) {
        Truth good = Truth.of(course.goodConduct());
        Truth result = isGood(course.result());
        return Truth.of(course.alongsideWork()).or(good.and(isLong(course).not().or(result)));
    }

    private static Truth isLong(Training course) {
        Period period = course.period();
        return Truth.of(!Years.over(period.from(), 1).isAfter(period.to().plusDays(1)));
    }

    private static Truth isGood(@Nullable TrainingResult result) {
        return result == null ? Truth.OPEN : Truth.of(result.compareTo(TrainingResult.GOOD) >= 0);
    }
}
