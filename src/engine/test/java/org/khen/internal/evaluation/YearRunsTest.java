package org.khen.internal.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.facts.PersonBuilder;
import org.khen.facts.Rating;
import org.khen.facts.YearOfWork;
import org.khen.internal.evaluation.YearRuns.YearRun;

/** The possible runs against every way in which unknown years may turn out. */
class YearRunsTest {

    private static final long SEED = 20_141_209;
    private static final int LAST = 2014;

    @Test
    void the_best_runs_are_those_of_every_world() {
        Random random = new Random(SEED);
        for (int i = 0; i < 3_000; i++) {
            int window = 1 + random.nextInt(8);
            List<Ternary> states = new ArrayList<>();
            for (int year = 0; year < window; year++) {
                states.add(List.of(Ternary.values()).get(random.nextInt(3)));
            }
            assertThat(runs(states).best(Rating.GOOD, window).runs())
                    .as("seed %s: %s", SEED, states)
                    .isEqualTo(ofEveryWorld(states));
        }
    }

    @Test
    void many_unknown_years_hide_no_run_that_is_known() {
        List<Ternary> states = new ArrayList<>(java.util.Collections.nCopies(13, Ternary.UNKNOWN));
        states.addAll(List.of(Ternary.NO, Ternary.YES, Ternary.YES));
        assertThat(runs(states).best(Rating.GOOD, states.size()).runs())
                .contains(YearRun.of(Period.year(LAST - 1), Period.year(LAST), 2))
                .contains(YearRun.of(Period.year(LAST - 15), Period.year(LAST - 3), 13))
                .doesNotContain(YearRun.EMPTY);
    }

    @Test
    void a_window_longer_than_a_life_looks_back_over_a_life() {
        List<Ternary> states = List.of(Ternary.NO, Ternary.YES);
        assertThat(runs(states).best(Rating.GOOD, Long.MAX_VALUE).runs())
                .isEqualTo(runs(states).best(Rating.GOOD, 60).runs());
    }

    @Test
    void two_ratings_of_one_year_that_differ_are_unknown_in_any_order() {
        Set<Set<YearRun>> found = new HashSet<>();
        for (List<Rating> order : List.of(List.of(Rating.GOOD, Rating.FAILED), List.of(Rating.FAILED, Rating.GOOD))) {
            PersonBuilder person = Person.builder();
            order.forEach(rating -> person.rated(LAST, rating));
            found.add(new YearRuns(proposed(person)).best(Rating.GOOD, 1).runs());
        }
        assertThat(found).containsExactly(Set.of(YearRun.EMPTY, YearRun.of(Period.year(LAST), Period.year(LAST), 1)));
    }

    private static YearRuns runs(List<Ternary> states) {
        PersonBuilder person = Person.builder();
        for (int i = 0; i < states.size(); i++) {
            Period year = Period.year(LAST - states.size() + 1 + i);
            switch (states.get(i)) {
                case YES -> person.rated(year, Rating.GOOD);
                case NO -> person.rated(year, Rating.COMPLETED);
                case UNKNOWN -> person.yearOfWork(new YearOfWork(year, null));
            }
        }
        return new YearRuns(proposed(person));
    }

    private static Nomination proposed(PersonBuilder person) {
        return Nomination.builder("d", "ribbon")
                .candidate(person.build())
                .proposedOn(LocalDate.of(LAST + 1, 1, 15))
                .build();
    }

    private static Set<YearRun> ofEveryWorld(List<Ternary> states) {
        Set<YearRun> runs = new HashSet<>();
        for (int world = 0; world < 1 << states.size(); world++) {
            boolean possible = true;
            YearRun best = YearRun.EMPTY;
            int length = 0;
            for (int i = 0; i < states.size(); i++) {
                boolean good = (world >> i & 1) == 1;
                possible &= states.get(i) == Ternary.UNKNOWN || states.get(i) == Ternary.of(good);
                length = good ? length + 1 : 0;
                if (good && length >= best.years()) {
                    int year = LAST - states.size() + 1 + i;
                    best = YearRun.of(Period.year(year - length + 1), Period.year(year), length);
                }
            }
            if (possible) {
                runs.add(best);
            }
        }
        return runs;
    }
}
