package org.khen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Achievement;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.AwardGround;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Group;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.MeritPeriod;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.facts.Rating;
import org.khen.facts.ResearchTopic;
import org.khen.facts.Sex;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;
import org.khen.facts.Transfer;
import org.khen.facts.YearOfWork;

/** Nominations by chance around the year 2014: fully known ones, and the same with facts taken away. */
public final class RandomPeople {

    private static final Period WHOLE_LIFE = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2016, 12, 31));

    private final Random random;

    public RandomPeople(long seed) {
        random = new Random(seed);
    }

    /** Everything is known. */
    public Nomination known(String award) {
        return nomination(award, 0);
    }

    /** Any fact may be unknown. */
    public Nomination any(String award) {
        return nomination(award, 1 + random.nextInt(6));
    }

    private Nomination nomination(String award, int unknowns) {
        // Whoever heads a unit holds a leading post.
        Boolean leads = maybe(unknowns, random::nextBoolean);
        Person person = new Person(
                null,
                maybe(unknowns, () -> one(Sex.values())),
                maybe(unknowns, () -> new HashSet<>(some(() -> one(Group.values())))),
                maybe(unknowns, random::nextBoolean),
                leads,
                Boolean.FALSE.equals(leads) ? Boolean.valueOf(false) : maybe(unknowns, random::nextBoolean),
                list(unknowns, this::years),
                maybe(unknowns, () -> LocalDate.of(2014, 1, 1).plusDays(random.nextInt(300) - random.nextInt(1500))),
                list(unknowns, this::years),
                list(unknowns, () -> some(() -> absence(unknowns))),
                list(unknowns, () -> some(() -> discipline(unknowns))),
                list(unknowns, () -> some(() -> training(unknowns))),
                list(unknowns, () -> some(() -> transfer(unknowns))),
                null,
                list(
                        unknowns,
                        () -> some(() ->
                                new Initiative(year(), maybe(unknowns, () -> one(Level.values())), null, null, null))),
                list(
                        unknowns,
                        () -> some(() -> new ResearchTopic(
                                year(),
                                maybe(unknowns, random::nextBoolean),
                                maybe(unknowns, random::nextBoolean),
                                null))),
                list(unknowns, () -> some(() -> new CombatIngenuity(year(), maybe(unknowns, random::nextBoolean)))),
                list(unknowns, () -> some(() -> achievement(unknowns))),
                list(unknowns, () -> some(() -> pastAward(unknowns))),
                list(unknowns, () -> some(() -> proceeding(unknowns))));
        List<Attestation> attestations = random.nextInt(3) == 0
                ? List.of()
                : Stream.of("exemplary", "of-heads")
                        .map(criterion ->
                                new Attestation(criterion, random.nextInt(4) > 0, AttestedBy.COUNCIL, "H", null, null))
                        .toList();
        return new Nomination(
                "d" + random.nextInt(1_000_000),
                award,
                person,
                maybe(unknowns, () -> Period.year(2014)),
                maybe(unknowns, () -> one(AwardGround.values())),
                LocalDate.of(2014, 12, 1).plusDays(random.nextInt(90)),
                null,
                null,
                attestations);
    }

    /** The same facts in another order. */
    public Nomination shuffled(Nomination nomination) {
        Person p = (Person) nomination.candidate();
        Person other = new Person(
                p.name(),
                p.sex(),
                p.groups(),
                p.directWork(),
                p.leadingPost(),
                p.headOfUnit(),
                shuffled(p.ledUnitYears()),
                p.recruitedOn(),
                shuffled(p.years()),
                shuffled(p.absences()),
                shuffled(p.disciplines()),
                shuffled(p.trainings()),
                shuffled(p.transfers()),
                p.workplaces(),
                shuffled(p.initiatives()),
                shuffled(p.researchTopics()),
                shuffled(p.combatIngenuities()),
                shuffled(p.achievements()),
                shuffled(p.pastAwards()),
                shuffled(p.proceedings()));
        return with(nomination, other);
    }

    /** The same nomination with some facts taken away: what is left is still true. */
    public Nomination blurred(Nomination nomination) {
        Person p = (Person) nomination.candidate();
        Person other = new Person(
                p.name(),
                kept(p.sex()),
                kept(p.groups()),
                kept(p.directWork()),
                kept(p.leadingPost()),
                kept(p.headOfUnit()),
                blurred(p.ledUnitYears(), y -> new YearOfWork(y.period(), kept(y.rating()))),
                kept(p.recruitedOn()),
                blurred(p.years(), y -> new YearOfWork(y.period(), kept(y.rating()))),
                blurred(
                        p.absences(),
                        a -> new Absence(
                                a.period(), kept(a.reason()), kept(a.workingDays()), kept(a.medicalFinding()))),
                blurred(p.disciplines(), d -> new Discipline(kept(d.form()), kept(d.decidedOn()), kept(d.end()))),
                blurred(
                        p.trainings(),
                        t -> new Training(
                                t.period(), kept(t.result()), kept(t.goodConduct()), kept(t.alongsideWork()))),
                blurred(
                        p.transfers(),
                        t -> new Transfer(t.movedOn(), kept(t.monthsAtOldUnit()), kept(t.commentByOldUnit()))),
                null,
                blurred(p.initiatives(), i -> new Initiative(i.year(), kept(i.recognisedAt()), null, null, null)),
                blurred(
                        p.researchTopics(),
                        t -> new ResearchTopic(t.year(), kept(t.accepted()), kept(t.applied()), null)),
                blurred(p.combatIngenuities(), c -> new CombatIngenuity(c.year(), kept(c.recognisedByUnit()))),
                blurred(
                        p.achievements(),
                        a -> new Achievement(
                                a.id(),
                                a.period(),
                                null,
                                kept(a.foreseen()),
                                kept(a.withinWorkPlan()),
                                kept(a.outstanding()),
                                null,
                                a.movement(),
                                null)),
                blurred(
                        p.pastAwards(),
                        a -> new PastAward(
                                a.award(),
                                kept(a.year()),
                                null,
                                kept(a.decidedOn()),
                                null,
                                kept(a.meritPeriod()),
                                kept(a.ground()),
                                a.achievement())),
                blurred(p.proceedings(), o -> new Proceeding(o.kind(), kept(o.status()), null, null)));
        return with(nomination, other);
    }

    private static Nomination with(Nomination n, Person person) {
        return new Nomination(
                n.id(),
                n.award(),
                person,
                n.meritPeriod(),
                n.ground(),
                n.proposedOn(),
                n.receivedOn(),
                n.decidedOn(),
                n.attestations());
    }

    private <T> @Nullable T kept(@Nullable T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    /** Items may go only when the list no longer claims to be complete. */
    private <T> @Nullable Listing<T> blurred(@Nullable Listing<T> list, java.util.function.UnaryOperator<T> item) {
        if (list == null || random.nextInt(5) == 0) {
            return null;
        }
        Stream<T> items = list.items().stream().map(item);
        if (random.nextInt(3) > 0) {
            return new Listing<>(list.completeFor(), items.toList());
        }
        return new Listing<>(null, items.filter(any -> random.nextBoolean()).toList());
    }

    private <T> @Nullable Listing<T> shuffled(@Nullable Listing<T> list) {
        if (list == null) {
            return null;
        }
        List<T> items = new ArrayList<>(list.items());
        Collections.shuffle(items, random);
        return new Listing<>(list.completeFor(), items);
    }

    private List<YearOfWork> years() {
        return Stream.of(2009, 2010, 2011, 2012, 2013, 2014)
                .map(year -> new YearOfWork(Period.year(year), one(Rating.values())))
                .toList();
    }

    private Absence absence(int unknowns) {
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

    private Discipline discipline(int unknowns) {
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
                                        LocalDate.of(2013, 9, 1).plusDays(random.nextInt(700)))));
    }

    private PastAward pastAward(int unknowns) {
        return new PastAward(
                one(new String[] {"ribbon", "cup", "certificate", "order", "of-another-pack"}),
                maybe(unknowns, this::year),
                null,
                maybe(unknowns, () -> LocalDate.of(2013, 11, 1).plusDays(random.nextInt(450))),
                null,
                maybe(
                        unknowns,
                        () -> random.nextInt(4) == 0 ? new MeritPeriod.NotStated() : new MeritPeriod.Stated(year())),
                maybe(unknowns, () -> one(AwardGround.values())),
                random.nextBoolean() ? "a" : null);
    }

    private Proceeding proceeding(int unknowns) {
        return new Proceeding(
                one(ProceedingKind.values()), maybe(unknowns, () -> one(ProceedingStatus.values())), null, null);
    }

    private Training training(int unknowns) {
        LocalDate from = LocalDate.of(2013, 1, 1).plusDays(random.nextInt(700));
        return new Training(
                new Period(from, from.plusDays(30 + random.nextInt(600))),
                maybe(unknowns, () -> one(TrainingResult.values())),
                maybe(unknowns, random::nextBoolean),
                maybe(unknowns, random::nextBoolean));
    }

    private Transfer transfer(int unknowns) {
        return new Transfer(
                LocalDate.of(2013, 6, 1).plusDays(random.nextInt(700)),
                maybe(unknowns, () -> random.nextInt(13)),
                maybe(unknowns, random::nextBoolean));
    }

    private Achievement achievement(int unknowns) {
        return new Achievement(
                "a",
                year(),
                null,
                maybe(unknowns, random::nextBoolean),
                maybe(unknowns, random::nextBoolean),
                maybe(unknowns, random::nextBoolean),
                null,
                random.nextInt(3) == 0 ? "m" : null,
                null);
    }

    private Period year() {
        return Period.year(2012 + random.nextInt(3));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> List<T> some(Supplier<T> item) {
        return Stream.generate(item).limit(random.nextInt(3)).toList();
    }

    private <T> @Nullable T maybe(int unknowns, Supplier<T> value) {
        return random.nextInt(8) < unknowns ? null : value.get();
    }

    private <T> @Nullable Listing<T> list(int unknowns, Supplier<List<T>> items) {
        if (random.nextInt(8) < unknowns) {
            return null;
        }
        return new Listing<>(random.nextInt(8) < unknowns ? null : WHOLE_LIFE, items.get());
    }
}
