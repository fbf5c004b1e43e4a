package org.khen.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khen.EvaluationException;
import org.khen.EvaluationResult;
import org.khen.facts.Nomination;

/**
 * Many nominations on their way to decisions: read in chunks as results are taken, decided on threads of its own, handed on in
 * order.
 *
 * <p>One thread at a time takes, and on it the source is read; any thread may close. The threads end when all is decided, when
 * it is closed, and by themselves where it was left standing.
 */
public final class Cohort implements Spliterator<EvaluationResult>, AutoCloseable {

    /** More in one session cost more each: the session's own memory leaves the cache. */
    private static final int CHUNK = 64;

    /** One that is decided, and one that waits while the results of another are taken. */
    private static final int CHUNKS_EACH = 2;

    private static final int IDLE_SECONDS = 1;

    private final Iterator<Nomination> source;
    private final Function<List<Nomination>, List<EvaluationResult>> decide;
    private final int window;
    private final ThreadPoolExecutor workers;
    private final Deque<FutureTask<List<EvaluationResult>>> underWay = new ArrayDeque<>();
    private Iterator<EvaluationResult> decided = Collections.emptyIterator();
    private boolean exhausted;
    private boolean finished;
    private @Nullable Throwable broken;
    private volatile boolean closed;

    /**
     * Nothing is read and no thread started before the first result is asked for.
     *
     * @param decide decides a chunk, one result for each nomination in their order
     */
    Cohort(Iterator<Nomination> source, Function<List<Nomination>, List<EvaluationResult>> decide) {
        int threads = Runtime.getRuntime().availableProcessors();
        this.source = source;
        this.decide = decide;
        this.window = threads * CHUNKS_EACH;
        this.workers = new ThreadPoolExecutor(
                threads,
                threads,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Cohort::thread,
                (refused, pool) -> cancel(refused));
        workers.allowCoreThreadTimeOut(true);
    }

    /** It keeps no virtual machine alive, and inherits nothing from the thread that happens to take. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "khen-cohort", 0, false);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public boolean tryAdvance(Consumer<? super EvaluationResult> results) {
        Objects.requireNonNull(results, "results");
        if (finished) {
            return false;
        }
        // To end here would pass a part for the whole.
        requireOpen();
        if (!decided.hasNext()) {
            readAhead();
            FutureTask<List<EvaluationResult>> first = underWay.poll();
            if (first == null) {
                end();
                return false;
            }
            decided = await(first).iterator();
        }
        results.accept(decided.next());
        return true;
    }

    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("The results were closed before all of them were taken");
        }
    }

    private void end() {
        workers.shutdown();
        if (broken instanceof RuntimeException failed) {
            throw failed;
        }
        if (broken instanceof Error failed) {
            throw failed;
        }
        finished = true;
    }

    private void readAhead() {
        while (!exhausted && underWay.size() < window) {
            List<Nomination> chunk = read();
            if (!chunk.isEmpty()) {
                start(new FutureTask<>(() -> decide.apply(chunk)));
            }
        }
    }

    /** Where the source breaks, what was read before it did has been taken. */
    private List<Nomination> read() {
        List<Nomination> chunk = new ArrayList<>(CHUNK);
        try {
            while (chunk.size() < CHUNK && !exhausted) {
                if (source.hasNext()) {
                    chunk.add(Objects.requireNonNull(source.next(), "nomination"));
                } else {
                    exhausted = true;
                }
            }
        } catch (RuntimeException | Error failed) {
            broken = failed;
            exhausted = true;
        }
        return chunk;
    }

    private void start(FutureTask<List<EvaluationResult>> chunk) {
        boolean alone = exhausted && underWay.isEmpty();
        underWay.add(chunk);
        if (alone) {
            // It would only be waited for: a handful of nominations costs no thread.
            chunk.run();
        } else {
            workers.execute(chunk);
        }
    }

    /** To be interrupted would lose results: the sign stays set for whoever looks at it between two of them. */
    private List<EvaluationResult> await(FutureTask<List<EvaluationResult>> chunk) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return chunk.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (CancellationException e) {
            requireOpen();
            throw e;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new EvaluationException("A chunk of nominations failed as a whole", e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Nothing more is read, and no further chunk begun; those begun are ended for nobody. */
    @Override
    public void close() {
        closed = true;
        workers.shutdown();
        List<Runnable> waiting = new ArrayList<>();
        workers.getQueue().drainTo(waiting);
        waiting.forEach(Cohort::cancel);
    }

    private static void cancel(Runnable chunk) {
        ((FutureTask<?>) chunk).cancel(false);
    }

    /** The nominations come one after the other, and the results in their order. */
    @Override
    public @Nullable Spliterator<EvaluationResult> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL;
    }
}
