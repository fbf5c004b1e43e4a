package org.khen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Absence;
import org.khen.facts.Achievement;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.AwardGround;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.Discipline;
import org.khen.facts.Family;
import org.khen.facts.Group;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PostHeld;
import org.khen.facts.Procedure;
import org.khen.facts.Proceeding;
import org.khen.facts.Rating;
import org.khen.facts.Relative;
import org.khen.facts.ResearchTopic;
import org.khen.facts.Scope;
import org.khen.facts.ServiceRecord;
import org.khen.facts.Sex;
import org.khen.facts.Training;
import org.khen.facts.Transfer;
import org.khen.facts.Workplace;
import org.khen.facts.YearOfWork;

/** Nominations by chance around the year 2014: fully known ones, and the same with facts taken away. */
public final class RandomPeople {

    private static final Period WHOLE_LIFE = new Period(LocalDate.of(1900, 1, 1), LocalDate.of(2016, 12, 31));

    private final Random random;
    private final RandomFamilies families;
    private final RandomWork work;

    public RandomPeople(long seed) {
        random = new Random(seed);
        families = new RandomFamilies(random);
        work = new RandomWork(random);
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
                maybe(unknowns, () -> families.family(unknowns)),
                maybe(unknowns, () -> new HashSet<>(some(() -> one(Group.values())))),
                maybe(unknowns, random::nextBoolean),
                leads,
                Boolean.FALSE.equals(leads) ? Boolean.valueOf(false) : maybe(unknowns, random::nextBoolean),
                list(unknowns, this::years),
                maybe(unknowns, () -> LocalDate.of(2014, 1, 1).plusDays(random.nextInt(300) - random.nextInt(1500))),
                list(unknowns, this::years),
                list(unknowns, () -> some(() -> work.absence(unknowns))),
                list(unknowns, () -> some(() -> work.discipline(unknowns))),
                list(unknowns, () -> some(() -> work.training(unknowns))),
                list(unknowns, () -> some(() -> work.transfer(unknowns))),
                list(unknowns, () -> some(() -> families.post(unknowns))),
                maybe(unknowns, () -> one(ServiceRecord.values())),
                maybe(unknowns, () -> random.nextInt(4)),
                list(unknowns, () -> some(this::workplace)),
                maybe(unknowns, random::nextBoolean),
                maybe(unknowns, random::nextBoolean),
                list(
                        unknowns,
                        () -> some(() -> new Initiative(
                                year(),
                                maybe(unknowns, () -> one(Level.values())),
                                null,
                                maybe(unknowns, () -> one(Scope.values())),
                                maybe(unknowns, random::nextBoolean)))),
                maybe(unknowns, () -> LocalDate.of(2014, 6, 1).minusDays(random.nextInt(2000))),
                list(
                        unknowns,
                        () -> some(() -> new ResearchTopic(
                                year(),
                                maybe(unknowns, random::nextBoolean),
                                maybe(unknowns, random::nextBoolean),
                                null))),
                list(unknowns, () -> some(() -> new CombatIngenuity(year(), maybe(unknowns, random::nextBoolean)))),
                list(unknowns, () -> some(() -> achievement(unknowns))),
                list(unknowns, () -> some(() -> work.pastAward(unknowns))),
                list(unknowns, () -> some(() -> work.proceeding(unknowns))));
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
                attestations,
                new RandomProcedures(random).procedure(unknowns));
    }

    /** The same facts in another order. */
    public Nomination shuffled(Nomination nomination) {
        Person p = (Person) nomination.candidate();
        Person other = new Person(
                p.name(),
                p.sex(),
                p.family() == null
                        ? null
                        : families.with(p.family(), shuffled(p.family().relatives())),
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
                shuffled(p.posts()),
                p.serviceRecord(),
                p.youthVolunteerMonths(),
                shuffled(p.workplaces()),
                p.grassroots(),
                p.enterprise(),
                shuffled(p.initiatives()),
                p.productionModelSince(),
                shuffled(p.researchTopics()),
                shuffled(p.combatIngenuities()),
                shuffled(p.achievements()),
                shuffled(p.pastAwards()),
                shuffled(p.proceedings()));
        return with(nomination, other, nomination.procedure());
    }

    /** The same nomination with some facts taken away: what is left is still true. */
    public Nomination blurred(Nomination nomination) {
        Person p = (Person) nomination.candidate();
        Person other = new Person(
                p.name(),
                kept(p.sex()),
                blurred(kept(p.family())),
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
                blurred(p.posts(), post -> new PostHeld(kept(post.group()), kept(post.period()))),
                kept(p.serviceRecord()),
                kept(p.youthVolunteerMonths()),
                blurred(p.workplaces(), w -> w),
                kept(p.grassroots()),
                kept(p.enterprise()),
                blurred(
                        p.initiatives(),
                        i -> new Initiative(
                                i.year(), kept(i.recognisedAt()), null, kept(i.influence()), kept(i.applied()))),
                kept(p.productionModelSince()),
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
        return with(nomination, other, new RandomProcedures(random).blurred(nomination.procedure()));
    }

    private static Nomination with(Nomination n, Person person, @Nullable Procedure procedure) {
        return new Nomination(
                n.id(),
                n.award(),
                person,
                n.meritPeriod(),
                n.ground(),
                n.proposedOn(),
                n.receivedOn(),
                n.decidedOn(),
                n.attestations(),
                procedure);
    }

    private <T> @Nullable T kept(@Nullable T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    private @Nullable Family blurred(@Nullable Family f) {
        return f == null
                ? null
                : new Family(
                        kept(f.children()),
                        blurred(
                                f.relatives(),
                                r -> new Relative(
                                        kept(r.kinship()),
                                        kept(r.lawfullyAdopted()),
                                        kept(r.martyr()),
                                        kept(r.capacityLost()))),
                        kept(f.martyr()),
                        kept(f.capacityLost()));
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

    /** Islands, a place that a list does not name, and one that no pack knows. */
    private Workplace workplace() {
        return new Workplace(year(), one(new String[] {"318", "311", "10001", "99999"}));
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
