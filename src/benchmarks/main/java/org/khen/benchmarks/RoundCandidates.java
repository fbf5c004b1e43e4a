package org.khen.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Achievement;
import org.khen.facts.AchievementKind;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.AwardGround;
import org.khen.facts.Ballot;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineForm;
import org.khen.facts.Fact;
import org.khen.facts.Group;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
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
import org.khen.facts.RoundEntry;
import org.khen.facts.Scope;
import org.khen.facts.Sex;
import org.khen.facts.Workplace;

/**
 * Those nominated in a {@link LargeRound}: two thirds for one award, on which only the units spoke; one third for another, on which
 * the council voted too. Some lack facts, some are looked into, some fall short. Nobody among them exists.
 */
final class RoundCandidates {

    static final int YEAR = 2015;
    static final String FIGHTER = "chien-si-thi-dua-co-so";
    static final String CERTIFICATE = "bang-khen-cap-tinh";

    private static final LocalDate PROPOSED = LocalDate.of(2016, 1, 15);
    private static final Period LOOKED_AT = new Period(LocalDate.of(1996, 1, 1), PROPOSED);

    private final Random random;

    RoundCandidates(Random random) {
        this.random = random;
    }

    /** Somebody of a unit, at a place that the unit gave; {@code null} if it gave none. */
    RoundEntry next(int number, String unit, @Nullable Integer rank) {
        boolean voted = number % 3 == 0;
        PersonBuilder person = person(number);
        NominationBuilder nomination = Nomination.builder("HS-%05d".formatted(number), voted ? CERTIFICATE : FIGHTER)
                .meritPeriod(YEAR)
                .ground(AwardGround.MERIT)
                .proposedOn(PROPOSED)
                .receivedOn(PROPOSED.plusDays(3))
                .procedure(Procedure.builder()
                        .reasonsStated(true)
                        .minutes("01/BB", LocalDate.of(2016, 1, 10))
                        .figuresCertified(true)
                        .build());
        if (voted) {
            certificate(nomination, person, number);
        } else if (random.nextInt(12) > 0) {
            person.pastAward(PastAward.builder("lao-dong-tien-tien")
                    .year(YEAR)
                    .decidedOn(LocalDate.of(2015, 12, 20))
                    .number("%d/QĐ-KT".formatted(number))
                    .build());
        }
        // Of every sixteenth nobody has asked after past awards and topics.
        person.complete(
                LOOKED_AT,
                Fact.YEARS,
                Fact.ABSENCES,
                Fact.DISCIPLINES,
                Fact.TRAININGS,
                Fact.TRANSFERS,
                Fact.WORKPLACES,
                Fact.INITIATIVES,
                Fact.COMBAT_INGENUITIES,
                Fact.PROCEEDINGS);
        if (random.nextInt(16) > 0) {
            person.complete(LOOKED_AT, Fact.RESEARCH_TOPICS, Fact.PAST_AWARDS);
        }
        return new RoundEntry(
                nomination.candidate(person.build()).build(),
                "CN-%05d".formatted(number),
                unit,
                random.nextInt(5) == 0 ? "Trưởng phòng" : "Nhân viên",
                rank,
                voted ? new Ballot(9 + random.nextInt(7), 15) : null,
                null);
    }

    private void certificate(NominationBuilder nomination, PersonBuilder person, int number) {
        person.recruitedOn(LocalDate.of(2012, 12, 1))
                .rated(2013, Rating.GOOD)
                .rated(2014, random.nextInt(10) == 0 ? Rating.GOOD : Rating.EXCELLENT)
                .rated(YEAR, Rating.EXCELLENT)
                .initiative(initiative(2014))
                .achievement(Achievement.builder("TT-%05d".formatted(number), Period.year(YEAR))
                        .declaredAs(AchievementKind.REGULAR)
                        .outstanding(true)
                        .influence(Scope.PROVINCE)
                        .summary("Hoàn thành xuất sắc nhiệm vụ hai năm liền, có sáng kiến được áp dụng.")
                        .build());
        nomination.attestation(attested("bkt-2003.exemplary", true));
        for (String route : List.of("bkt-2003.movement", "bkt-2003.influence", "bkt-2003.worker-influence")) {
            nomination.attestation(attested(route, false));
        }
    }

    private static Attestation attested(String criterion, boolean holds) {
        return new Attestation(criterion, holds, AttestedBy.COUNCIL, "Hội đồng", "01/BB-HĐ", LocalDate.of(2016, 1, 10));
    }

    private PersonBuilder person(int number) {
        PersonBuilder person = Person.builder()
                .name("Người mẫu %05d".formatted(number))
                .sex(random.nextBoolean() ? Sex.FEMALE : Sex.MALE)
                .groups(random.nextBoolean() ? Group.CIVIL_SERVANT : Group.WORKER)
                .leadingPost(random.nextInt(6) == 0)
                .headOfUnit(false)
                .recruitedOn(LocalDate.of(1996 + random.nextInt(16), 1 + random.nextInt(12), 1))
                .directWork(random.nextInt(3) == 0)
                .workplace(new Workplace(LOOKED_AT, "3%02d".formatted(3 + random.nextInt(7))))
                .grassroots(random.nextInt(3) == 0)
                .enterprise(false);
        if (random.nextInt(15) > 0) {
            person.initiative(initiative(YEAR));
        }
        if (random.nextInt(25) == 0) {
            person.discipline(new Discipline(DisciplineForm.WARNING, LocalDate.of(YEAR, 6, 1), null));
        }
        if (random.nextInt(60) == 0) {
            person.proceeding(Proceeding.builder(ProceedingKind.DENUNCIATION)
                    .status(ProceedingStatus.OPEN)
                    .openedOn(LocalDate.of(2015, 12, 1))
                    .build());
        }
        return person;
    }

    private Initiative initiative(int year) {
        return Initiative.builder(year)
                .recognisedAt(Level.BASE)
                .recognisedOn(LocalDate.of(year, 11, 5 + random.nextInt(20)))
                .influence(Scope.BASE)
                .applied(true)
                .build();
    }
}
