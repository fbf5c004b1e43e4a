package org.khen.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khen.Decision;
import org.khen.EvaluationException;
import org.khen.EvaluationResult;
import org.khen.facts.Nomination;
import org.khen.facts.Registration;
import org.khen.pack.Language;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khen explain}: one dossier with every reason. */
@Command(name = "explain")
final class ExplainCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "explain.file")
    private @Nullable String file;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "explain.id")
    private @Nullable String id;

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "pack")
    private @Nullable List<String> packs;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private @Nullable String asOf;

    @Option(names = "--assume-unamended", paramLabel = "SOURCE", descriptionKey = "assume-unamended")
    private @Nullable List<String> assumed;

    @ArgGroup
    private final Detail detail = new Detail();

    /** For whom it is written; an officer if nothing is said. */
    private static final class Detail {

        @Option(names = "--for-council", descriptionKey = "explain.for-council")
        private boolean forCouncil;

        @Option(names = "--full", descriptionKey = "explain.full")
        private boolean full;

        private String of(Decision decision, Language language) {
            if (full) {
                return decision.explainInFull(language);
            }
            return forCouncil ? decision.explainToCouncil(language) : decision.explain(language);
        }
    }

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = session.date("--as-of", asOf);
        OneDossier found = OneDossier.find(session, file, id);
        Nomination nomination = found.nomination();
        Registration registration = found.registration();
        if (registration != null) {
            return explain(found, registration, Evaluator.of(session, PackChoice.load(session, packs), day, assumed));
        }
        if (nomination == null) {
            found.undecided().lines(session.language()).forEach(session::tell);
            return ExitCode.FAULTS.code();
        }
        Evaluator evaluator = Evaluator.of(session, PackChoice.load(session, packs), day, assumed);
        EvaluationResult result = evaluator.evaluate(List.of(nomination)).get(0);
        if (result instanceof EvaluationResult.Failed failed) {
            Trouble trouble = evaluator.trouble(found.line(), nomination, failed.cause());
            new Undecided(found.file(), found.line(), nomination.id(), true, List.of(trouble))
                    .lines(session.language())
                    .forEach(session::tell);
            return ExitCode.FAULTS.code();
        }
        Decision decision = ((EvaluationResult.Decided) result).decision();
        PlaceListGaps gaps = new PlaceListGaps();
        gaps.learn(decision);
        String lacking = gaps.text(session);
        session.print(detail.of(decision, session.language()) + (lacking.isEmpty() ? "" : lacking + "\n"));
        return ExitCode.DONE.code();
    }

    private int explain(OneDossier found, Registration registration, Evaluator evaluator) throws IOException {
        try {
            session.print(evaluator.evaluate(registration).explain(session.language()));
            return ExitCode.DONE.code();
        } catch (EvaluationException failed) {
            Trouble trouble = Troubles.failed(found.line(), String.valueOf(failed.getMessage()));
            new Undecided(found.file(), found.line(), registration.id(), true, List.of(trouble))
                    .lines(session.language())
                    .forEach(session::tell);
            return ExitCode.FAULTS.code();
        }
    }
}
