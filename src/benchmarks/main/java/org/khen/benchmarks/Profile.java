package org.khen.benchmarks;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Achievement;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.Discipline;
import org.khen.facts.Group;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Rating;
import org.khen.facts.ResearchTopic;
import org.khen.facts.Sex;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;
import org.khen.facts.Transfer;
import org.khen.facts.YearOfWork;

/**
 * All that the fifty criteria compare, measured once by hand-written loops over a dossier that is fully known: no unknowns, no
 * readings, no dates of rules, no reasons.
 */
final class Profile {

    private static final int LIFE = 60;

    final Set<Group> groups;
    final boolean female;
    final boolean direct;
    final boolean leads;
    final int months;
    final int rating;
    int daysOff;
    int discipline;
    int oldUnit;
    int longCourses;
    int courses;
    final int[] initiatives = new int[Level.values().length];
    int topicsApplied;
    int topicsAccepted;
    int combat;
    int sudden;
    int outstanding;
    boolean medal;
    boolean highMedal;
    final Streak excellent;
    final Streak good;
    final Streak completed;
    final Streak latestExcellent;
    final Streak latestGood;

    /** Adjoining years, counted back from the merit year. */
    static final class Streak {

        final int years;
        int initiatives;
        int provincial;
        int fighter;
        int advanced;
        int certificate;
        private final int latest;

        Streak(int latest, int years) {
            this.latest = latest;
            this.years = years;
        }

        private boolean holds(int yearsBack) {
            return yearsBack >= latest && yearsBack < latest + years;
        }
    }

    private Profile(Nomination nomination) {
        Person person = (Person) nomination.candidate();
        Period merit = requireNonNull(nomination.meritPeriod());
        int meritYear = merit.from().getYear();
        groups = requireNonNull(person.groups());
        female = person.sex() == Sex.FEMALE;
        direct = requireNonNull(person.directWork());
        leads = requireNonNull(person.leadingPost());
        months = (int) ChronoUnit.MONTHS.between(
                requireNonNull(person.recruitedOn()), merit.to().plusDays(1));
        int[] ratings = new int[LIFE];
        for (YearOfWork year : items(person.years())) {
            ratings[meritYear - year.period().from().getYear()] =
                    requireNonNull(year.rating()).ordinal() + 1;
        }
        rating = ratings[0] - 1;
        excellent = best(ratings, Rating.EXCELLENT, 5);
        good = best(ratings, Rating.GOOD, 7);
        completed = best(ratings, Rating.COMPLETED, 10);
        latestExcellent = latest(ratings, Rating.EXCELLENT);
        latestGood = latest(ratings, Rating.GOOD);
        addDaysOff(items(person.absences()), merit);
        addDisciplines(items(person.disciplines()), merit);
        addTransfers(items(person.transfers()), merit);
        addCourses(items(person.trainings()), merit);
        addInitiatives(items(person.initiatives()), merit, meritYear);
        addOthers(person, merit);
        addAwards(items(person.pastAwards()), meritYear);
    }

    static Profile of(Nomination nomination) {
        return new Profile(nomination);
    }

    private static <T> List<T> items(@Nullable Listing<T> list) {
        return requireNonNull(list).items();
    }

    /** The longest, the latest of equal ones. */
    private static Streak best(int[] ratings, Rating atLeast, int window) {
        int latest = 0;
        int years = 0;
        int length = 0;
        for (int back = 0; back < window; back++) {
            length = ratings[back] > atLeast.ordinal() ? length + 1 : 0;
            if (length > years) {
                years = length;
                latest = back - length + 1;
            }
        }
        return new Streak(latest, years);
    }

    private static Streak latest(int[] ratings, Rating atLeast) {
        int years = 0;
        while (years < LIFE && ratings[years] > atLeast.ordinal()) {
            years++;
        }
        return new Streak(0, years);
    }

    private void addDaysOff(List<Absence> absences, Period merit) {
        for (Absence absence : absences) {
            AbsenceReason reason = absence.reason();
            boolean excused = reason == AbsenceReason.MATERNITY
                    || (reason == AbsenceReason.RESCUE_OR_COMBAT_WOUND && requireNonNull(absence.medicalFinding()));
            if (!excused && absence.period().overlaps(merit)) {
                daysOff += requireNonNull(absence.workingDays());
            }
        }
    }

    private void addDisciplines(List<Discipline> disciplines, Period merit) {
        for (Discipline one : disciplines) {
            LocalDate day = requireNonNull(one.decidedOn());
            if (merit.holds(day)) {
                discipline = Math.max(discipline, requireNonNull(one.form()).ordinal());
            }
        }
    }

    private void addTransfers(List<Transfer> transfers, Period merit) {
        for (Transfer move : transfers) {
            if (merit.holds(move.movedOn()) && !requireNonNull(move.commentByOldUnit())) {
                oldUnit = Math.max(oldUnit, requireNonNull(move.monthsAtOldUnit()));
            }
        }
    }

    private void addCourses(List<Training> trainings, Period merit) {
        for (Training course : trainings) {
            if (!course.period().overlaps(merit) || requireNonNull(course.alongsideWork())) {
                continue;
            }
            boolean below = ChronoUnit.MONTHS.between(
                                    course.period().from(), course.period().to().plusDays(1))
                            >= 12
                    && requireNonNull(course.result()).compareTo(TrainingResult.GOOD) < 0;
            longCourses += below ? 1 : 0;
            courses += below || !requireNonNull(course.goodConduct()) ? 1 : 0;
        }
    }

    private void addInitiatives(List<Initiative> all, Period merit, int meritYear) {
        for (Initiative initiative : all) {
            int level = requireNonNull(initiative.recognisedAt()).ordinal();
            if (initiative.year().overlaps(merit)) {
                for (int i = 0; i <= level; i++) {
                    initiatives[i]++;
                }
            }
            int back = meritYear - initiative.year().from().getYear();
            for (Streak streak : new Streak[] {excellent, good, latestExcellent}) {
                if (streak.holds(back)) {
                    streak.initiatives++;
                    streak.provincial += level >= Level.PROVINCE.ordinal() ? 1 : 0;
                }
            }
        }
    }

    private void addOthers(Person person, Period merit) {
        for (ResearchTopic topic : items(person.researchTopics())) {
            if (topic.year().overlaps(merit) && requireNonNull(topic.accepted())) {
                topicsAccepted++;
                topicsApplied += requireNonNull(topic.applied()) ? 1 : 0;
            }
        }
        for (CombatIngenuity wit : items(person.combatIngenuities())) {
            combat += wit.year().overlaps(merit) && requireNonNull(wit.recognisedByUnit()) ? 1 : 0;
        }
        for (Achievement achievement : items(person.achievements())) {
            if (achievement.period().overlaps(merit)) {
                boolean foreseen =
                        requireNonNull(achievement.foreseen()) || requireNonNull(achievement.withinWorkPlan());
                sudden += foreseen ? 0 : 1;
                outstanding += requireNonNull(achievement.outstanding()) ? 1 : 0;
            }
        }
    }

    private void addAwards(List<PastAward> awards, int meritYear) {
        for (PastAward past : awards) {
            int back = meritYear - requireNonNull(past.year()).from().getYear();
            switch (past.award()) {
                case "fighter" -> good.fighter += good.holds(back) ? 1 : 0;
                case "advanced" -> latestGood.advanced += latestGood.holds(back) ? 1 : 0;
                case "certificate" -> latestExcellent.certificate += latestExcellent.holds(back) ? 1 : 0;
                case "medal" -> medal = true;
                default -> highMedal = true;
            }
        }
    }

    boolean isOneOf(Group... any) {
        for (Group group : any) {
            if (groups.contains(group)) {
                return true;
            }
        }
        return false;
    }
}
