package org.khen.benchmarks;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.khen.EligibilityEngine;
import org.khen.facts.ReviewRound;
import org.khen.json.RoundReader;
import org.khen.json.RoundWriter;
import org.khen.pack.Language;
import org.khen.report.RoundPapers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A review round of 20,000 nominations in a file: read and written, or read, reviewed and turned into the papers of the council. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class RoundBenchmark {

    private static final int NOMINATIONS = 20_000;
    private static final long SEED = 53;

    private final EligibilityEngine engine = LargeRound.engine();
    private Path file = Path.of("");

    /** Writes the round. */
    @Setup
    public void write() throws IOException {
        file = Files.createTempFile("khen-round", ".json");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            RoundWriter.compact().write(LargeRound.of(SEED, NOMINATIONS), out);
        }
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        RoundWriter.compact().write(read(), again);
        if (!Arrays.equals(again.toByteArray(), Files.readAllBytes(file))) {
            throw new IllegalStateException("The round is not read as it was written");
        }
    }

    /** Deletes it. */
    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** An empty folder each time: to write over a file costs some file systems much more than to write it. */
    @State(Scope.Benchmark)
    public static class Folder {

        private Path path = Path.of("");

        /** Makes it. */
        @Setup(Level.Invocation)
        public void make() throws IOException {
            path = Files.createTempDirectory("khen-details");
        }

        /** Deletes it with what was written. */
        @TearDown(Level.Invocation)
        public void delete() throws IOException {
            List<Path> written;
            try (Stream<Path> all = Files.walk(path)) {
                written = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path each : written) {
                Files.delete(each);
            }
        }
    }

    /** Reads the round and writes the same. */
    @Benchmark
    @OperationsPerInvocation(NOMINATIONS)
    public void readAndWriteRound() throws IOException {
        RoundWriter.compact().write(read(), OutputStream.nullOutputStream());
    }

    /** Reads it, reviews it, and writes the paper of the council and its workbook. */
    @Benchmark
    @OperationsPerInvocation(NOMINATIONS)
    public void reviewRound() throws IOException {
        RoundPapers papers = papers();
        try (Writer out = nowhere()) {
            papers.council(out);
        }
        papers.workbook(OutputStream.nullOutputStream());
    }

    /** The same, with the explanation of each nomination in a file of its own. */
    @Benchmark
    @OperationsPerInvocation(NOMINATIONS)
    public void reviewRoundWithDetails(Folder folder) throws IOException {
        RoundPapers papers = papers();
        try (Writer out = nowhere()) {
            papers.council(out, folder.path);
        }
        papers.workbook(OutputStream.nullOutputStream());
    }

    private RoundPapers papers() throws IOException {
        ReviewRound round = read();
        return RoundPapers.of(round, engine.review(round), Language.VIETNAMESE);
    }

    private ReviewRound read() throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ReviewRound round = new RoundReader().read(in).round();
            if (round == null || round.entries().size() != NOMINATIONS) {
                throw new IllegalStateException("The round was not read");
            }
            return round;
        }
    }

    /** Encodes, as a file does, and keeps nothing. */
    private static Writer nowhere() {
        return new BufferedWriter(new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));
    }
}
