package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khen.ToyPack.number;
import static org.khen.ToyPack.word;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.ClockStart;
import org.khen.facts.Collective;
import org.khen.facts.CountedTo;
import org.khen.facts.DisciplineClock;
import org.khen.facts.Fact;
import org.khen.facts.MemberResults;
import org.khen.facts.Nomination;
import org.khen.facts.PastAward;
import org.khen.facts.Period;
import org.khen.facts.Rating;
import org.khen.facts.RunReach;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.JudgedBy;
import org.khen.pack.LimitStatus;
import org.khen.pack.Subject;
import org.khen.pack.Unit;
import org.khen.pack.Validity;

/** The outcome on any day is that of its interval, for random dossiers under rules with clocks and dates of change. */
class TimelinePropertyTest {

    private static final long SEED = 20_261_001;
    private static final LocalDate FROM = LocalDate.of(2013, 11, 1);
    private static final LocalDate TO = LocalDate.of(2017, 3, 31);

    /** The first days of what begins and of what has ended. */
    private static final Set<LocalDate> LAW =
            Set.of(LocalDate.of(2014, 6, 1), LocalDate.of(2015, 7, 1), LocalDate.of(2016, 2, 29));

    private static EligibilityEngine engine;

    private static Validity during(String from, String to) {
        return new Validity(from.isEmpty() ? null : LocalDate.parse(from), to.isEmpty() ? null : LocalDate.parse(to));
    }

    @BeforeAll
    static void compile() {
        Validity early = during("2014-06-01", "2015-06-30");
        Validity late = during("2015-07-01", "");
        ToyPack pack = new ToyPack()
                .award("years", Subject.PERSON, Subject.COLLECTIVE)
                .award("age", Subject.PERSON, Subject.COLLECTIVE)
                .award("waiting", Subject.PERSON, Subject.COLLECTIVE)
                .award("any", Subject.PERSON, Subject.COLLECTIVE)
                .award("cup", Subject.PERSON, Subject.COLLECTIVE)
                .limit("two", Direction.AT_LEAST, number(1), Unit.YEAR, null, LimitStatus.BY_TEXT, List.of(), early)
                .limit("two", Direction.AT_LEAST, number(2), Unit.YEAR, null, LimitStatus.BY_TEXT, List.of(), late)
                .limit("one", Direction.AT_LEAST, number(1), Unit.YEAR)
                .limit("months", Direction.AT_LEAST, number(20), Unit.MONTH)
                .parameter("reach", word(RunReach.UP_TO_PROPOSAL), null)
                .parameter("clock", word(ClockStart.AFTER_DECISION), null)
                .parameter("discipline-clock", word(DisciplineClock.AFTER_ITS_END), null)
                .parameter("counted-to", word(CountedTo.DAY_OF_PROPOSAL), null)
                .forAll()
                .measured(
                        "run",
                        CriterionKind.REQUIREMENT,
                        "runs(Rating.GOOD, param(\"reach\")).afterDiscipline(param(\"discipline-clock\")).years()"
                                + ".satisfies(\"two\")")
                .measured(
                        "work",
                        CriterionKind.REQUIREMENT,
                        "monthsSinceRecruitment(param(\"counted-to\")).satisfies(\"months\")"
                                + " || yearsOfExistence(param(\"counted-to\")).satisfies(\"one\")")
                .measured(
                        "after-cup",
                        CriterionKind.REQUIREMENT,
                        "runs(Rating.COMPLETED, param(\"reach\")).afterAward(\"cup\", param(\"clock\")).years()"
                                + ".satisfies(\"one\")")
                .measured("cup-held", CriterionKind.BAR, "holdsAward(\"cup\")")
                .criterion("exemplary", CriterionKind.REQUIREMENT, JudgedBy.COUNCIL, "law")
                .route("years", "*", null, "run", null, during("2014-06-01", ""))
                .route("age", "*", null, "work")
                .route("age", "*", null, "exemplary", null, during("2014-06-01", "2016-02-28"))
                .route("waiting", "a", null, "after-cup", null, late)
                .route("waiting", "b", null, "run", null, early)
                .route("any", "a", null, "award:years", null, late)
                .route("any", "b", null, "award:age", null, during("", "2016-02-28"))
                .route("any", "*", null, "cup-held", null, early)
                .route("cup", "*", null, "exemplary");
        engine = pack.engine();
    }

    @Test
    void the_outcome_on_any_day_is_that_of_its_interval() {
        Random random = new Random(SEED);
        RandomPeople people = new RandomPeople(SEED);
        Set<Outcome> seen = EnumSet.noneOf(Outcome.class);
        int cuts = 0;
        int clocks = 0;
        for (int i = 0; i < 120; i++) {
            String award = List.of("years", "age", "waiting", "any").get(random.nextInt(4));
            Nomination nomination = i % 3 == 0
                    ? collective(award, random)
                    : i % 3 == 1 ? people.known(award) : people.blurred(people.known(award));
            String what = "seed " + SEED + ", dossier " + i;
            Timeline timeline = engine.timeline(nomination, FROM, TO);
            requireWhole(timeline, what);
            for (TimelineInterval interval : timeline.intervals()) {
                seen.add(interval.outcome());
                for (TimelinePart part : interval.parts()) {
                    assertThat(part.decision()).as(what).isEqualTo(decided(nomination, part.from()));
                    cuts += part.from().equals(FROM) ? 0 : 1;
                    clocks += part.byDossier() == null ? 0 : 1;
                }
            }
            for (int days = 0; days < 60; days++) {
                LocalDate day = FROM.plusDays(random.nextInt((int) (TO.toEpochDay() - FROM.toEpochDay() + 1)));
                assertThat(timeline.on(day).outcome())
                        .as("%s, day %s", what, day)
                        .isEqualTo(decided(nomination, day).outcome());
            }
        }
        // A generator that never turns anything would prove nothing.
        assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
        assertThat(cuts).isGreaterThan(200);
        assertThat(clocks).isGreaterThan(50);
    }

    /** All days once, in intervals as long as they can be, and every cut named; the law is named on its own days only. */
    private static void requireWhole(Timeline timeline, String what) {
        LocalDate next = FROM;
        Outcome outcome = null;
        for (TimelineInterval interval : timeline.intervals()) {
            assertThat(interval.from()).as(what).isEqualTo(next);
            assertThat(interval.outcome()).as(what).isNotEqualTo(outcome);
            for (TimelinePart part : interval.parts()) {
                assertThat(part.from()).as(what).isEqualTo(next);
                assertThat(part.decision().outcome()).as(what).isEqualTo(interval.outcome());
                assertThat(part.byLaw() != null || part.byDossier() != null)
                        .as("%s, cut of %s is named", what, part.from())
                        .isEqualTo(!part.from().equals(FROM));
                assertThat(part.byLaw() == null || LAW.contains(part.from()))
                        .as("%s, cut of %s by the law", what, part.from())
                        .isTrue();
                next = part.to().plusDays(1);
            }
            assertThat(interval.to()).as(what).isEqualTo(next.minusDays(1));
            outcome = interval.outcome();
        }
        assertThat(next).as(what).isEqualTo(TO.plusDays(1));
    }

    /** Built anew, and not by the machinery that is tested. */
    private static Decision decided(Nomination nomination, LocalDate day) {
        var moved = Nomination.builder(nomination.id(), nomination.award())
                .candidate(nomination.candidate())
                .proposedOn(day);
        if (nomination.meritPeriod() != null) {
            moved.meritPeriod(Objects.requireNonNull(nomination.meritPeriod()));
        }
        if (nomination.ground() != null) {
            moved.ground(nomination.ground());
        }
        if (nomination.procedure() != null) {
            moved.procedure(nomination.procedure());
        }
        nomination.attestations().forEach(moved::attestation);
        return engine.evaluate(moved.build());
    }

    private static Nomination collective(String award, Random random) {
        Period known = new Period(LocalDate.of(1990, 1, 1), LocalDate.of(2014 + random.nextInt(4), 12, 31));
        var collective = Collective.builder()
                .complete(known, Fact.YEARS, Fact.PAST_AWARDS)
                .foundedOn(LocalDate.of(2012, 1, 1).plusDays(random.nextInt(1_200)))
                .memberResult(MemberResults.builder(2014).members(9).build());
        for (int year = 2012; year <= 2017; year++) {
            if (random.nextInt(6) > 0) {
                Rating rating = random.nextBoolean() ? Rating.GOOD : Rating.EXCELLENT;
                collective.rated(year, random.nextInt(8) == 0 ? Rating.COMPLETED : rating);
            }
        }
        if (random.nextBoolean()) {
            collective.pastAward(PastAward.builder("cup")
                    .decidedOn(LocalDate.of(2014, 1, 1).plusDays(random.nextInt(700)))
                    .build());
        }
        return Nomination.builder("c", award)
                .candidate(collective.build())
                .meritPeriod(2014)
                .proposedOn(LocalDate.of(2015, 1, 15))
                .build();
    }
}
