package org.khen.testkit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.EligibilityEngine;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.authoring.coverage.CaseCoverage;
import org.khen.authoring.coverage.CoverageKind;
import org.khen.authoring.mutation.Mutation;
import org.khen.authoring.mutation.MutationReport;
import org.khen.pack.CellRef;
import org.khen.pack.Text;

/**
 * How much of a pack its cases have to prove, as a test. A failure names the cases to add, in Vietnamese and in English.
 *
 * <pre>{@code
 * PackThresholds.of(engine, "law-2003").coverageAtLeast(100).mutationAtLeast(95);
 * }</pre>
 *
 * <p>To measure mutation takes seconds for a large pack, on all cores; it and coverage are measured once. For one thread at a time.
 */
public final class PackThresholds {

    private static final int TOLD = 20;

    private final EligibilityEngine engine;
    private final String pack;
    private @Nullable CaseCoverage coverage;
    private @Nullable MutationReport mutation;

    private PackThresholds(EligibilityEngine engine, String pack) {
        this.engine = engine;
        this.pack = pack;
    }

    /**
     * The thresholds of a pack on the class path, or with a {@code /} in it in a folder; it is compiled for this.
     *
     * @throws org.khen.pack.InvalidRulePackException if it is not found or has errors
     */
    public static PackThresholds of(String pack) {
        PackFiles files = PackFiles.of(pack);
        return of(EligibilityEngine.of(RulePacks.from(List.of(files.location()))), files.id());
    }

    /**
     * The thresholds of a pack of an engine.
     *
     * @param pack its code
     */
    public static PackThresholds of(EligibilityEngine engine, String pack) {
        return new PackThresholds(engine, pack);
    }

    /** The thresholds of a pack whose cases have run already. */
    static PackThresholds of(EligibilityEngine engine, String pack, CaseCoverage coverage) {
        PackThresholds thresholds = of(engine, pack);
        thresholds.coverage = coverage;
        return thresholds;
    }

    /**
     * The cases prove so much of what there is to prove.
     *
     * @param percent from 0 to 100
     * @param kinds of these kinds only; all of them if none is given
     * @throws AssertionError if they prove less
     */
    public PackThresholds coverageAtLeast(int percent, CoverageKind... kinds) {
        CaseCoverage all = covered();
        CaseCoverage coverage = kinds.length == 0 ? all : all.only(List.of(kinds));
        if (coverage.percent() < percent) {
            throw below(
                    "coverage",
                    coverage.percent() + " % (" + coverage.proved() + " of " + coverage.all() + ")",
                    percent,
                    coverage.missing().stream().map(item -> at(item.at(), item.advice())));
        }
        return this;
    }

    /**
     * Of all that can be made wrong in the pack, one thing at a time, some case notices so much. What the pack excuses in
     * {@code unnoticed.csv} counts as not noticed.
     *
     * @param percent from 0 to 100
     * @throws AssertionError if they notice less
     */
    public PackThresholds mutationAtLeast(double percent) {
        MutationReport report = mutated();
        if (report.percent() < percent) {
            throw below(
                    "mutation",
                    report.percent() + " % (" + report.noticed() + " of "
                            + report.results().size() + ")",
                    percent,
                    report.survivors()
                            .map(result ->
                                    at(result.mutant().at(), result.mutant().unnoticed())));
        }
        return this;
    }

    /**
     * The pack explains each thing that could be wrong without any case noticing, and nothing else.
     *
     * @throws AssertionError if it does not
     */
    public PackThresholds survivorsAreExplained() {
        MutationReport report = mutated();
        if (!report.unexplained().isEmpty() || !report.outdated().isEmpty()) {
            throw below(
                    "explained survivors",
                    report.unexplained().size() + " unexplained, "
                            + report.outdated().size() + " outdated",
                    "none",
                    Stream.concat(
                            report.unexplained().stream()
                                    .map(result -> at(
                                            result.mutant().at(),
                                            result.mutant().unnoticed())),
                            report.outdated().stream().map(excuse -> "outdated: " + excuse.mutant())));
        }
        return this;
    }

    private CaseCoverage covered() {
        CaseCoverage known = coverage;
        if (known == null) {
            known = CaseCoverage.of(engine.packs(), PackProof.of(engine, pack));
            coverage = known;
        }
        return known;
    }

    private MutationReport mutated() {
        MutationReport known = mutation;
        if (known == null) {
            known = Mutation.of(engine.packs(), pack).run();
            mutation = known;
        }
        return known;
    }

    private static String at(CellRef at, Text sentence) {
        return at.file() + ":" + at.line() + ": " + sentence.vi() + "\n    " + sentence.en();
    }

    private AssertionError below(String what, String found, Object expected, Stream<String> sentences) {
        List<String> all = sentences.toList();
        String told = all.stream().limit(TOLD).collect(Collectors.joining("\n"));
        String more = all.size() > TOLD ? "\n… and " + (all.size() - TOLD) + " more" : "";
        return new AssertionError("\nExpected " + what + " of " + pack + ": at least " + expected + "\n but found: "
                + found + "\n" + told + more);
    }
}
