package org.khen.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Measures everything, three forks each, and prints the medians and what they are measured against. */
public final class Run {

    private static final int FORKS = 3;
    private static final String ONE_CORE = "-XX:ActiveProcessorCount=1";
    private static final String TWO_CORES = "-XX:ActiveProcessorCount=2";

    /** Microseconds for a dossier, by what was measured. */
    private final Map<String, Double> medians = new LinkedHashMap<>();

    private Run() {}

    /** Takes no arguments; {@code org.openjdk.jmh.Main} takes those of JMH. */
    public static void main(String[] none) throws RunnerException {
        Run run = new Run();
        run.measure(
                ONE_CORE, "", 4, "aHandWritten|cKhenSingle|dKhenCohort|dKhenCohortOf5000Rows|easyRules|evrete|wording");
        // Joins in working memory warm up slowly.
        run.measure(ONE_CORE, "", 10, "bTextbookDrools");
        run.measure(ONE_CORE, "", 4, "JsonlBenchmark.*");
        run.measure(ONE_CORE, "", 4, "readAndWriteRound|reviewRound");
        run.measure(TWO_CORES, " on two cores", 4, "dKhenCohort");
        run.print();
    }

    private void measure(String cores, String suffix, int warmup, String benchmarks) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("\\.(" + benchmarks + ")$")
                .forks(FORKS)
                .warmupIterations(warmup)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(2)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .jvmArgs("-Xms1g", "-Xmx1g", "-XX:+UseParallelGC", cores);
        Collection<RunResult> results = new Runner(options.build()).run();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            medians.put(name.substring(name.lastIndexOf('.') + 1) + suffix, median(result.getBenchmarkResults()));
        }
    }

    private static double median(Collection<BenchmarkResult> forks) {
        List<Double> scores = new ArrayList<>();
        forks.forEach(fork -> scores.add(fork.getPrimaryResult().getScore()));
        scores.sort(null);
        return scores.get(scores.size() / 2);
    }

    private double of(String name) {
        return medians.getOrDefault(name, Double.NaN);
    }

    private void print() {
        System.out.println("\n| what | µs a dossier |\n|---|---|");
        medians.forEach((name, median) -> System.out.printf(Locale.ROOT, "| %s | %.2f |%n", name, median));
        double cohort = of("dKhenCohort");
        System.out.println("\n| ratio | figure | to reach |\n|---|---|---|");
        ratio("b / c", of("bTextbookDrools") / of("cKhenSingle"), "at least 2.5");
        ratio("b / d", of("bTextbookDrools") / cohort, "at least 5");
        ratio("d / a", cohort / of("aHandWritten"), "at most 20");
        ratio("d, one core / two", cohort / of("dKhenCohort on two cores"), "at least 1.6");
        ratio("d, 5,000 limit rows / 49", of("dKhenCohortOf5000Rows") / cohort, "at most 1.3");
        ratio("JSONL, with deciding / without", of("decide") / of("readAndWrite"), "none");
        ratio("round, with review and papers / without", of("reviewRound") / of("readAndWriteRound"), "at most 10");
    }

    private static void ratio(String what, double figure, String toReach) {
        System.out.printf(Locale.ROOT, "| %s | %.2f | %s |%n", what, figure, toReach);
    }
}
