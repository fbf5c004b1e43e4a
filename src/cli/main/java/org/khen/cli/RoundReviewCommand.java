package org.khen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khen.EvaluationResult;
import org.khen.RoundDecision;
import org.khen.RulePacks;
import org.khen.facts.ReviewRound;
import org.khen.json.DecisionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khen round review}: judges a round and writes the papers of the council. */
@Command(name = "review")
final class RoundReviewCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "round.file")
    private @Nullable String file;

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "pack")
    private @Nullable List<String> packs;

    @Option(names = "--assume-unamended", paramLabel = "SOURCE", descriptionKey = "assume-unamended")
    private @Nullable List<String> assumed;

    @Mixin
    private PapersAsked papers = new PapersAsked();

    @Option(names = "--full", descriptionKey = "round.full")
    private boolean full;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "round.format")
    private String format = "text";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "output")
    private @Nullable Path output;

    @Option(
            names = {"-q", "--quiet"},
            descriptionKey = "quiet")
    private boolean quiet;

    RoundReviewCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String form = session.choice("--format", format, List.of("text", "json"));
        papers.check(session);
        RulePacks loaded = PackChoice.load(session, packs);
        RoundSource source = RoundSource.read(session, file, loaded);
        source.messages().forEach(session::tell);
        ReviewRound round = source.round();
        if (round == null) {
            return ExitCode.FAULTS.code();
        }
        papers.check(session, round);
        RoundDecision decision = review(round, loaded);
        try (OutputFile out = OutputFile.open(session, output)) {
            if (form.equals("json")) {
                // As it is made: of thousands of nominations it is too long for one string.
                DecisionWriter.indented().write(decision, out.bytes());
            }
            out.writer().write(form.equals("json") ? "\n" : text(decision));
            out.finish();
        }
        papers.write(session, round, decision).forEach(written -> session.tell(session.say("round-written", written)));
        for (EvaluationResult.Failed failed : decision.failed()) {
            session.tell(session.say(
                    "round-failed",
                    failed.id(),
                    String.valueOf(failed.cause().getMessage())
                            .lines()
                            .findFirst()
                            .orElse("")));
        }
        return (source.whole() && decision.failed().isEmpty() ? ExitCode.DONE : ExitCode.FAULTS).code();
    }

    private RoundDecision review(ReviewRound round, RulePacks loaded) {
        Evaluator evaluator = Evaluator.of(session, loaded, null, assumed);
        boolean shown = !quiet && session.console().errIsTerminal();
        try (Progress progress =
                Progress.ofSteps(session, "round-progress", round.entries().size(), shown)) {
            return evaluator.review(round, decided -> progress.step());
        }
    }

    private String text(RoundDecision decision) {
        return full
                ? decision.explain(session.language())
                : decision.summary(session.language()) + session.say("round-more") + "\n";
    }
}
