package org.khen.benchmarks;

import static org.khen.benchmarks.HandWritten.goodYearsAsked;
import static org.khen.benchmarks.HandWritten.monthsAsked;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import org.khen.facts.Group;
import org.khen.facts.Level;

/** The fifty criteria as lambdas, for engines that take Java for conditions. */
final class Criteria {

    private static final int BASE = Level.BASE.ordinal();
    private static final int PROVINCE = Level.PROVINCE.ordinal();
    private static final int STATE = Level.STATE.ordinal();

    static final List<Criterion> ALL = List.of(
            of(0, p -> p.months >= 10, p -> p.months),
            of(1, p -> p.months >= monthsAsked(p), p -> p.months),
            of(2, p -> p.daysOff >= 40, p -> p.daysOff),
            of(3, p -> p.daysOff <= 20, p -> p.daysOff),
            of(4, p -> p.discipline >= 1, p -> p.discipline),
            of(5, p -> p.discipline >= 2, p -> p.discipline),
            of(6, p -> p.rating >= 2, p -> p.rating),
            of(7, p -> p.rating >= 3, p -> p.rating),
            of(8, p -> p.oldUnit >= 6, p -> p.oldUnit),
            of(9, p -> p.longCourses >= 1, p -> p.longCourses),
            of(10, p -> p.courses >= 1, p -> p.courses),
            of(11, p -> p.initiatives[BASE] >= 1, p -> p.initiatives[BASE]),
            of(12, p -> p.initiatives[BASE] >= 2, p -> p.initiatives[BASE]),
            of(13, p -> p.initiatives[PROVINCE] >= 1, p -> p.initiatives[PROVINCE]),
            of(14, p -> p.initiatives[STATE] >= 1, p -> p.initiatives[STATE]),
            of(15, p -> p.topicsApplied >= 1, p -> p.topicsApplied),
            of(16, p -> p.topicsAccepted >= 2, p -> p.topicsAccepted),
            of(17, p -> p.combat >= 1, p -> p.combat),
            of(18, p -> p.sudden >= 1, p -> p.sudden),
            of(19, p -> p.outstanding >= 1, p -> p.outstanding),
            of(20, p -> p.outstanding >= 2, p -> p.outstanding),
            of(21, p -> p.initiatives[BASE] >= 1 || p.topicsApplied >= 1 || p.combat >= 1, p -> Slots.NO_VALUE),
            of(22, p -> p.excellent.years >= 2, p -> p.excellent.years),
            of(23, p -> p.excellent.years >= 3, p -> p.excellent.years),
            of(24, p -> p.good.years >= goodYearsAsked(p), p -> p.good.years),
            of(25, p -> p.good.years >= 6, p -> p.good.years),
            of(26, p -> p.completed.years >= 8, p -> p.completed.years),
            of(27, p -> p.completed.years >= 10, p -> p.completed.years),
            of(28, p -> p.latestExcellent.years >= 2, p -> p.latestExcellent.years),
            of(29, p -> p.latestExcellent.years >= 3, p -> p.latestExcellent.years),
            of(30, p -> p.latestGood.years >= 5, p -> p.latestGood.years),
            of(31, p -> p.latestGood.years >= 7, p -> p.latestGood.years),
            of(
                    32,
                    p -> p.excellent.initiatives >= (p.groups.contains(Group.FARMER) ? 1 : 2),
                    p -> p.excellent.initiatives),
            of(33, p -> p.good.initiatives >= 3, p -> p.good.initiatives),
            of(34, p -> p.good.provincial >= 1, p -> p.good.provincial),
            of(35, p -> p.latestExcellent.initiatives >= 2, p -> p.latestExcellent.initiatives),
            of(36, p -> p.good.fighter >= 2, p -> p.good.fighter),
            of(37, p -> p.latestGood.advanced >= 5, p -> p.latestGood.advanced),
            of(38, p -> p.latestExcellent.certificate >= 1, p -> p.latestExcellent.certificate),
            of(39, p -> p.good.years >= goodYearsAsked(p) && p.good.fighter >= 1, p -> Slots.NO_VALUE),
            of(40, p -> p.isOneOf(Group.WORKER, Group.FARMER), p -> Slots.NO_VALUE),
            of(
                    41,
                    p -> p.isOneOf(Group.MILITIA, Group.SELF_DEFENCE, Group.WARD_GUARD, Group.CIVIL_DEFENCE),
                    p -> Slots.NO_VALUE),
            of(42, p -> p.direct, p -> Slots.NO_VALUE),
            of(43, p -> p.leads, p -> Slots.NO_VALUE),
            of(44, p -> !p.leads, p -> Slots.NO_VALUE),
            of(45, p -> p.medal, p -> Slots.NO_VALUE),
            of(46, p -> !p.highMedal, p -> Slots.NO_VALUE),
            of(47, p -> !p.isOneOf(Group.OFFICIAL, Group.CIVIL_SERVANT), p -> Slots.NO_VALUE),
            of(48, p -> p.direct && p.groups.contains(Group.WORKER) && p.months >= 36, p -> Slots.NO_VALUE),
            of(49, p -> p.groups.contains(Group.WARD_GUARD) || p.initiatives[PROVINCE] >= 1, p -> Slots.NO_VALUE));

    private Criteria() {}

    /** One criterion: the place of its slot, whether it is met, and by which value. */
    record Criterion(int slot, Predicate<Profile> met, ToIntFunction<Profile> value) {

        String name() {
            return Work.CRITERIA.get(slot);
        }

        void fill(Slots slots, Profile profile) {
            slots.met(slot, value.applyAsInt(profile));
        }
    }

    private static Criterion of(int slot, Predicate<Profile> met, ToIntFunction<Profile> value) {
        return new Criterion(slot, met, value);
    }
}
