package org.khen.benchmarks.textbook;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
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
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.ResearchTopic;
import org.khen.facts.Sex;
import org.khen.facts.Training;
import org.khen.facts.Transfer;
import org.khen.facts.YearOfWork;

/**
 * Turns a dossier into beans, before anything is timed: numbers in place of dates and words, and all that can be said of one
 * fact alone already worked out, so that Drools can index what it joins.
 */
public final class HostBeans {

    private final List<Object> beans = new ArrayList<>();
    private final Period merit;

    private HostBeans(Nomination nomination) {
        merit = requireNonNull(nomination.meritPeriod());
    }

    /** The beans of a dossier of which everything is known. */
    public static List<Object> of(Nomination nomination) {
        HostBeans host = new HostBeans(nomination);
        host.add((Person) nomination.candidate());
        return List.copyOf(host.beans);
    }

    private void add(Person person) {
        beans.add(candidate(person));
        beans.add(new Beans.Window("excellent", 3, 5, false));
        beans.add(new Beans.Window("good", 2, 7, false));
        beans.add(new Beans.Window("completed", 1, 10, false));
        beans.add(new Beans.Window("latest-excellent", 3, 60, true));
        beans.add(new Beans.Window("latest-good", 2, 60, true));
        for (YearOfWork year : items(person.years())) {
            beans.add(new Beans.WorkYear(
                    year(year.period()), requireNonNull(year.rating()).ordinal()));
        }
        for (Absence absence : items(person.absences())) {
            AbsenceReason reason = absence.reason();
            boolean counted = reason != AbsenceReason.MATERNITY
                    && !(reason == AbsenceReason.RESCUE_OR_COMBAT_WOUND && requireNonNull(absence.medicalFinding()));
            beans.add(new Beans.DayOff(year(absence.period()), requireNonNull(absence.workingDays()), counted));
        }
        for (Discipline discipline : items(person.disciplines())) {
            LocalDate day = requireNonNull(discipline.decidedOn());
            beans.add(new Beans.Sanction(
                    day.getYear(), requireNonNull(discipline.form()).ordinal()));
        }
        items(person.trainings()).forEach(this::add);
        for (Transfer move : items(person.transfers())) {
            beans.add(new Beans.Move(
                    move.movedOn().getYear(),
                    requireNonNull(move.monthsAtOldUnit()),
                    requireNonNull(move.commentByOldUnit())));
        }
        addMerits(person);
    }

    private Beans.Candidate candidate(Person person) {
        Set<Group> groups = requireNonNull(person.groups());
        long months = ChronoUnit.MONTHS.between(
                requireNonNull(person.recruitedOn()), merit.to().plusDays(1));
        return new Beans.Candidate(
                year(merit),
                (int) months,
                person.sex() == Sex.FEMALE,
                groups.contains(Group.WORKER),
                groups.contains(Group.FARMER),
                groups.contains(Group.MILITIA)
                        || groups.contains(Group.SELF_DEFENCE)
                        || groups.contains(Group.WARD_GUARD)
                        || groups.contains(Group.CIVIL_DEFENCE),
                groups.contains(Group.WARD_GUARD),
                groups.contains(Group.OFFICIAL) || groups.contains(Group.CIVIL_SERVANT),
                requireNonNull(person.directWork()),
                requireNonNull(person.leadingPost()),
                groups.contains(Group.WORKER) ? 4 : 5,
                groups.contains(Group.FARMER) ? 1 : 2);
    }

    private void add(Training course) {
        Period period = course.period();
        beans.add(new Beans.Course(
                period.overlaps(merit),
                requireNonNull(course.alongsideWork()),
                requireNonNull(course.goodConduct()),
                (int) ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1)),
                requireNonNull(course.result()).ordinal()));
    }

    private void addMerits(Person person) {
        for (Initiative initiative : items(person.initiatives())) {
            int level = requireNonNull(initiative.recognisedAt()).ordinal();
            beans.add(new Beans.Idea(year(initiative.year()), level));
        }
        for (ResearchTopic topic : items(person.researchTopics())) {
            beans.add(new Beans.Topic(
                    year(topic.year()), requireNonNull(topic.accepted()), requireNonNull(topic.applied())));
        }
        for (CombatIngenuity wit : items(person.combatIngenuities())) {
            beans.add(new Beans.Wit(year(wit.year()), requireNonNull(wit.recognisedByUnit())));
        }
        for (Achievement deed : items(person.achievements())) {
            boolean planned = requireNonNull(deed.foreseen()) || requireNonNull(deed.withinWorkPlan());
            beans.add(new Beans.Deed(year(deed.period()), planned, requireNonNull(deed.outstanding())));
        }
        for (PastAward past : items(person.pastAwards())) {
            beans.add(new Beans.Prior(past.award(), year(requireNonNull(past.year()))));
        }
    }

    private static int year(Period period) {
        return period.from().getYear();
    }

    private static <T> List<T> items(@Nullable Listing<T> list) {
        return requireNonNull(list).items();
    }
}
