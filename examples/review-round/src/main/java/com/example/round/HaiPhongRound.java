package com.example.round;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.khen.facts.Achievement;
import org.khen.facts.AchievementKind;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.AwardGround;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveKind;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.MeritPeriod;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Procedure;
import org.khen.facts.Proceeding;
import org.khen.facts.ProceedingKind;
import org.khen.facts.ProceedingStatus;
import org.khen.facts.Rating;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.facts.RoundUnit;
import org.khen.facts.Scope;
import org.khen.facts.Sex;
import org.khen.facts.Workplace;

/**
 * A made-up city round for the work of 2015: sixty units in six clusters and about 1,500 nominations. Nobody in it exists. The same
 * every time it is made.
 */
public final class HaiPhongRound {

    private static final int YEAR = 2015;
    private static final LocalDate PROPOSED = LocalDate.of(2016, 1, 15);
    private static final LocalDate HELD = LocalDate.of(2016, 1, 28);
    private static final Period LOOKED_AT = new Period(LocalDate.of(1996, 1, 1), PROPOSED);

    /** Seven inner districts, two islands and the rest, by the codes of 2015. */
    private static final List<String> PLACES = List.of(
            "303", "304", "305", "306", "307", "308", "309", "311", "312", "313", "314", "315", "316", "317", "318");

    private static final List<String> KINDS =
            List.of("Sở chuyên ngành", "Quận, huyện", "Trường học", "Bệnh viện", "Doanh nghiệp", "Lực lượng cơ sở");

    private final Random random = new Random(YEAR);
    private final List<RoundEntry> entries = new ArrayList<>();
    private final List<RoundUnit> units = new ArrayList<>();
    private int people;
    private int collectives;

    private HaiPhongRound() {}

    /** The round. */
    public static ReviewRound make() {
        HaiPhongRound made = new HaiPhongRound();
        for (int cluster = 1; cluster <= KINDS.size(); cluster++) {
            for (int place = 1; place <= 10; place++) {
                made.unit(cluster, place);
            }
        }
        return new ReviewRound(
                "HP-2015",
                "Đợt xét khen thưởng tổng kết năm 2015 (số liệu mẫu)",
                HELD,
                made.entries,
                made.units,
                List.of());
    }

    private void unit(int cluster, int place) {
        String id = "DV-%d%02d".formatted(cluster, place);
        int headcount = 20 + random.nextInt(180);
        int advanced = headcount * (55 + random.nextInt(30)) / 100;
        RoundUnit unit = RoundUnit.of(id).in("KHOI-" + cluster).with(headcount);
        // Two units have not yet said how many of their people reached the lower title.
        boolean told = !(place == 10 && cluster <= 2);
        units.add(named(
                        told ? unit.with("lao-dong-tien-tien", advanced) : unit,
                        "%s mẫu số %02d".formatted(KINDS.get(cluster - 1), place))
                .with("co-thi-dua-cap-tinh", random.nextInt(3)));
        int soldiers = advanced * 15 / 100 + random.nextInt(3);
        for (int i = 1; i <= soldiers; i++) {
            // Every fifth unit leaves its last two equal.
            emulationSoldier(id, place % 5 == 0 && i == soldiers ? Math.max(1, i - 1) : i);
        }
        int certificates = 9 + random.nextInt(8);
        for (int i = 1; i <= certificates; i++) {
            certificate(id, i);
        }
        if (random.nextInt(3) == 0) {
            sudden(id);
        }
        if (random.nextInt(2) == 0) {
            flag(id);
        }
    }

    private static RoundUnit named(RoundUnit unit, String name) {
        return new RoundUnit(unit.id(), name, unit.cluster(), unit.headcount(), unit.holders());
    }

    private void emulationSoldier(String unit, int rank) {
        PersonBuilder person = person();
        if (random.nextInt(12) > 0) {
            person.pastAward(PastAward.builder("lao-dong-tien-tien")
                    .year(YEAR)
                    .decidedOn(LocalDate.of(2015, 12, 20))
                    .number("%d/QĐ-KT".formatted(1000 + people))
                    .build());
        }
        int initiatives = random.nextInt(15) == 0 ? 0 : 1;
        for (int i = 0; i < initiatives; i++) {
            person.initiative(initiative(YEAR, true));
        }
        add(nomination("CSTD", "chien-si-thi-dua-co-so", AwardGround.MERIT), person, unit, rank, "Chuyên viên");
    }

    private void certificate(String unit, int rank) {
        PersonBuilder person = person().recruitedOn(LocalDate.of(2012, 12, 1)).rated(2013, Rating.GOOD);
        person.rated(2014, random.nextInt(10) == 0 ? Rating.GOOD : Rating.EXCELLENT)
                .rated(YEAR, Rating.EXCELLENT);
        person.initiative(initiative(2014, true)).initiative(initiative(YEAR, random.nextInt(10) > 0));
        String achievement = "TT-%04d".formatted(people);
        person.achievement(Achievement.builder(achievement, Period.year(YEAR))
                .declaredAs(AchievementKind.REGULAR)
                .outstanding(true)
                .influence(Scope.PROVINCE)
                .summary("Hoàn thành xuất sắc nhiệm vụ hai năm liền, có sáng kiến được áp dụng.")
                .build());
        NominationBuilder nomination = nomination("BK", "bang-khen-cap-tinh", AwardGround.MERIT);
        int judged = random.nextInt(16);
        if (judged > 0) {
            // Of one in sixteen the council has not said yet whether he is exemplary, and of one it has said that he is
            // not.
            nomination.attestation(judged(judged > 1, "bkt-2003.exemplary"));
        }
        // The council has said that only the years of work come into question.
        for (String route : List.of("bkt-2003.movement", "bkt-2003.influence", "bkt-2003.worker-influence")) {
            nomination.attestation(judged(false, route));
        }
        add(nomination, person, unit, rank, random.nextInt(5) == 0 ? "Trưởng phòng" : "Nhân viên");
    }

    private void sudden(String unit) {
        PersonBuilder person = person();
        LocalDate deed = LocalDate.of(YEAR, 1 + random.nextInt(12), 1 + random.nextInt(28));
        person.achievement(Achievement.builder("DX-%04d".formatted(people), new Period(deed, deed))
                .declaredAs(AchievementKind.SUDDEN)
                .foreseen(false)
                .withinWorkPlan(false)
                .outstanding(true)
                .influence(Scope.PROVINCE)
                .summary("Dũng cảm cứu người trong tình huống bất ngờ.")
                .build());
        NominationBuilder nomination = nomination("DX", "bang-khen-cap-tinh", AwardGround.SUDDEN)
                .attestation(attested("bkt-2003.exemplary"))
                .attestation(attested("bkt-2003.influence"));
        add(nomination, person, unit, 0, "Công nhân");
        if (people % 4 == 0) {
            secondForm(unit);
        }
    }

    /** The same deed of the same person, proposed once more as thematic: one achievement carries one form. */
    private void secondForm(String unit) {
        RoundEntry first = entries.get(entries.size() - 1);
        Nomination again = new Nomination(
                first.id() + "-2",
                first.nomination().award(),
                first.nomination().candidate(),
                first.nomination().meritPeriod(),
                AwardGround.THEMATIC,
                first.nomination().proposedOn(),
                first.nomination().receivedOn(),
                null,
                first.nomination().attestations(),
                first.nomination().procedure());
        entries.add(new RoundEntry(again, first.candidate(), unit, first.post(), null, null, null));
    }

    private void flag(String unit) {
        collectives++;
        String id = "CO-%03d".formatted(collectives);
        Collective collective = Collective.builder()
                .name("Tập thể mẫu %03d".formatted(collectives))
                .kind(random.nextInt(3) == 0 ? CollectiveKind.TEAM : CollectiveKind.UNIT)
                .headcount(5 + random.nextInt(60))
                .women(2 + random.nextInt(3))
                .directWork(random.nextBoolean())
                .workplace(new Workplace(LOOKED_AT, place()))
                .grassroots(random.nextBoolean())
                .pastAward(PastAward.builder("co-thi-dua-cap-tinh")
                        .year(YEAR)
                        .decidedOn(LocalDate.of(2016, 1, 5))
                        .number("%d/QĐ-UBND".formatted(100 + collectives))
                        .ground(AwardGround.MOVEMENT)
                        .meritPeriod(new MeritPeriod.Stated(Period.year(YEAR)))
                        .build())
                .complete(LOOKED_AT, Fact.PAST_AWARDS, Fact.PROCEEDINGS, Fact.WORKPLACES)
                .build();
        NominationBuilder nomination = base(id, "co-thi-dua-chinh-phu", AwardGround.MERIT)
                .candidate(collective)
                .attestation(attested("cotdcp-2003.exceeds-targets"))
                .attestation(attested("cotdcp-2003.best-in-movement"))
                .attestation(attested("cotdcp-2003.united"))
                .attestation(attested("cotdcp-2003.best-of-flag-holders"));
        int inFavour = 10 + random.nextInt(4);
        entries.add(RoundEntry.of(nomination.build()).of("TT-" + id).from(unit).voted(inFavour, 15));
    }

    private PersonBuilder person() {
        people++;
        Group group = List.of(Group.CIVIL_SERVANT, Group.PUBLIC_EMPLOYEE, Group.WORKER, Group.LABOURER, Group.FARMER)
                .get(random.nextInt(5));
        boolean leader = random.nextInt(6) == 0;
        PersonBuilder person = Person.builder()
                .name("Người mẫu %04d".formatted(people))
                .sex(random.nextInt(100) < 48 ? Sex.FEMALE : Sex.MALE)
                .groups(group)
                .leadingPost(leader)
                .headOfUnit(false)
                .recruitedOn(LocalDate.of(1996 + random.nextInt(16), 1 + random.nextInt(12), 1))
                .directWork(!leader && (group == Group.WORKER || group == Group.FARMER || random.nextInt(3) == 0))
                .workplace(new Workplace(LOOKED_AT, place()))
                .grassroots(random.nextInt(3) == 0)
                .enterprise(group == Group.WORKER);
        if (random.nextInt(60) == 0) {
            person.proceeding(Proceeding.builder(ProceedingKind.DENUNCIATION)
                    .status(ProceedingStatus.OPEN)
                    .openedOn(LocalDate.of(2015, 12, 1))
                    .build());
        }
        return person;
    }

    private String place() {
        return PLACES.get(random.nextInt(PLACES.size()));
    }

    private Initiative initiative(int year, boolean applied) {
        return Initiative.builder(year)
                .recognisedAt(Level.BASE)
                .recognisedOn(LocalDate.of(year, 11, 5 + random.nextInt(20)))
                .influence(Scope.BASE)
                .applied(applied)
                .build();
    }

    private NominationBuilder nomination(String prefix, String award, AwardGround ground) {
        return base("%s-%04d".formatted(prefix, people), award, ground);
    }

    private static NominationBuilder base(String id, String award, AwardGround ground) {
        return Nomination.builder(id, award)
                .meritPeriod(YEAR)
                .ground(ground)
                .proposedOn(PROPOSED)
                .receivedOn(PROPOSED.plusDays(3));
    }

    private static Attestation attested(String criterion) {
        return judged(true, criterion);
    }

    private static Attestation judged(boolean holds, String criterion) {
        return new Attestation(criterion, holds, AttestedBy.COUNCIL, "Hội đồng", "01/BB-HĐ", LocalDate.of(2016, 1, 10));
    }

    private void add(NominationBuilder nomination, PersonBuilder person, String unit, int rank, String post) {
        Nomination built = nomination
                .candidate(person.complete(
                                LOOKED_AT,
                                Fact.YEARS,
                                Fact.ABSENCES,
                                Fact.DISCIPLINES,
                                Fact.TRAININGS,
                                Fact.TRANSFERS,
                                Fact.WORKPLACES,
                                Fact.INITIATIVES,
                                Fact.PAST_AWARDS,
                                Fact.PROCEEDINGS)
                        .build())
                .procedure(Procedure.builder()
                        .reasonsStated(true)
                        .minutes("01/BB", LocalDate.of(2016, 1, 10))
                        .figuresCertified(true)
                        .build())
                .build();
        RoundEntry entry =
                new RoundEntry(built, "CN-%04d".formatted(people), unit, post, rank == 0 ? null : rank, null, null);
        entries.add(entry);
    }
}
