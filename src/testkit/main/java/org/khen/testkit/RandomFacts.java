package org.khen.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Achievement;
import org.khen.facts.AwardGround;
import org.khen.facts.CandidateBuilder;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveBuilder;
import org.khen.facts.CollectiveKind;
import org.khen.facts.Contribution;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Family;
import org.khen.facts.Group;
import org.khen.facts.Household;
import org.khen.facts.HouseholdBuilder;
import org.khen.facts.Initiative;
import org.khen.facts.Kinship;
import org.khen.facts.Level;
import org.khen.facts.MemberResults;
import org.khen.facts.MeritPeriod;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.PostGroup;
import org.khen.facts.PostHeld;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.facts.Rating;
import org.khen.facts.Relative;
import org.khen.facts.ResearchTopic;
import org.khen.facts.Scope;
import org.khen.facts.ServiceRecord;
import org.khen.facts.Sex;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;
import org.khen.facts.Transfer;
import org.khen.facts.Workplace;

/** Candidates by chance as they stood on a day. Any fact may be unknown, and any list incomplete. */
final class RandomFacts {

    private static final LocalDate LONG_AGO = LocalDate.of(1970, 1, 1);

    private final Random random;
    private final LocalDate day;
    private final List<String> awards;
    private final List<String> places;

    RandomFacts(Random random, LocalDate day, List<String> awards, List<String> places) {
        this.random = random;
        this.day = day;
        this.awards = awards;
        this.places = places;
    }

    Person person() {
        PersonBuilder person = Person.builder();
        shared(person);
        boolean leads = random.nextBoolean();
        maybe(() -> person.sex(one(Sex.values())));
        maybe(() -> person.family(family()));
        maybe(() -> person.groups(one(Group.values())));
        maybe(() -> person.leadingPost(leads));
        maybe(() -> person.headOfUnit(leads && random.nextBoolean()));
        maybe(() -> person.recruitedOn(day.minusDays(random.nextInt(9000))));
        maybe(() -> person.serviceRecord(one(ServiceRecord.values())));
        maybe(() -> person.youthVolunteerMonths(random.nextInt(40)));
        maybe(() -> person.productionModelSince(day.minusDays(random.nextInt(3000))));
        some(3, n -> person.ledUnitRated(day.getYear() - 1 - n, one(Rating.values())));
        some(2, n -> person.absence(absence()));
        some(1, n -> person.discipline(discipline()));
        some(
                2,
                n -> person.training(new Training(
                        year(), or(one(TrainingResult.values())), or(random.nextBoolean()), or(random.nextBoolean()))));
        some(1, n -> person.transfer(new Transfer(past(), or(random.nextInt(12)), or(random.nextBoolean()))));
        some(2, n -> person.post(new PostHeld(or(one(PostGroup.values())), or(years(1 + random.nextInt(20))))));
        some(
                3,
                n -> person.initiative(new Initiative(
                        year(), or(one(Level.values())), null, or(one(Scope.values())), or(random.nextBoolean()))));
        some(
                1,
                n -> person.researchTopic(
                        new ResearchTopic(year(), or(random.nextBoolean()), or(random.nextBoolean()), null)));
        complete(
                person,
                Fact.LED_UNIT_YEARS,
                Fact.ABSENCES,
                Fact.DISCIPLINES,
                Fact.TRAININGS,
                Fact.TRANSFERS,
                Fact.POSTS,
                Fact.INITIATIVES,
                Fact.RESEARCH_TOPICS,
                Fact.COMBAT_INGENUITIES);
        return person.build();
    }

    Collective collective() {
        CollectiveBuilder collective = Collective.builder();
        shared(collective);
        maybe(() -> collective.kind(one(CollectiveKind.values())));
        maybe(() -> collective.headcount(1 + random.nextInt(60)));
        maybe(() -> collective.foundedOn(day.minusDays(random.nextInt(9000))));
        some(4, n -> {
            int members = 1 + random.nextInt(40);
            int advanced = random.nextInt(members + 1);
            collective.memberResult(new MemberResults(
                    Period.year(day.getYear() - 1 - n),
                    members,
                    or(advanced + random.nextInt(members - advanced + 1)),
                    advanced,
                    or(random.nextInt(advanced + 1)),
                    or(one(DisciplineForm.values()))));
        });
        complete(collective, Fact.MEMBER_RESULTS);
        return collective.build();
    }

    Household household() {
        HouseholdBuilder household = Household.builder();
        shared(household);
        some(2, n -> household.contribution(new Contribution(past(), or(random.nextInt(100) * 10_000_000L))));
        complete(household, Fact.CONTRIBUTIONS);
        return household.build();
    }

    private void shared(CandidateBuilder<?> candidate) {
        maybe(() -> candidate.directWork(random.nextBoolean()));
        maybe(() -> candidate.grassroots(random.nextBoolean()));
        maybe(() -> candidate.enterprise(random.nextBoolean()));
        some(10, n -> candidate.rated(day.getYear() - 1 - n, one(Rating.values())));
        if (!places.isEmpty()) {
            some(2, n -> candidate.workplace(new Workplace(years(1 + random.nextInt(9)), one(places))));
        }
        some(
                2,
                n -> candidate.achievement(new Achievement(
                        "a" + n,
                        year(),
                        null,
                        or(random.nextBoolean()),
                        or(random.nextBoolean()),
                        or(random.nextBoolean()),
                        or(one(Scope.values())),
                        null,
                        null)));
        some(5, n -> {
            Period year = Period.year(day.getYear() - 1 - n);
            candidate.pastAward(new PastAward(
                    one(awards),
                    or(year),
                    null,
                    or(year.to().plusDays(20)),
                    null,
                    or(new MeritPeriod.Stated(year)),
                    or(one(AwardGround.values())),
                    null));
        });
        some(
                1,
                n -> candidate.proceeding(new Proceeding(
                        one(ProceedingKind.values()), or(one(ProceedingStatus.values())), past(), null)));
        complete(candidate, Fact.YEARS, Fact.WORKPLACES, Fact.ACHIEVEMENTS, Fact.PAST_AWARDS, Fact.PROCEEDINGS);
    }

    private Family family() {
        int children = random.nextInt(4);
        return Family.builder()
                .children(children)
                .relative(new Relative(
                        children == 0 ? Kinship.HUSBAND : one(Kinship.values()),
                        or(random.nextBoolean()),
                        or(random.nextBoolean()),
                        or(random.nextInt(101))))
                .complete(new Period(LONG_AGO, day))
                .martyr(random.nextInt(10) == 0)
                .capacityLost(random.nextInt(101))
                .build();
    }

    private Discipline discipline() {
        DisciplineForm[] forms = DisciplineForm.values();
        LocalDate decided = past();
        DisciplineEnd end = random.nextBoolean()
                ? new DisciplineEnd.Ended(decided.plusDays(random.nextInt(400)))
                : new DisciplineEnd.Running();
        return new Discipline(or(forms[1 + random.nextInt(forms.length - 1)]), decided, or(end));
    }

    private void complete(CandidateBuilder<?> candidate, Fact... lists) {
        for (Fact list : lists) {
            maybe(() -> candidate.complete(new Period(LONG_AGO, day), list));
        }
    }

    private LocalDate past() {
        return day.minusDays(1L + random.nextInt(1500));
    }

    private Absence absence() {
        LocalDate from = past();
        int days = 1 + random.nextInt(60);
        return new Absence(
                new Period(from, from.plusDays(days)),
                or(one(AbsenceReason.values())),
                or(random.nextInt(days)),
                or(random.nextBoolean()));
    }

    private Period year() {
        return Period.year(day.getYear() - 1 - random.nextInt(4));
    }

    private Period years(int many) {
        return new Period(day.minusYears(many), day);
    }

    <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> @Nullable T or(T value) {
        return random.nextInt(8) == 0 ? null : value;
    }

    private void maybe(Runnable set) {
        if (random.nextInt(8) > 0) {
            set.run();
        }
    }

    private void some(int most, Consumer<Integer> item) {
        int many = random.nextInt(most + 1);
        for (int n = 0; n < many; n++) {
            item.accept(n);
        }
    }
}
