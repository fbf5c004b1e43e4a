package org.khen.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Achievement;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineForm;
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
 * Dossiers by chance, each fact known and none contradicting another: eleven to twenty years of work, up to ten initiatives, ten
 * past awards, and a few of everything else.
 */
final class RandomCandidates {

    static final int MERIT_YEAR = 2014;

    private static final Period EVER = Period.years(1900, MERIT_YEAR + 1);

    private final Random random;
    private int made;

    RandomCandidates(long seed) {
        random = new Random(seed);
    }

    static List<Nomination> list(long seed, int count) {
        RandomCandidates candidates = new RandomCandidates(seed);
        List<Nomination> all = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            all.add(candidates.next());
        }
        return all;
    }

    Nomination next() {
        int career = 11 + random.nextInt(10);
        int first = MERIT_YEAR + 1 - career;
        Person person = Person.builder()
                .sex(one(Sex.values()))
                .groups(groups().toArray(Group[]::new))
                .directWork(random.nextBoolean())
                .leadingPost(random.nextInt(4) == 0)
                .recruitedOn(LocalDate.of(
                        MERIT_YEAR - random.nextInt(career), 1 + random.nextInt(12), 1 + random.nextInt(28)))
                .years(new Listing<>(EVER, years(first)))
                .absences(list(3, this::absence))
                .disciplines(random.nextInt(8) == 0 ? list(2, () -> discipline(career)) : Listing.none(EVER))
                .trainings(list(2, this::training))
                .transfers(list(1, this::transfer))
                .workplaces(Listing.none(EVER))
                .initiatives(list(10, () -> new Initiative(year(career), one(Level.values()), null, null, null)))
                .researchTopics(list(
                        2, () -> new ResearchTopic(year(career), random.nextBoolean(), random.nextBoolean(), null)))
                .combatIngenuities(list(1, () -> new CombatIngenuity(year(career), random.nextBoolean())))
                .achievements(list(4, this::achievement))
                .pastAwards(list(10, () -> pastAward(career)))
                .proceedings(Listing.none(EVER))
                .build();
        return Nomination.builder("d-" + made++, "bench")
                .candidate(person)
                .meritPeriod(MERIT_YEAR)
                .proposedOn(LocalDate.of(MERIT_YEAR + 1, 1, 5).plusDays(random.nextInt(60)))
                .build();
    }

    private Set<Group> groups() {
        Set<Group> groups = EnumSet.noneOf(Group.class);
        for (int i = random.nextInt(3); i > 0; i--) {
            groups.add(one(Group.values()));
        }
        return groups;
    }

    private List<YearOfWork> years(int first) {
        List<YearOfWork> years = new ArrayList<>();
        int diligence = random.nextInt(4);
        for (int year = first; year <= MERIT_YEAR; year++) {
            // Before the first year nothing is rated: a streak that reached it would not be known to end.
            Rating rating = year == first
                    ? Rating.FAILED
                    : random.nextInt(8) < diligence * 2 ? Rating.EXCELLENT : one(Rating.values());
            years.add(new YearOfWork(Period.year(year), rating));
        }
        return years;
    }

    private Absence absence() {
        LocalDate from = LocalDate.of(MERIT_YEAR - random.nextInt(2), 1 + random.nextInt(9), 1);
        int days = 5 + random.nextInt(60);
        return new Absence(
                new Period(from, from.plusDays(days)),
                one(AbsenceReason.values()),
                1 + random.nextInt(days),
                random.nextBoolean());
    }

    private Discipline discipline(int career) {
        DisciplineForm form = DisciplineForm.values()[1 + random.nextInt(3)];
        return new Discipline(form, year(career).from().plusDays(random.nextInt(300)), null);
    }

    private Training training() {
        LocalDate from = LocalDate.of(MERIT_YEAR - 1, 1 + random.nextInt(12), 1);
        return new Training(
                new Period(from, from.plusMonths(1 + random.nextInt(18)).minusDays(1)),
                one(TrainingResult.values()),
                random.nextInt(8) > 0,
                random.nextBoolean());
    }

    private Transfer transfer() {
        LocalDate day = LocalDate.of(MERIT_YEAR - random.nextInt(2), 1 + random.nextInt(12), 15);
        return new Transfer(day, random.nextInt(12), random.nextInt(3) > 0);
    }

    private Achievement achievement() {
        LocalDate from = LocalDate.of(MERIT_YEAR - random.nextInt(2), 1 + random.nextInt(11), 10);
        return new Achievement(
                "a-" + random.nextInt(1_000),
                new Period(from, from.plusDays(random.nextInt(15))),
                null,
                random.nextInt(3) > 0,
                random.nextInt(3) > 0,
                random.nextInt(3) == 0,
                null,
                null,
                null);
    }

    private PastAward pastAward(int career) {
        String[] awards = {
            "fighter", "fighter", "advanced", "advanced", "advanced", "certificate", "medal", "high-medal"
        };
        String award = awards[random.nextInt(awards.length)];
        Period year = year(career);
        return PastAward.builder(award).year(year).decidedOn(year.to()).build();
    }

    private Period year(int career) {
        return Period.year(MERIT_YEAR - random.nextInt(career));
    }

    private <T> Listing<T> list(int most, Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            items.add(item.get());
        }
        return new Listing<>(EVER, items);
    }

    private <T> T one(T[] of) {
        return of[random.nextInt(of.length)];
    }
}
