package org.khen.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Group;
import org.khen.facts.Listing;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.ResearchTopic;
import org.khen.facts.Scope;
import org.khen.facts.Sex;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;

/** People by chance. */
final class People {

    private final Draw draw;
    private final Period merit;
    private final LocalDate day;

    private People(Draw draw, Period merit, LocalDate day) {
        this.draw = draw;
        this.merit = merit;
        this.day = day;
    }

    static Person person(Draw draw, Covered covered, Period merit, LocalDate day) {
        return new People(draw, merit, day).person(covered);
    }

    private Person person(Covered covered) {
        PersonBuilder person = Person.builder();
        if (!draw.isUnknown()) {
            person.groups(groups());
        }
        if (!draw.isUnknown()) {
            person.headOfUnit(draw.inHundred(15));
        }
        if (!draw.isUnknown()) {
            person.recruitedOn(recruited());
        }
        set(draw.listing(absences(), merit, day), person::absences);
        set(draw.listing(draw.some(few(15), this::discipline), merit, day), person::disciplines);
        set(draw.listing(draw.some(few(15), this::training), merit, day), person::trainings);
        set(draw.listing(draw.some(few(6), this::topic), merit, day), person::researchTopics);
        set(draw.listing(draw.some(few(6), this::combat), merit, day), person::combatIngenuities);
        if (!draw.isUnknown()) {
            person.productionModelSince(draw.around(day.minusYears(draw.from(1, 4))));
        }
        if (covered.award().equals("ba-me-viet-nam-anh-hung")) {
            if (!draw.isUnknown()) {
                person.sex(draw.inHundred(92) ? Sex.FEMALE : Sex.MALE);
            }
            if (!draw.isUnknown()) {
                person.family(Families.family(draw, day));
            }
        }
        History history = new History(draw, covered, merit, day);
        set(draw.listing(history.initiatives(), merit, day), person::initiatives);
        set(draw.listing(history.years(), history.span(), day), person::years);
        set(draw.listing(history.pastAwards(), history.span(), day), person::pastAwards);
        set(draw.listing(history.achievements(), merit, day), person::achievements);
        set(draw.listing(history.proceedings(), new Period(day, day), day), person::proceedings);
        return person.build();
    }

    static <T> void set(@Nullable Listing<T> listing, java.util.function.Consumer<Listing<T>> setter) {
        if (listing != null) {
            setter.accept(listing);
        }
    }

    /** Mostly none, then one, seldom two. */
    private int few(int inHundred) {
        return draw.inHundred(inHundred) ? draw.from(1, 2) : 0;
    }

    private Group[] groups() {
        int drawn = draw.below(100);
        if (drawn < 3) {
            return new Group[0];
        }
        if (drawn < 40) {
            return new Group[] {draw.one(Group.OFFICIAL, Group.CIVIL_SERVANT, Group.PUBLIC_EMPLOYEE)};
        }
        if (drawn < 80) {
            return new Group[] {draw.one(Group.WORKER, Group.FARMER, Group.LABOURER)};
        }
        Group one = draw.one(Group.values());
        Group other = draw.one(Group.values());
        return drawn < 88 || one == other ? new Group[] {one} : new Group[] {one, other};
    }

    private LocalDate recruited() {
        LocalDate late = draw.inHundred(50) ? merit.to().plusDays(1) : day.plusDays(1);
        LocalDate recruited = draw.inHundred(50)
                ? late.minusMonths(draw.from(9, 11)).plusDays(draw.from(-1, 1))
                : merit.from().minusYears(draw.from(0, 12));
        return recruited.isAfter(day) && draw.inHundred(95) ? day.minusYears(2) : recruited;
    }

    /** Together about forty working days. */
    private List<Absence> absences() {
        List<Absence> absences = new ArrayList<>();
        if (draw.inHundred(30)) {
            return absences;
        }
        int left = draw.inHundred(70) ? draw.around(40) : draw.from(0, 80);
        while (left > 0) {
            int days = draw.inHundred(40) ? left : draw.from(1, left);
            absences.add(absence(days));
            left -= days;
        }
        if (draw.inHundred(20)) {
            absences.add(absence(draw.from(1, 60)));
        }
        return absences;
    }

    private Absence absence(int days) {
        int length = days + draw.from(0, days);
        LocalDate from = draw.inHundred(90)
                ? merit.from().plusDays(draw.from(0, 200))
                : draw.one(
                        merit.from().minusDays(draw.from(0, length)), merit.to().minusDays(draw.from(0, length)));
        AbsenceReason reason = draw.inHundred(70)
                ? draw.one(AbsenceReason.ILLNESS, AbsenceReason.OTHER)
                : draw.one(AbsenceReason.values());
        return new Absence(
                new Period(from, from.plusDays(length - 1L)), draw.known(reason), draw.known(days), draw.flag(60));
    }

    private LocalDate nearTheYear() {
        return draw.inHundred(50)
                ? draw.around(draw.one(merit.from(), merit.to()))
                : merit.from().plusDays(draw.from(-400, 500));
    }

    private Discipline discipline() {
        LocalDate decided = nearTheYear();
        DisciplineForm form = draw.one(DisciplineForm.REPRIMAND, DisciplineForm.WARNING, DisciplineForm.DEMOTION);
        DisciplineEnd end = draw.inHundred(80)
                ? new DisciplineEnd.Ended(decided.plusMonths(draw.from(3, 12)))
                : new DisciplineEnd.Running();
        return new Discipline(draw.known(form), draw.known(decided), draw.known(end));
    }

    private Training training() {
        LocalDate from = nearTheYear();
        LocalDate to = draw.inHundred(50)
                ? from.plusYears(1).minusDays(1).plusDays(draw.from(-1, 1))
                : from.plusDays(draw.from(0, 700));
        return new Training(
                new Period(from, to),
                draw.known(draw.one(TrainingResult.ABOVE_AVERAGE, TrainingResult.GOOD, TrainingResult.VERY_GOOD)),
                draw.flag(85),
                draw.flag(20));
    }

    private Period someYear() {
        int year = merit.to().getYear() + draw.one(0, 0, 0, -1, -2, 1);
        return merit.isSchoolYear() ? Period.schoolYear(year - 1) : Period.year(year);
    }

    private ResearchTopic topic() {
        return new ResearchTopic(someYear(), draw.flag(80), draw.flag(70), draw.known(Scope.BASE));
    }

    private CombatIngenuity combat() {
        return new CombatIngenuity(someYear(), draw.flag(70));
    }
}
