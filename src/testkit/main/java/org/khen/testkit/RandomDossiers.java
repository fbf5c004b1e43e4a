package org.khen.testkit;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.RulePacks;
import org.khen.facts.Candidate;
import org.khen.facts.Exemplar;
import org.khen.facts.Movement;
import org.khen.facts.Nomination;
import org.khen.facts.NominationBuilder;
import org.khen.facts.Registration;
import org.khen.facts.RegistrationBuilder;
import org.khen.pack.Award;
import org.khen.pack.Criterion;
import org.khen.pack.JudgedBy;
import org.khen.pack.Place;
import org.khen.pack.RulePack;
import org.khen.pack.Subject;

/**
 * Dossiers by chance for the awards of some packs: any fact may be unknown, any list incomplete, any criterion that people judge
 * attested or not. One seed gives the same dossiers in the same order, on every machine.
 *
 * <p>The system property {@code khen.seed} gives the seed where a test gives none; without it every run has another. Injected by
 * {@link KhenExtension}, a test that fails says with which seed and how to repeat it. Not for use by several threads at once.
 */
public final class RandomDossiers {

    private static final LocalDate FIRST = LocalDate.of(2014, 6, 1);
    private static final int DAYS = 4600;

    private final long seed;
    private final Random random;
    private final List<Award> awards;
    private final List<String> places;
    private final List<String> judged;
    private int count;

    private RandomDossiers(RulePacks packs, long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        this.awards =
                packs.packs().stream().flatMap(pack -> pack.awards().stream()).toList();
        this.places = packs.packs().stream()
                .flatMap(pack -> pack.places().stream())
                .map(Place::code)
                .distinct()
                .toList();
        this.judged = packs.packs().stream()
                .flatMap(RandomDossiers::judged)
                .distinct()
                .toList();
        if (awards.isEmpty()) {
            throw new IllegalArgumentException("the packs have no award (packs = " + packs.packs() + ")");
        }
    }

    private static Stream<String> judged(RulePack pack) {
        return pack.topics().stream()
                .flatMap(topic -> topic.criteria().stream())
                .filter(criterion -> criterion.judgedBy() != JudgedBy.MEASURED)
                .map(Criterion::id);
    }

    /**
     * Dossiers by the seed in {@code khen.seed}, or by one of this run alone.
     *
     * @throws IllegalArgumentException if the property is no whole number, or the packs have no award
     */
    public static RandomDossiers of(RulePacks packs) {
        String given = System.getProperty("khen.seed");
        if (given == null) {
            return seeded(packs, new SecureRandom().nextInt(1_000_000));
        }
        try {
            return seeded(packs, Long.parseLong(given.strip()));
        } catch (NumberFormatException noNumber) {
            throw new IllegalArgumentException(
                    "system property khen.seed (" + given + ") is not a whole number", noNumber);
        }
    }

    /**
     * Dossiers by a seed, whatever {@code khen.seed} says.
     *
     * @throws IllegalArgumentException if the packs have no award
     */
    public static RandomDossiers seeded(RulePacks packs, long seed) {
        return new RandomDossiers(packs, seed);
    }

    /** The seed. */
    public long seed() {
        return seed;
    }

    /** With which seed, and how to repeat it, in a sentence. */
    public String repeat() {
        return "random dossiers of seed " + seed + "; repeat with -Dkhen.seed=" + seed;
    }

    /** The next nominations, for any of the awards. */
    public Stream<Nomination> nominations(int many) {
        return Stream.generate(this::nomination).limit(many);
    }

    /** The next nomination, for any of the awards. */
    public Nomination nomination() {
        return nomination(awards.get(random.nextInt(awards.size())));
    }

    /**
     * The next nomination for an award.
     *
     * @param award its code
     * @throws IllegalArgumentException if no pack has the award; it names the one that was likely meant
     */
    public Nomination nomination(String award) {
        List<Award> rows = awards.stream().filter(row -> row.id().equals(award)).toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(Told.noSuch(
                    "award", award, awards.stream().map(Award::id).distinct().toList()));
        }
        return nomination(rows.get(random.nextInt(rows.size())));
    }

    private Nomination nomination(Award award) {
        LocalDate day = day(award);
        RandomFacts facts = new RandomFacts(
                random, day, awards.stream().map(Award::id).distinct().toList(), places);
        NominationBuilder nomination = Nomination.builder("random-" + ++count, award.id())
                .candidate(candidate(award.subjects(), facts))
                .meritPeriod(day.getYear() - 1)
                .proposedOn(day);
        if (random.nextBoolean()) {
            nomination.procedure(NeutralDossiers.procedure(day)).receivedOn(day);
        }
        int attest = random.nextInt(3);
        if (attest > 0) {
            judged.forEach(criterion ->
                    nomination.attestation(NeutralDossiers.attested(criterion, attest == 1 || random.nextInt(10) > 0)));
        }
        return nomination.build();
    }

    /** A day on which the award is in force, between June 2014 and the end of 2026 if there is one. */
    private LocalDate day(Award award) {
        LocalDate any = FIRST.plusDays(random.nextInt(DAYS));
        if (award.inForce().holds(any)) {
            return any;
        }
        LocalDate edge =
                award.inForce().from() != null && any.isBefore(award.inForce().from())
                        ? award.inForce().from()
                        : award.inForce().to();
        return edge == null ? any : edge;
    }

    private Candidate candidate(Set<Subject> subjects, RandomFacts facts) {
        Subject subject = facts.one(List.copyOf(subjects));
        return switch (subject) {
            case COLLECTIVE, UNIT -> facts.collective();
            case HOUSEHOLD -> facts.household();
            case PERSON -> facts.person();
        };
    }

    /** The next registration of a unit. */
    public Registration registration() {
        int year = FIRST.getYear() + 1 + random.nextInt(12);
        RegistrationBuilder registration = NeutralDossiers.registration(year)
                .inWriting(random.nextInt(5) > 0)
                .throughStandingCouncil(random.nextInt(5) > 0)
                .completedOn(LocalDate.of(year, 1, 1).plusDays(random.nextInt(150)));
        for (int i = random.nextInt(4); i > 0; i--) {
            registration.movement(new Movement("movement " + i, null, flag(), flag(), flag()));
        }
        for (int i = random.nextInt(5); i > 0; i--) {
            registration.exemplar(new Exemplar("field", flag(), flag(), flag(), flag(), flag(), null, flag(), flag()));
        }
        return registration.build();
    }

    private @Nullable Boolean flag() {
        int drawn = random.nextInt(5);
        return drawn == 0 ? null : Boolean.valueOf(drawn > 1);
    }
}
