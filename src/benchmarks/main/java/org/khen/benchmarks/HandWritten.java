package org.khen.benchmarks;

import org.khen.facts.Group;
import org.khen.facts.Level;
import org.khen.facts.Nomination;

/** Variant a: what a programmer writes who knows the fifty criteria beforehand. */
final class HandWritten implements Variant {

    private static final int BASE = Level.BASE.ordinal();
    private static final int PROVINCE = Level.PROVINCE.ordinal();
    private static final int STATE = Level.STATE.ordinal();

    @Override
    public Slots decide(Nomination nomination) {
        Profile profile = Profile.of(nomination);
        Slots slots = new Slots();
        ofTheYear(profile, slots);
        ofSeveralYears(profile, slots);
        ofThePerson(profile, slots);
        slots.weigh();
        return slots;
    }

    private static void ofTheYear(Profile p, Slots slots) {
        slots.met(0, p.months >= 10, p.months);
        slots.met(1, p.months >= monthsAsked(p), p.months);
        slots.met(2, p.daysOff >= 40, p.daysOff);
        slots.met(3, p.daysOff <= 20, p.daysOff);
        slots.met(4, p.discipline >= 1, p.discipline);
        slots.met(5, p.discipline >= 2, p.discipline);
        slots.met(6, p.rating >= 2, p.rating);
        slots.met(7, p.rating >= 3, p.rating);
        slots.met(8, p.oldUnit >= 6, p.oldUnit);
        slots.met(9, p.longCourses >= 1, p.longCourses);
        slots.met(10, p.courses >= 1, p.courses);
        slots.met(11, p.initiatives[BASE] >= 1, p.initiatives[BASE]);
        slots.met(12, p.initiatives[BASE] >= 2, p.initiatives[BASE]);
        slots.met(13, p.initiatives[PROVINCE] >= 1, p.initiatives[PROVINCE]);
        slots.met(14, p.initiatives[STATE] >= 1, p.initiatives[STATE]);
        slots.met(15, p.topicsApplied >= 1, p.topicsApplied);
        slots.met(16, p.topicsAccepted >= 2, p.topicsAccepted);
        slots.met(17, p.combat >= 1, p.combat);
        slots.met(18, p.sudden >= 1, p.sudden);
        slots.met(19, p.outstanding >= 1, p.outstanding);
        slots.met(20, p.outstanding >= 2, p.outstanding);
        slots.met(21, p.initiatives[BASE] >= 1 || p.topicsApplied >= 1 || p.combat >= 1, Slots.NO_VALUE);
    }

    private static void ofSeveralYears(Profile p, Slots slots) {
        slots.met(22, p.excellent.years >= 2, p.excellent.years);
        slots.met(23, p.excellent.years >= 3, p.excellent.years);
        slots.met(24, p.good.years >= goodYearsAsked(p), p.good.years);
        slots.met(25, p.good.years >= 6, p.good.years);
        slots.met(26, p.completed.years >= 8, p.completed.years);
        slots.met(27, p.completed.years >= 10, p.completed.years);
        slots.met(28, p.latestExcellent.years >= 2, p.latestExcellent.years);
        slots.met(29, p.latestExcellent.years >= 3, p.latestExcellent.years);
        slots.met(30, p.latestGood.years >= 5, p.latestGood.years);
        slots.met(31, p.latestGood.years >= 7, p.latestGood.years);
        slots.met(32, p.excellent.initiatives >= (p.groups.contains(Group.FARMER) ? 1 : 2), p.excellent.initiatives);
        slots.met(33, p.good.initiatives >= 3, p.good.initiatives);
        slots.met(34, p.good.provincial >= 1, p.good.provincial);
        slots.met(35, p.latestExcellent.initiatives >= 2, p.latestExcellent.initiatives);
        slots.met(36, p.good.fighter >= 2, p.good.fighter);
        slots.met(37, p.latestGood.advanced >= 5, p.latestGood.advanced);
        slots.met(38, p.latestExcellent.certificate >= 1, p.latestExcellent.certificate);
        slots.met(39, p.good.years >= goodYearsAsked(p) && p.good.fighter >= 1, Slots.NO_VALUE);
    }

    private static void ofThePerson(Profile p, Slots slots) {
        slots.met(40, p.isOneOf(Group.WORKER, Group.FARMER), Slots.NO_VALUE);
        slots.met(
                41,
                p.isOneOf(Group.MILITIA, Group.SELF_DEFENCE, Group.WARD_GUARD, Group.CIVIL_DEFENCE),
                Slots.NO_VALUE);
        slots.met(42, p.direct, Slots.NO_VALUE);
        slots.met(43, p.leads, Slots.NO_VALUE);
        slots.met(44, !p.leads, Slots.NO_VALUE);
        slots.met(45, p.medal, Slots.NO_VALUE);
        slots.met(46, !p.highMedal, Slots.NO_VALUE);
        slots.met(47, !p.isOneOf(Group.OFFICIAL, Group.CIVIL_SERVANT), Slots.NO_VALUE);
        slots.met(48, p.direct && p.groups.contains(Group.WORKER) && p.months >= 36, Slots.NO_VALUE);
        slots.met(49, p.groups.contains(Group.WARD_GUARD) || p.initiatives[PROVINCE] >= 1, Slots.NO_VALUE);
    }

    static int monthsAsked(Profile p) {
        return (p.groups.contains(Group.WORKER) ? 48 : 60) - (p.female ? 12 : 0);
    }

    static int goodYearsAsked(Profile p) {
        return p.groups.contains(Group.WORKER) ? 4 : 5;
    }
}
