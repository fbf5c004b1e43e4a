package org.khen.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.khen.Decision;
import org.khen.EligibilityEngine;
import org.khen.EvaluationResult;
import org.khen.facts.Nomination;
import org.khen.json.DecisionWriter;
import org.khen.json.DossierReader;
import org.khen.json.DossierWriter;
import org.khen.json.ReadDossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A file of dossiers, one a line, turned into a file of decisions, one a line; and the same without deciding. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class JsonlBenchmark {

    private static final int DOSSIERS = 1_000;
    private static final long SEED = 43;

    private final EligibilityEngine engine = KhenVariant.engine();
    private final Map<String, Decision> decided = new HashMap<>();
    private Path dossiers = Path.of("");
    private Path decisions = Path.of("");

    /** Writes the dossiers and decides them once. */
    @Setup
    public void write() throws IOException {
        DossierWriter writer = DossierWriter.compact();
        List<Nomination> nominations = RandomCandidates.list(SEED, DOSSIERS);
        dossiers = Files.createTempFile("khen-dossiers", ".jsonl");
        decisions = Files.createTempFile("khen-decisions", ".jsonl");
        Files.write(dossiers, nominations.stream().map(writer::write).toList());
        nominations.forEach(nomination -> decided.put(nomination.id(), engine.evaluate(nomination)));
        decide();
        String made = Files.readString(decisions);
        readAndWrite();
        if (!made.equals(Files.readString(decisions)) || made.lines().count() != DOSSIERS) {
            throw new IllegalStateException("The two files of decisions differ");
        }
    }

    /** Deletes the files. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(dossiers);
        Files.delete(decisions);
    }

    /** Reads, decides and writes. */
    @Benchmark
    @OperationsPerInvocation(DOSSIERS)
    public void decide() throws IOException {
        through(nominations ->
                engine.evaluateAll(nominations).map(result -> ((EvaluationResult.Decided) result).decision()));
    }

    /** Reads, and writes decisions made beforehand. */
    @Benchmark
    @OperationsPerInvocation(DOSSIERS)
    public void readAndWrite() throws IOException {
        through(nominations -> nominations.map(nomination -> decided.get(nomination.id())));
    }

    /** What becomes of nominations. */
    @FunctionalInterface
    private interface Work {

        Stream<Decision> on(Stream<Nomination> nominations);
    }

    private void through(Work work) throws IOException {
        DecisionWriter writer = DecisionWriter.compact();
        try (InputStream in = Files.newInputStream(dossiers);
                Stream<ReadDossier> read = new DossierReader().read(in);
                BufferedWriter out = Files.newBufferedWriter(decisions);
                Stream<Decision> all =
                        work.on(read.map(dossier -> ((ReadDossier.OfNomination) dossier).nomination()))) {
            all.forEach(decision -> {
                try {
                    out.write(writer.write(decision));
                    out.write('\n');
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
