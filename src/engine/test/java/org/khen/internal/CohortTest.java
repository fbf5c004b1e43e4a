package org.khen.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khen.EvaluationException;
import org.khen.EvaluationResult;
import org.khen.facts.Nomination;
import org.khen.facts.Person;

/** How chunks are read, decided and given up, whatever decides them. */
class CohortTest {

    private static final int CORES = Runtime.getRuntime().availableProcessors();

    /** Two chunks for each core. */
    private static final int AHEAD = 128 * CORES;

    private static final long LONG_ENOUGH = 60_000;

    private final AtomicInteger read = new AtomicInteger();
    private final AtomicInteger chunks = new AtomicInteger();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    private Iterator<Nomination> source(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    read.incrementAndGet();
                    return Nomination.builder("d-" + i, "ribbon")
                            .candidate(Person.builder().build())
                            .build();
                })
                .iterator();
    }

    private List<EvaluationResult> decide(List<Nomination> chunk) {
        chunks.incrementAndGet();
        threads.add(Thread.currentThread());
        return chunk.stream()
                .<EvaluationResult>map(
                        nomination -> new EvaluationResult.Failed(nomination.id(), new EvaluationException("tried")))
                .toList();
    }

    private static List<String> taken(Cohort cohort, int count) {
        List<String> ids = new ArrayList<>();
        while (ids.size() < count && cohort.tryAdvance(result -> ids.add(result.id()))) {}
        return ids;
    }

    private static List<String> ids(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> "d-" + i).toList();
    }

    private static void ended(Set<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(LONG_ENOUGH);
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void nothing_is_read_before_the_first_result_is_asked_for() {
        try (Cohort cohort = new Cohort(source(1_000), this::decide)) {
            assertThat(read).hasValue(0);
            assertThat(cohort.tryAdvance(result -> {})).isTrue();
            assertThat(read).hasValue(Math.min(1_000, AHEAD));
        }
    }

    @Test
    void the_source_is_read_only_as_far_ahead_as_the_cores_need() {
        try (Cohort cohort = new Cohort(source(100 * AHEAD), this::decide)) {
            for (int taken = 1; taken <= 5 * AHEAD; taken++) {
                assertThat(taken(cohort, 1)).isEqualTo(ids(taken - 1, taken));
                assertThat(read.get() - taken).isBetween(0, AHEAD);
            }
        }
    }

    @Test
    void chunks_hold_sixty_four_and_the_last_one_the_rest() {
        for (int count : new int[] {1, 63, 64, 65, 128, 129, AHEAD - 1, AHEAD, AHEAD + 1, 3 * AHEAD + 17}) {
            chunks.set(0);
            try (Cohort cohort = new Cohort(source(count), this::decide)) {
                assertThat(taken(cohort, count + 1)).isEqualTo(ids(0, count));
            }
            assertThat(chunks).hasValue((count + 63) / 64);
        }
    }

    @Test
    void results_come_in_order_whichever_chunk_is_decided_first() {
        CountDownLatch second = new CountDownLatch(1);
        AtomicInteger begun = new AtomicInteger();
        try (Cohort cohort = new Cohort(source(128), chunk -> {
            if (chunk.get(0).id().equals("d-64")) {
                second.countDown();
            } else if (CORES > 1) {
                await(second);
            }
            begun.incrementAndGet();
            return decide(chunk);
        })) {
            assertThat(taken(cohort, 129)).isEqualTo(ids(0, 128));
        }
        assertThat(begun).hasValue(2);
    }

    @Test
    void as_many_chunks_are_decided_at_once_as_there_are_cores() throws InterruptedException {
        CountDownLatch together = new CountDownLatch(CORES);
        try (Cohort cohort = new Cohort(source(AHEAD), chunk -> {
            together.countDown();
            await(together);
            return decide(chunk);
        })) {
            assertThat(taken(cohort, AHEAD + 1)).hasSize(AHEAD);
        }
        assertThat(threads)
                .hasSize(CORES)
                .doesNotContain(Thread.currentThread())
                .allMatch(Thread::isDaemon)
                .allMatch(thread -> thread.getName().equals("khen-cohort"));
        ended(threads);
    }

    @Test
    void a_handful_costs_no_thread() {
        try (Cohort cohort = new Cohort(source(63), this::decide)) {
            assertThat(taken(cohort, 64)).hasSize(63);
        }
        assertThat(threads).containsExactly(Thread.currentThread());
    }

    @Test
    void threads_end_with_the_last_result_without_anybody_closing() throws InterruptedException {
        Cohort cohort = new Cohort(source(1_000), this::decide);
        assertThat(taken(cohort, 1_001)).hasSize(1_000);
        assertThat(cohort.tryAdvance(result -> {})).isFalse();
        ended(threads);
    }

    @Test
    void threads_end_where_results_are_left_standing() throws InterruptedException {
        taken(new Cohort(source(100 * AHEAD), this::decide), 1);
        ended(threads);
    }

    @Test
    void to_close_stops_reading_and_deciding_and_ends_the_threads() throws InterruptedException {
        CountDownLatch open = new CountDownLatch(1);
        Cohort cohort = new Cohort(source(100 * AHEAD), chunk -> {
            if (!chunk.get(0).id().equals("d-0")) {
                threads.add(Thread.currentThread());
                await(open);
            }
            return decide(chunk);
        });
        assertThat(taken(cohort, 1)).isEqualTo(ids(0, 1));
        cohort.close();
        open.countDown();
        ended(threads);
        // The first chunk and one that each core had begun; nobody begins another.
        assertThat(chunks.get()).isLessThanOrEqualTo(1 + CORES);
        assertThat(read).hasValue(AHEAD);
        assertThatThrownBy(() -> cohort.tryAdvance(result -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The results were closed before all of them were taken");
        assertThat(read).hasValue(AHEAD);
    }

    @Test
    void to_close_from_elsewhere_wakes_who_waits_for_a_result() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(CORES);
        CountDownLatch open = new CountDownLatch(1);
        Cohort cohort = new Cohort(source(100 * AHEAD), chunk -> {
            begun.countDown();
            await(open);
            return decide(chunk);
        });
        List<Throwable> told = new ArrayList<>();
        Thread taker = new Thread(() -> {
            try {
                taken(cohort, 100 * AHEAD);
            } catch (IllegalStateException closed) {
                told.add(closed);
            }
        });
        taker.start();
        await(begun);
        cohort.close();
        open.countDown();
        taker.join(LONG_ENOUGH);
        assertThat(told).hasSize(1);
        ended(threads);
    }

    @Test
    void what_was_all_taken_may_be_closed_and_asked_again() {
        Cohort cohort = new Cohort(source(3), this::decide);
        assertThat(taken(cohort, 4)).hasSize(3);
        cohort.close();
        cohort.close();
        assertThat(cohort.tryAdvance(result -> {})).isFalse();
    }

    @Test
    void a_source_that_broke_is_told_each_time_it_is_asked() {
        Iterator<Nomination> whole = source(70);
        try (Cohort cohort = new Cohort(
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return true;
                    }

                    @Override
                    public Nomination next() {
                        if (whole.hasNext()) {
                            return whole.next();
                        }
                        throw new StackOverflowError("line 70");
                    }
                },
                this::decide)) {
            assertThat(taken(cohort, 70)).isEqualTo(ids(0, 70));
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> cohort.tryAdvance(result -> {}))
                        .isInstanceOf(StackOverflowError.class)
                        .hasMessage("line 70");
            }
        }
    }

    @Test
    void what_breaks_a_chunk_as_a_whole_is_told_in_its_place() {
        for (Throwable fault : List.of(new StackOverflowError("deep"), new IllegalStateException("bug"))) {
            try (Cohort cohort = new Cohort(source(200), chunk -> {
                if (chunk.get(0).id().equals("d-64")) {
                    CohortTest.<RuntimeException>sneak(fault);
                }
                return decide(chunk);
            })) {
                assertThat(taken(cohort, 64)).isEqualTo(ids(0, 64));
                assertThatThrownBy(() -> cohort.tryAdvance(result -> {}))
                        .satisfies(told -> assertThat(
                                        fault instanceof Error
                                                ? told
                                                : told.getCause().getCause())
                                .isSameAs(fault));
            }
        }
    }

    @Test
    void an_interrupt_loses_no_result_and_stays_set() {
        try (Cohort cohort = new Cohort(source(1_000), this::decide)) {
            Thread.currentThread().interrupt();
            assertThat(taken(cohort, 1_001)).isEqualTo(ids(0, 1_000));
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> void sneak(Throwable fault) throws T {
        throw (T) fault;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
