package org.khen.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.khen.Decision;
import org.khen.EvaluationResult;
import org.khen.benchmarks.textbook.HostBeans;
import org.khen.facts.Nomination;
import org.khen.pack.Language;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;

/** The time that each variant takes for one dossier of fifty criteria. Every variant goes through the same dossiers in turn. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecisionBenchmark {

    static final int DOSSIERS = 4_096;
    private static final long SEED = 41;

    private List<Nomination> nominations = List.of();
    private List<Slots> expected = List.of();

    /** Makes the dossiers. */
    @Setup
    public void makeDossiers() {
        nominations = RandomCandidates.list(SEED, DOSSIERS);
        HandWritten handWritten = new HandWritten();
        expected = nominations.stream().map(handWritten::decide).toList();
    }

    /** Nothing is timed that decides otherwise. */
    private void requireAlike(IntFunction<Slots> decided) {
        for (int i = 0; i < DOSSIERS; i++) {
            Slots slots = decided.apply(i);
            if (!slots.equals(expected.get(i))) {
                throw new IllegalStateException(
                        "dossier " + i + "\nexpected " + expected.get(i) + "\nbut was  " + slots);
            }
        }
    }

    private void requireSame(Variant variant) {
        requireAlike(i -> variant.decide(nominations.get(i)));
    }

    /** Which dossier comes next. */
    @State(Scope.Thread)
    public static class Turn {

        private int next;

        int take() {
            next = (next + 1) % DOSSIERS;
            return next;
        }
    }

    /** Variant a. */
    @State(Scope.Benchmark)
    public static class Hand {

        private final HandWritten variant = new HandWritten();
    }

    /** Variant b, its beans made beforehand. */
    @State(Scope.Benchmark)
    public static class Drools {

        private final TextbookVariant variant = new TextbookVariant();
        private List<List<Object>> beans = List.of();

        /** Checks the slots. */
        @Setup
        public void check(DecisionBenchmark benchmark) {
            beans = benchmark.nominations.stream().map(HostBeans::of).toList();
            benchmark.requireAlike(i -> variant.decide(beans.get(i)));
        }
    }

    /** Variants c and d. */
    @State(Scope.Benchmark)
    public static class Khen {

        private final KhenVariant variant = new KhenVariant(KhenVariant.engine());
        private List<Decision> decisions = List.of();

        /** Checks the slots. */
        @Setup
        public void check(DecisionBenchmark benchmark) {
            benchmark.requireSame(variant);
            decisions = benchmark.nominations.stream()
                    .map(variant.decides()::evaluate)
                    .toList();
        }
    }

    /** Khen with 5,000 limit rows. */
    @State(Scope.Benchmark)
    public static class KhenOfManyRows {

        private final KhenVariant variant = new KhenVariant(KhenVariant.engine(5_000));

        /** Checks the slots. */
        @Setup
        public void check(DecisionBenchmark benchmark) {
            benchmark.requireSame(variant);
        }
    }

    /** Easy Rules. */
    @State(Scope.Benchmark)
    public static class Easy {

        private final EasyRulesVariant variant = new EasyRulesVariant();

        /** Checks the slots. */
        @Setup
        public void check(DecisionBenchmark benchmark) {
            benchmark.requireSame(variant);
        }
    }

    /** Evrete. */
    @State(Scope.Benchmark)
    public static class Evrete {

        private final EvreteVariant variant = new EvreteVariant();

        /** Checks the slots. */
        @Setup
        public void check(DecisionBenchmark benchmark) {
            benchmark.requireSame(variant);
        }

        /** Ends its threads. */
        @TearDown
        public void close() {
            variant.close();
        }
    }

    /** Variant a. */
    @Benchmark
    public Slots aHandWritten(Hand hand, Turn turn) {
        return hand.variant.decide(nominations.get(turn.take()));
    }

    /** Variant b. */
    @Benchmark
    public Slots bTextbookDrools(Drools drools, Turn turn) {
        return drools.variant.decide(drools.beans.get(turn.take()));
    }

    /** Variant c. */
    @Benchmark
    public Slots cKhenSingle(Khen khen, Turn turn) {
        return khen.variant.decide(nominations.get(turn.take()));
    }

    /** Variant d: as many workers as the virtual machine sees cores. */
    @Benchmark
    @OperationsPerInvocation(DOSSIERS)
    public void dKhenCohort(Khen khen, Blackhole slots) {
        khen.variant
                .decides()
                .evaluateAll(nominations.stream())
                .forEach(result -> slots.consume(khen.variant.filled(((EvaluationResult.Decided) result).decision())));
    }

    /** Variant d with 5,000 limit rows. */
    @Benchmark
    @OperationsPerInvocation(DOSSIERS)
    public void dKhenCohortOf5000Rows(KhenOfManyRows khen, Blackhole slots) {
        khen.variant
                .decides()
                .evaluateAll(nominations.stream())
                .forEach(result -> slots.consume(khen.variant.filled(((EvaluationResult.Decided) result).decision())));
    }

    /** Easy Rules. */
    @Benchmark
    public Slots easyRules(Easy easy, Turn turn) {
        return easy.variant.decide(nominations.get(turn.take()));
    }

    /** Evrete. */
    @Benchmark
    public Slots evrete(Evrete evrete, Turn turn) {
        return evrete.variant.decide(nominations.get(turn.take()));
    }

    /** The whole explanation of a decision in Vietnamese, which nobody pays for who does not ask for it. */
    @Benchmark
    public String wording(Khen khen, Turn turn) {
        return khen.decisions.get(turn.take()).explain(Language.VIETNAMESE);
    }
}
