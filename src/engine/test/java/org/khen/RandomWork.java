package org.khen;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.AwardGround;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
import org.khen.facts.MeritPeriod;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;
import org.khen.facts.Transfer;

/** What happens in working lives, by chance: absences, disciplines, training, moves, awards and open matters. */
final class RandomWork {

    private final Random random;

    RandomWork(Random random) {
        this.random = random;
    }

    Absence absence(int unknowns) {
        LocalDate from = LocalDate.of(2013, 11, 1).plusDays(random.nextInt(450));
        int days = 1 + random.nextInt(80);
        // With everything known an absence lies in one year: how many of its days fall into which is then a fact.
        Period period = new Period(from, from.plusDays(days - 1L));
        if (unknowns == 0 && period.from().getYear() != period.to().getYear()) {
            period = new Period(
                    LocalDate.of(2014, 3, 1), LocalDate.of(2014, 3, 1).plusDays(days - 1L));
        }
        int length = days;
        return new Absence(
                period,
                maybe(unknowns, () -> one(AbsenceReason.values())),
                maybe(unknowns, () -> 1 + random.nextInt(length)),
                maybe(unknowns, random::nextBoolean));
    }

    Discipline discipline(int unknowns) {
        return new Discipline(
                maybe(
                        unknowns,
                        () -> one(Arrays.copyOfRange(DisciplineForm.values(), 1, DisciplineForm.values().length))),
                maybe(unknowns, () -> LocalDate.of(2013, 6, 1).plusDays(random.nextInt(700))),
                maybe(
                        unknowns,
                        () -> random.nextInt(3) == 0
                                ? new DisciplineEnd.Running()
                                : new DisciplineEnd.Ended(
                                        LocalDate.of(2012, 1, 1).plusDays(random.nextInt(1_300)))));
    }

    /** Nothing is rewarded before it begins, nor for a year after that of the decision. */
    PastAward pastAward(int unknowns) {
        Period year = Period.year(2012 + random.nextInt(3));
        LocalDate decided = year.from().plusDays(random.nextInt(700));
        LocalDate lastDay = LocalDate.of(decided.getYear(), 12, 31);
        Period rewarded =
                new Period(year.from().minusDays(random.nextInt(500)), random.nextBoolean() ? decided : lastDay);
        return new PastAward(
                one(new String[] {"ribbon", "cup", "certificate", "order", "of-another-pack"}),
                maybe(unknowns, () -> year),
                null,
                maybe(unknowns, () -> decided),
                null,
                maybe(
                        unknowns,
                        () -> random.nextInt(3) == 0 ? new MeritPeriod.NotStated() : new MeritPeriod.Stated(rewarded)),
                maybe(unknowns, () -> one(AwardGround.values())),
                random.nextBoolean() ? "a" : null);
    }

    Proceeding proceeding(int unknowns) {
        return new Proceeding(
                one(ProceedingKind.values()), maybe(unknowns, () -> one(ProceedingStatus.values())), null, null);
    }

    Training training(int unknowns) {
        LocalDate from = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(700));
        return new Training(
                new Period(from, from.plusDays(30 + random.nextInt(600))),
                maybe(unknowns, () -> one(TrainingResult.values())),
                maybe(unknowns, random::nextBoolean),
                maybe(unknowns, random::nextBoolean));
    }

    Transfer transfer(int unknowns) {
        return new Transfer(
                LocalDate.of(2013, 6, 1).plusDays(random.nextInt(700)),
                maybe(unknowns, () -> random.nextInt(13)),
                maybe(unknowns, random::nextBoolean));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T maybe(int unknowns, Supplier<T> value) {
        return random.nextInt(8) < unknowns ? null : value.get();
    }
}
