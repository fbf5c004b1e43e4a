package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khen.facts.Fact;
import org.khen.facts.Initiative;
import org.khen.facts.Level;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;
import org.khen.facts.Ratio;
import org.khen.facts.YearOfWork;
import org.khen.rules.Dossier;
import org.khen.rules.Runs;

/** The most that a single run holds: both ends against every way in which unknown facts may turn out. */
class RunsOfEveryWorldTest {

    private static final long SEED = 20_141_211;
    private static final int LAST = 2014;

    /** Years, initiatives and awards of which some are not known, with every way in which they may turn out. */
    private record World(List<Integer> ratings, List<Integer> initiatives, List<Integer> flags) {}

    @Test
    void both_ends_are_the_least_and_the_most_of_every_world() {
        Random random = new Random(SEED);
        int open = 0;
        for (int i = 0; i < 3_000; i++) {
            // 0 no, 1 yes, 2 not known
            World known = new World(some(random, 6), some(random, 6), known(some(random, 6)));
            int unknowns = unknowns(known);
            if (unknowns > 9) {
                continue;
            }
            boolean any = random.nextBoolean();
            List<Integer> joint = new ArrayList<>();
            List<Integer> lengths = new ArrayList<>();
            List<Integer> good = new ArrayList<>();
            for (int bits = 0; bits < 1 << unknowns; bits++) {
                World world = world(known, bits);
                joint.add(bestJoint(world, any));
                lengths.add(longest(world, any));
                good.add(bestGood(world, any));
            }
            PersonBuilder person = person(known);
            String reach = any ? "any" : "to-proposal";
            String as = "seed " + SEED + ", turn " + i;
            assertEnds(
                    as,
                    RunsTest.measured(
                            person,
                            d -> excellentOrGood(d, reach)
                                    .lasting("two")
                                    .withTitles("flag", "once")
                                    .appliedInitiatives(Level.BASE)),
                    joint);
            assertEnds(
                    as, RunsTest.measured(person, d -> excellentOrGood(d, reach).years()), lengths);
            assertEnds(
                    as, RunsTest.measured(person, d -> excellentOrGood(d, reach).titles("flag")), good);
            open += unknowns > 0 ? 1 : 0;
        }
        assertThat(open).isGreaterThan(1_000);
    }

    private static Runs excellentOrGood(Dossier dossier, String reach) {
        return dossier.runs(Rating.GOOD, dossier.param(reach));
    }

    private static void assertEnds(String as, Measurement.Range range, List<Integer> worlds) {
        assertThat(range.low()).as(as).isEqualTo(Ratio.of(java.util.Collections.min(worlds)));
        assertThat(range.high()).as(as).isEqualTo(Ratio.of(java.util.Collections.max(worlds)));
    }

    private static List<Integer> some(Random random, int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> random.nextInt(4) == 0 ? 2 : random.nextInt(3) == 0 ? 0 : 1)
                .toList();
    }

    /** A flag is given or not: lists cannot say that one may have been. */
    private static List<Integer> known(List<Integer> states) {
        return states.stream().map(state -> state & 1).toList();
    }

    private static int unknowns(World world) {
        return (int) Stream.of(world.ratings, world.initiatives, world.flags)
                .flatMap(List::stream)
                .filter(state -> state == 2)
                .count();
    }

    private static World world(World known, int bits) {
        int[] left = {bits};
        return new World(turned(known.ratings, left), turned(known.initiatives, left), turned(known.flags, left));
    }

    private static List<Integer> turned(List<Integer> states, int[] left) {
        List<Integer> turned = new ArrayList<>();
        for (int state : states) {
            turned.add(state == 2 ? left[0] & 1 : state);
            left[0] >>= state == 2 ? 1 : 0;
        }
        return turned;
    }

    private static PersonBuilder person(World known) {
        PersonBuilder person = Person.builder();
        for (int i = 0; i < known.ratings.size(); i++) {
            int year = LAST - known.ratings.size() + 1 + i;
            Rating rating =
                    known.ratings.get(i) == 2 ? null : known.ratings.get(i) == 1 ? Rating.GOOD : Rating.COMPLETED;
            person.yearOfWork(new YearOfWork(Period.year(year), rating));
            Boolean applied = known.initiatives.get(i) == 2 ? null : Boolean.valueOf(known.initiatives.get(i) == 1);
            person.initiative(new Initiative(Period.year(year), Level.BASE, null, null, applied));
            if (known.flags.get(i) == 1) {
                person.pastAward(RunsTest.given("flag", year, RunsTest.PROPOSED));
            }
        }
        person.complete(RunsTest.LIFE, Fact.YEARS, Fact.INITIATIVES, Fact.PAST_AWARDS);
        return person;
    }

    /** Every run, by its first and last year, that may be looked at. */
    private static Stream<int[]> runs(World world, boolean any) {
        int all = world.ratings.size();
        return IntStream.range(0, all)
                .boxed()
                .flatMap(first -> IntStream.range(any ? first : all - 1, all)
                        .filter(last -> IntStream.rangeClosed(first, last).allMatch(i -> world.ratings.get(i) == 1))
                        .mapToObj(last -> new int[] {first, last}));
    }

    private static int longest(World world, boolean any) {
        return runs(world, any).mapToInt(run -> run[1] - run[0] + 1).max().orElse(0);
    }

    private static int bestGood(World world, boolean any) {
        return runs(world, any).mapToInt(run -> sum(world.flags, run)).max().orElse(0);
    }

    private static int bestJoint(World world, boolean any) {
        return runs(world, any)
                .filter(run -> run[1] - run[0] + 1 >= 2 && sum(world.flags, run) >= 1)
                .mapToInt(run -> sum(world.initiatives, run))
                .max()
                .orElse(0);
    }

    private static int sum(List<Integer> each, int[] run) {
        return IntStream.rangeClosed(run[0], run[1]).map(each::get).sum();
    }
}
