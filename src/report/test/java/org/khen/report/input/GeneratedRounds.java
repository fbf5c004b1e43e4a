package org.khen.report.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Absence;
import org.khen.facts.AbsenceReason;
import org.khen.facts.Achievement;
import org.khen.facts.AchievementKind;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.AwardGround;
import org.khen.facts.Ballot;
import org.khen.facts.Candidate;
import org.khen.facts.CandidateBuilder;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveBuilder;
import org.khen.facts.CollectiveKind;
import org.khen.facts.CombatIngenuity;
import org.khen.facts.Contribution;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Exemplar;
import org.khen.facts.Group;
import org.khen.facts.Household;
import org.khen.facts.HouseholdBuilder;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Listing;
import org.khen.facts.MemberResults;
import org.khen.facts.MeritPeriod;
import org.khen.facts.Movement;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Procedure;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.facts.PublicNotice;
import org.khen.facts.Rating;
import org.khen.facts.Registration;
import org.khen.facts.ResearchTopic;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.facts.Scope;
import org.khen.facts.Sex;
import org.khen.facts.Training;
import org.khen.facts.TrainingResult;
import org.khen.facts.Transfer;
import org.khen.facts.Workplace;
import org.khen.facts.YearOfWork;

/** Rounds that use every sheet, with much that is not known. */
final class GeneratedRounds {

    private static final LocalDate HELD_ON = LocalDate.of(2015, 12, 15);
    private static final Period SPAN = Period.years(2010, 2015);
    private static final List<String> AWARDS = List.of("giay-khen", "chien-si-thi-dua-co-so", "bang-khen-cap-tinh");

    private final Random random;

    private GeneratedRounds(long seed) {
        random = new Random(seed);
    }

    static ReviewRound round(long seed, int nominations) {
        return new GeneratedRounds(seed).round(nominations);
    }

    private ReviewRound round(int nominations) {
        int units = Math.max(3, nominations / 25);
        List<RoundEntry> entries = new ArrayList<>();
        for (int i = 1; i <= nominations; i++) {
            entries.add(entry(i, units));
        }
        List<RoundUnit> all = new ArrayList<>();
        List<Registration> registrations = new ArrayList<>();
        for (int i = 1; i <= units; i++) {
            RoundUnit unit = RoundUnit.of("DV-" + i).in("KHOI-" + i % 3);
            all.add(chance(80) ? unit.with(100 + i).with("giay-khen", i).with("lao-dong-tien-tien", 60) : unit);
            if (chance(50)) {
                registrations.add(registration("DV-" + i));
            }
        }
        return new ReviewRound("DOT-1-2015", "Đợt 1 năm 2015", HELD_ON, entries, all, registrations);
    }

    private Registration registration(String unit) {
        List<Movement> movements = List.of(new Movement("Thi đua " + unit, null, true, maybe(false), null));
        List<Exemplar> exemplars =
                List.of(new Exemplar("y tế", true, true, maybe(true), null, false, "DH-1", null, false));
        return new Registration(
                "DK-" + unit + "-2015",
                unit,
                2015,
                true,
                LocalDate.of(2015, 3, 20),
                chance(50) ? Listing.complete(Period.year(2015), movements.get(0)) : new Listing<>(null, movements),
                Listing.complete(Period.year(2015), exemplars.get(0)),
                null,
                List.of());
    }

    private RoundEntry entry(int number, int units) {
        String id = "HS-" + number;
        Period merit = Period.year(2014 + random.nextInt(2));
        int kind = random.nextInt(10);
        Candidate candidate = kind < 7 ? person(id, merit) : kind < 9 ? collective(id, merit) : household(id, merit);
        List<Attestation> attestations = chance(30)
                ? List.of(new Attestation("ldtt.conduct", chance(80), AttestedBy.UNIT, "Phòng A", "12/XN", HELD_ON))
                : List.of();
        Nomination nomination = new Nomination(
                id,
                AWARDS.get(random.nextInt(AWARDS.size())),
                candidate,
                chance(90) ? merit : null,
                maybe(AwardGround.MERIT),
                maybe(LocalDate.of(2015, 11, 3)),
                maybe(LocalDate.of(2015, 11, 9)),
                null,
                attestations,
                chance(50) ? procedure() : null);
        return new RoundEntry(
                nomination,
                chance(50) ? "CN-" + number : null,
                "DV-" + (1 + random.nextInt(units)),
                maybe("Tổ trưởng"),
                chance(70) ? 1 + random.nextInt(5) : null,
                chance(50) ? new Ballot(random.nextInt(10), 9) : null,
                maybe("Ghi chú; có dấu \"ngoặc\""));
    }

    private Procedure procedure() {
        return new Procedure(
                chance(50)
                        ? new PublicNotice.Given(new Period(LocalDate.of(2015, 11, 1), LocalDate.of(2015, 11, 8)))
                        : new PublicNotice.NotGiven(),
                true,
                maybe(true),
                maybe("03/BB"),
                maybe(LocalDate.of(2015, 10, 30)),
                null);
    }

    private Person person(String id, Period merit) {
        PersonBuilder person = Person.builder();
        shared(person, id, merit);
        person.sex(chance(50) ? Sex.FEMALE : Sex.MALE)
                .groups(chance(10) ? new Group[0] : new Group[] {Group.WORKER, Group.SELF_DEFENCE});
        person.leadingPost(chance(20)).headOfUnit(chance(10)).recruitedOn(LocalDate.of(2001, 9, 5));
        person.initiatives(
                list(new Initiative(Period.year(2014), Level.BASE, maybe(HELD_ON), maybe(Scope.BASE), maybe(true))));
        person.disciplines(list(new Discipline(
                DisciplineForm.WARNING,
                maybe(LocalDate.of(2011, 2, 3)),
                chance(50) ? new DisciplineEnd.Ended(LocalDate.of(2012, 2, 3)) : new DisciplineEnd.Running())));
        person.absences(list(new Absence(
                new Period(LocalDate.of(2014, 5, 5), LocalDate.of(2014, 5, 9)),
                maybe(AbsenceReason.ILLNESS),
                maybe(5),
                null)));
        if (chance(50)) {
            person.trainings(
                    list(new Training(Period.schoolYear(2013), maybe(TrainingResult.GOOD), maybe(true), false)));
            person.transfers(list(new Transfer(LocalDate.of(2014, 3, 1), maybe(2), maybe(true))));
            person.ledUnitYears(list(new YearOfWork(Period.year(2014), maybe(Rating.GOOD))));
            person.combatIngenuities(list(new CombatIngenuity(Period.year(2014), maybe(true))));
            person.researchTopics(list(new ResearchTopic(Period.year(2013), true, maybe(false), null)));
        }
        return person.build();
    }

    private Collective collective(String id, Period merit) {
        CollectiveBuilder collective = Collective.builder();
        shared(collective, id, merit);
        collective.kind(CollectiveKind.TEAM).headcount(9).foundedOn(LocalDate.of(2005, 1, 1));
        if (chance(50)) {
            collective.women(random.nextInt(10));
        }
        collective.memberResults(list(
                new MemberResults(Period.year(2014), 9, maybe(9), maybe(8), maybe(1), maybe(DisciplineForm.NONE))));
        return collective.build();
    }

    private Household household(String id, Period merit) {
        HouseholdBuilder household = Household.builder();
        shared(household, id, merit);
        household.contributions(list(new Contribution(LocalDate.of(2014, 4, 30), maybe(500_000_000L))));
        return household.build();
    }

    private void shared(CandidateBuilder<?> candidate, String id, Period merit) {
        candidate.name("Nguyễn Thị " + id).directWork(chance(60)).grassroots(true);
        candidate.years(new Listing<>(
                chance(90) ? SPAN : Period.years(2012, 2015),
                List.of(
                        new YearOfWork(Period.year(2014), Rating.EXCELLENT),
                        new YearOfWork(Period.schoolYear(2013), maybe(Rating.GOOD)))));
        candidate.achievements(list(new Achievement(
                "TT-1",
                new Period(merit.from(), merit.from().plusDays(40)),
                AchievementKind.THEMATIC,
                maybe(true),
                maybe(false),
                maybe(true),
                maybe(Scope.PROVINCE),
                maybe("Nông thôn mới"),
                "Nội dung")));
        candidate.pastAwards(list(new PastAward(
                "giay-khen",
                maybe(Period.year(2013)),
                "15/QĐ-UBND",
                maybe(LocalDate.of(2014, 1, 20)),
                maybe(Level.PROVINCE),
                chance(50) ? new MeritPeriod.Stated(Period.year(2013)) : new MeritPeriod.NotStated(),
                maybe(AwardGround.THEMATIC),
                maybe("TT-9"))));
        candidate.proceedings(list(new Proceeding(
                ProceedingKind.COMPLAINT, ProceedingStatus.CLOSED, maybe(LocalDate.of(2013, 3, 4)), null)));
        if (chance(40)) {
            candidate.workplaces(Listing.complete(merit, new Workplace(merit, "11296")));
        } else if (chance(30)) {
            candidate.workplaces(list(new Workplace(Period.year(2012), "00303")));
        }
    }

    /** The item or none, known to be complete in one way or another, or not. */
    private <T> Listing<T> list(T item) {
        List<T> items = chance(30) ? List.of(item) : List.of();
        if (chance(85)) {
            return new Listing<>(SPAN, items);
        }
        return items.isEmpty() ? new Listing<>(Period.year(2015), items) : new Listing<>(null, items);
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> @Nullable T maybe(T value) {
        return chance(70) ? value : null;
    }
}
