package org.khen.authoring.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.facts.Attestation;
import org.khen.facts.AttestedBy;
import org.khen.facts.AwardGround;
import org.khen.facts.Candidate;
import org.khen.facts.CandidateBuilder;
import org.khen.facts.Collective;
import org.khen.facts.CollectiveBuilder;
import org.khen.facts.Discipline;
import org.khen.facts.DisciplineEnd;
import org.khen.facts.DisciplineForm;
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
import org.khen.facts.Rating;
import org.khen.facts.Scope;
import org.khen.pack.Subject;

/** Dossiers by chance that say much of earlier years and little else: runs of good years, awards given before, initiatives. */
final class RandomHistories {

    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private static final List<AwardGround> GROUNDS = List.of(AwardGround.values());

    private final Random random;
    private final List<String> awards;
    private final List<String> judged;

    /**
     * Dossiers by a seed.
     *
     * @param awards which awards were given before
     * @param judged the criteria that the council judges, mostly against the candidate
     */
    RandomHistories(long seed, List<String> awards, List<String> judged) {
        this.random = new Random(seed);
        this.awards = awards;
        this.judged = judged;
    }

    /** Dossiers proposed on days from one to another; of those of one award and kind of candidate, so many. */
    Stream<Nomination> of(String award, Subject subject, LocalDate from, LocalDate to, int many) {
        return IntStream.range(0, many).mapToObj(i -> {
            LocalDate day = from.plusDays(random.nextInt((int) (to.toEpochDay() - from.toEpochDay()) + 1));
            NominationBuilder nomination = Nomination.builder("history-" + i, award)
                    .candidate(subject == Subject.COLLECTIVE ? collective(day) : person(day))
                    .meritPeriod(
                            new Period(LocalDate.of(day.getYear() - 5, 1, 1), LocalDate.of(day.getYear() - 1, 12, 31)));
            boolean attested = random.nextBoolean();
            judged.stream()
                    .filter(criterion -> attested)
                    .forEach(criterion -> nomination.attestation(new Attestation(
                            criterion,
                            random.nextInt(6) == 0 || criterion.matches(".*(exemplary|united)"),
                            AttestedBy.COUNCIL,
                            "Hội đồng",
                            null,
                            null)));
            return (random.nextInt(30) == 0 ? nomination : nomination.proposedOn(day)).build();
        });
    }

    private Candidate person(LocalDate day) {
        PersonBuilder person = Person.builder();
        if (random.nextInt(5) > 0) {
            person.groups(random.nextBoolean() ? Group.FARMER : Group.WORKER);
        }
        for (int i = random.nextInt(8); i > 0; i--) {
            person.initiative(new Initiative(
                    year(day),
                    or(random.nextBoolean() ? Level.BASE : Level.PROVINCE),
                    null,
                    or(random.nextBoolean() ? Scope.COMMUNE : Scope.PROVINCE),
                    or(random.nextInt(4) > 0)));
        }
        if (random.nextInt(4) == 0) {
            LocalDate decided = year(day).from().plusDays(random.nextInt(300));
            person.discipline(new Discipline(
                    DisciplineForm.REPRIMAND,
                    decided,
                    or(new DisciplineEnd.Ended(decided.plusDays(random.nextInt(500))))));
        }
        complete(person, day, Fact.INITIATIVES, Fact.DISCIPLINES);
        shared(person, day);
        return person.build();
    }

    private Candidate collective(LocalDate day) {
        CollectiveBuilder collective = Collective.builder();
        if (random.nextInt(6) > 0) {
            collective.foundedOn(day.minusDays(200 + random.nextInt(5000)));
        }
        shared(collective, day);
        return collective.build();
    }

    private void shared(CandidateBuilder<?> candidate, LocalDate day) {
        if (random.nextInt(5) > 0) {
            candidate.directWork(random.nextBoolean());
        }
        boolean schoolYears = random.nextInt(6) == 0;
        int good = 2 + random.nextInt(10);
        for (int back = -1; back < 12; back++) {
            Period year = schoolYears ? Period.schoolYear(day.getYear() - back) : Period.year(day.getYear() - 1 - back);
            if (year.from().isBefore(day) && random.nextInt(12) > 0) {
                candidate.rated(
                        year,
                        random.nextInt(10) < good
                                ? Rating.EXCELLENT
                                : random.nextBoolean() ? Rating.GOOD : Rating.COMPLETED);
            }
        }
        for (int i = random.nextInt(random.nextBoolean() ? 3 : 12); i > 0; i--) {
            Period year = year(day);
            candidate.pastAward(new PastAward(
                    awards.get(random.nextInt(awards.size())),
                    or(year),
                    null,
                    or(year.to().plusDays(random.nextInt(300))),
                    null,
                    or(random.nextBoolean() ? new MeritPeriod.Stated(year) : new MeritPeriod.NotStated()),
                    or(GROUNDS.get(random.nextInt(GROUNDS.size()))),
                    null));
        }
        complete(candidate, day, Fact.YEARS, Fact.PAST_AWARDS);
    }

    private void complete(CandidateBuilder<?> candidate, LocalDate day, Fact... lists) {
        for (Fact list : lists) {
            int drawn = random.nextInt(8);
            if (drawn > 1) {
                candidate.complete(new Period(LONG_AGO, day), list);
            } else if (drawn == 1) {
                candidate.complete(new Period(LocalDate.of(day.getYear() - random.nextInt(9), 1, 1), day), list);
            }
        }
    }

    private Period year(LocalDate day) {
        return Period.year(day.getYear() - random.nextInt(12));
    }

    private <T> @Nullable T or(T value) {
        return random.nextInt(10) == 0 ? null : value;
    }
}
