package org.khen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.khen.facts.Fact;
import org.khen.facts.Initiative;
import org.khen.facts.Nomination;
import org.khen.facts.Period;
import org.khen.facts.Person;
import org.khen.pack.CriterionKind;
import org.khen.pack.Direction;
import org.khen.pack.Unit;

/** Many nominations at once: their order, failures among them, and a source that breaks or never seems to end. */
class EvaluateAllTest {

    private static EligibilityEngine engine;

    @BeforeAll
    static void compile() {
        engine = new ToyPack()
                .award("ribbon")
                .measured("initiative", CriterionKind.REQUIREMENT, "initiatives(Level.BASE).satisfies(\"one\")")
                .limit("one", Direction.AT_LEAST, ToyPack.number(1), Unit.INITIATIVE)
                .route("ribbon", "*", null, "initiative")
                .engine();
    }

    private static Nomination nomination(int number, String award) {
        return Nomination.builder("d-" + number, award)
                .candidate(Person.builder()
                        .complete(Period.year(2014), Fact.INITIATIVES)
                        .build())
                .meritPeriod(2014)
                .proposedOn(LocalDate.of(2015, 1, 15))
                .build();
    }

    /** Made one by one as they are asked for. */
    private static Iterator<Nomination> lazily(int count, IntFunction<Nomination> made) {
        return IntStream.range(0, count).mapToObj(made).iterator();
    }

    @Test
    void nothing_gives_nothing() {
        assertThat(engine.evaluateAll(List.of())).isEmpty();
    }

    @Test
    void failures_stand_in_their_places_and_cost_nobody_else() {
        List<EvaluationResult> results = new ArrayList<>();
        engine.evaluateAll(lazily(1_000, i -> nomination(i, i % 7 == 3 ? "ribon" : "ribbon")), null, results::add);
        assertThat(results).hasSize(1_000);
        for (int i = 0; i < 1_000; i++) {
            assertThat(results.get(i).id()).isEqualTo("d-" + i);
            assertThat(results.get(i) instanceof EvaluationResult.Failed).isEqualTo(i % 7 == 3);
        }
    }

    @Test
    void a_source_that_breaks_loses_nothing_of_what_it_gave() {
        for (int whole : new int[] {0, 1, 63, 64, 65, 700}) {
            List<EvaluationResult> results = new ArrayList<>();
            Iterator<Nomination> breaking = lazily(whole + 5, i -> {
                if (i == whole) {
                    throw new IllegalStateException("line " + i);
                }
                return nomination(i, "ribbon");
            });
            assertThatThrownBy(() -> engine.evaluateAll(breaking, null, results::add))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("line " + whole);
            assertThat(results)
                    .extracting(EvaluationResult::id)
                    .isEqualTo(IntStream.range(0, whole).mapToObj(i -> "d-" + i).toList());
        }
    }

    @Test
    void a_hundred_thousand_are_read_only_as_they_are_decided() {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger decided = new AtomicInteger();
        AtomicInteger waiting = new AtomicInteger();
        Iterator<Nomination> many = lazily(100_000, i -> {
            waiting.accumulateAndGet(made.incrementAndGet() - decided.get(), Math::max);
            return nomination(i, "ribbon");
        });
        engine.evaluateAll(many, null, result -> decided.incrementAndGet());
        assertThat(decided).hasValue(100_000);
        // Two chunks for each core and no more are ever held, however many come.
        assertThat(waiting).hasValueLessThanOrEqualTo(128 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void a_nomination_that_is_null_is_told_after_those_before_it() {
        List<EvaluationResult> results = new ArrayList<>();
        Iterator<Nomination> withNull = lazily(70, i -> i == 65 ? null : nomination(i, "ribbon"));
        assertThatThrownBy(() -> engine.evaluateAll(withNull, null, results::add))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("nomination");
        assertThat(results).hasSize(65);
    }

    @Test
    void a_missing_argument_is_told_by_its_name() {
        Nomination nomination = nomination(1, "ribbon");
        assertThatThrownBy(() -> engine.evaluate((Nomination) null)).hasMessage("nomination");
        assertThatThrownBy(() -> engine.evaluate(nomination, null)).hasMessage("asOf");
        assertThatThrownBy(() -> engine.evaluateAll(lazily(1, i -> nomination), null, null))
                .hasMessage("results");
        assertThatThrownBy(() -> engine.evaluateAll(null, null)).hasMessage("nominations");
        assertThatThrownBy(() -> EligibilityEngine.of(null)).hasMessage("packs");
    }

    @Test
    void a_dossier_that_cannot_be_evaluated_is_named_alone_and_among_others() {
        Nomination broken = Nomination.builder("d-7", "ribbon")
                .candidate(Person.builder()
                        .initiative(Initiative.builder(null).build())
                        .build())
                .meritPeriod(2014)
                .proposedOn(LocalDate.of(2015, 1, 15))
                .build();
        assertThatThrownBy(() -> engine.evaluate(broken))
                .isInstanceOf(EvaluationException.class)
                .hasMessageContaining("(dossier = d-7)");
        List<EvaluationResult> results =
                engine.evaluateAll(List.of(nomination(6, "ribbon"), broken, nomination(8, "ribbon")));
        assertThat(results.get(0)).isInstanceOf(EvaluationResult.Decided.class);
        assertThat(results.get(1))
                .isInstanceOfSatisfying(
                        EvaluationResult.Failed.class,
                        failed -> assertThat(failed.cause()).hasMessageContaining("(dossier = d-7)"));
        assertThat(results.get(2)).isInstanceOf(EvaluationResult.Decided.class);
    }

    private static Stream<Nomination> stream(int count) {
        return IntStream.range(0, count).mapToObj(i -> nomination(i, i % 7 == 3 ? "ribon" : "ribbon"));
    }

    @Test
    void a_stream_gives_what_a_list_gives() {
        List<EvaluationResult> alone = stream(1_000)
                .map(nomination -> engine.evaluateAll(List.of(nomination)).get(0))
                .toList();
        for (Stream<Nomination> nominations :
                List.of(stream(1_000), stream(1_000).parallel())) {
            try (Stream<EvaluationResult> results = engine.evaluateAll(nominations)) {
                assertThat(results.parallel().map(EvaluateAllTest::told).toList())
                        .isEqualTo(alone.stream().map(EvaluateAllTest::told).toList());
            }
        }
        assertThat(engine.evaluateAll(Stream.empty())).isEmpty();
    }

    /** An exception equals only itself. */
    private static Object told(EvaluationResult result) {
        return result instanceof EvaluationResult.Failed failed ? failed.cause().getMessage() : result;
    }

    @Test
    void a_stream_decides_by_the_day_that_is_asked_for() {
        LocalDate day = LocalDate.of(2020, 2, 29);
        assertThat(engine.evaluateAll(Stream.of(nomination(1, "ribbon")), day))
                .singleElement()
                .isEqualTo(new EvaluationResult.Decided(engine.evaluate(nomination(1, "ribbon"), day)));
    }

    @Test
    void a_stream_that_never_ends_gives_as_many_as_are_taken() {
        AtomicInteger made = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Stream<Nomination> endless = Stream.generate(() -> nomination(made.incrementAndGet(), "ribbon"))
                .onClose(closed::incrementAndGet);
        try (Stream<EvaluationResult> results = engine.evaluateAll(endless)) {
            assertThat(made).hasValue(0);
            assertThat(results.limit(300).map(EvaluationResult::id).toList())
                    .isEqualTo(IntStream.rangeClosed(1, 300)
                            .mapToObj(i -> "d-" + i)
                            .toList());
            assertThat(made)
                    .hasValueLessThanOrEqualTo(300 + 128 * Runtime.getRuntime().availableProcessors());
            assertThat(closed).hasValue(0);
        }
        assertThat(closed).hasValue(1);
    }

    @Test
    void what_a_consumer_throws_comes_at_once_and_nothing_more_is_read() {
        AtomicInteger made = new AtomicInteger();
        List<EvaluationResult> taken = new ArrayList<>();
        Iterator<Nomination> many = lazily(1_000_000, i -> nomination(made.getAndIncrement(), "ribbon"));
        assertThatThrownBy(() -> engine.evaluateAll(many, null, result -> {
                    taken.add(result);
                    if (taken.size() == 100) {
                        throw new IllegalStateException("full");
                    }
                }))
                .hasMessage("full");
        assertThat(taken).hasSize(100);
        assertThat(made)
                .hasValueLessThanOrEqualTo(100 + 128 * Runtime.getRuntime().availableProcessors());
    }

    @Test
    void many_threads_share_an_engine_and_each_gets_its_own_results() throws Exception {
        List<String> expected =
                IntStream.range(0, 1_000).mapToObj(i -> "d-" + i).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Future<List<String>>> together = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                together.add(threads.submit(() -> engine.evaluateAll(stream(1_000))
                        .map(EvaluationResult::id)
                        .toList()));
            }
            for (Future<List<String>> ids : together) {
                assertThat(ids.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }
}
