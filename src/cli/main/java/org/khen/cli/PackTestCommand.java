package org.khen.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khen.PackLocation;
import org.khen.PackProof;
import org.khen.RulePacks;
import org.khen.authoring.cases.CaseRunner;
import org.khen.authoring.cases.CaseSelection;
import org.khen.pack.Case;
import org.khen.pack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khen pack test}: whether the cases of packs come out as expected, and what they leave unproved. */
@Command(name = "test")
final class PackTestCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "PACK", descriptionKey = "packs")
    private @Nullable List<String> packs;

    @Option(names = "--case", paramLabel = "ID", descriptionKey = "test.case")
    private @Nullable List<String> cases;

    @Option(names = "--criterion", paramLabel = "ID", descriptionKey = "test.criterion")
    private @Nullable List<String> criteria;

    @Option(names = "--junit", paramLabel = "FILE", descriptionKey = "test.junit")
    private @Nullable Path junit;

    @Option(names = "--coverage", descriptionKey = "test.coverage")
    private boolean coverage;

    @Option(names = "--exempt", descriptionKey = "test.exempt")
    private boolean exempt;

    @Option(names = "--min-coverage", paramLabel = "N", descriptionKey = "test.min-coverage")
    private @Nullable Integer minCoverage;

    @Option(names = "--mutation", descriptionKey = "test.mutation")
    private boolean mutation;

    @Option(names = "--full", descriptionKey = "test.full")
    private boolean full;

    @Option(names = "--min-mutation", paramLabel = "N", descriptionKey = "test.min-mutation")
    private @Nullable Integer minMutation;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    PackTestCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        CaseSelection selection = new CaseSelection(asSet(cases), asSet(criteria));
        boolean measured = coverage || exempt || minCoverage != null;
        boolean mutated = mutation || full || minMutation != null;
        if ((measured || mutated) && !selection.isAll()) {
            throw session.wording().usage("test-coverage-of-some");
        }
        requirePercent("--min-coverage", minCoverage);
        requirePercent("--min-mutation", minMutation);
        List<PackLocation> locations = PackChoice.locations(session, packs);
        RulePacks loaded = RulePacks.from(locations);
        List<RulePack> asked = loaded.packs().stream()
                .filter(pack -> PackChoice.isAskedFor(pack, locations))
                .toList();
        requireKnown(selection, asked, loaded);
        List<PackProof> proofs = run(loaded, asked, selection);
        TestPage page = new TestPage(session, loaded, locations, proofs);
        page.results();
        boolean passed = page.passed();
        if (measured) {
            CoverageReport report = new CoverageReport(session, loaded, proofs);
            page.add(report.text(coverage, exempt));
            passed &= page.judge(report, minCoverage);
        }
        if (mutated) {
            MutationRun run = new MutationRun(session, loaded, asked, isProgressShown());
            page.add(run.text(session, full));
            boolean enough = run.reaches(minMutation);
            passed &= enough;
            if (!enough) {
                page.add(session.say("mutation-too-low", String.valueOf(minMutation)) + "\n");
            }
        }
        page.summary(passed);
        session.print(page.text());
        if (junit != null) {
            StringWriter report = new StringWriter();
            page.junit().write(report);
            try (OutputFile file = OutputFile.open(session, junit)) {
                file.writer().write(report.toString());
                file.finish();
            }
        }
        return (passed ? ExitCode.DONE : ExitCode.FAULTS).code();
    }

    private void requirePercent(String option, @Nullable Integer percent) {
        if (percent != null && (percent < 0 || percent > 100)) {
            throw session.wording().usage("bad-percent", option, percent);
        }
    }

    private boolean isProgressShown() {
        return !quiet && session.console().errIsTerminal();
    }

    private static Set<String> asSet(@Nullable List<String> codes) {
        return codes == null ? Set.of() : new HashSet<>(codes);
    }

    private void requireKnown(CaseSelection selection, List<RulePack> asked, RulePacks loaded) {
        for (String id : selection.unknownCases(asked)) {
            throw unknown("test-no-such-case", id, CaseSelection.caseCodes(asked));
        }
        for (String id : selection.unknownCriteria(loaded.packs())) {
            throw unknown("test-no-such-criterion", id, CaseSelection.criterionCodes(loaded.packs()));
        }
    }

    private CommandFailure unknown(String key, String id, Set<String> known) {
        return new CommandFailure(
                ExitCode.FAULTS, session.say(key, id) + session.wording().didYouMean(id, known));
    }

    private List<PackProof> run(RulePacks loaded, List<RulePack> asked, CaseSelection selection) {
        Predicate<Case> chosen = selection.in(loaded.packs());
        long total = asked.stream()
                .flatMap(pack -> CaseRunner.cases(pack).stream())
                .filter(chosen)
                .count();
        CaseRunner runner = new CaseRunner(loaded);
        List<PackProof> proofs = new ArrayList<>();
        try (Progress progress = Progress.ofSteps(session, "progress-cases", total, isProgressShown())) {
            for (RulePack pack : asked) {
                proofs.add(runner.run(pack.id(), chosen, result -> progress.step()));
            }
        }
        return proofs;
    }
}
