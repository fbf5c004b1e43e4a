package org.khen.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khen evaluate}: decides the dossiers of files and folders. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "FILE", descriptionKey = "evaluate.files")
    private @Nullable List<String> files;

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "pack")
    private @Nullable List<String> packs;

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
    private @Nullable String asOf;

    @Option(names = "--assume-unamended", paramLabel = "SOURCE", descriptionKey = "assume-unamended")
    private @Nullable List<String> assumed;

    @Option(names = "--format", paramLabel = "text|json|jsonl", descriptionKey = "evaluate.format")
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

    EvaluateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = session.date("--as-of", asOf);
        String form = session.choice("--format", format, List.of("text", "json", "jsonl"));
        List<DossierSource> sources = DossierSources.find(session, files);
        Console console = session.console();
        boolean shown = !quiet && console.errIsTerminal() && (output != null || !console.outIsTerminal());
        try (OutputFile file = OutputFile.open(session, output)) {
            ExpectedAnswers expected = ExpectedAnswers.of(session, files);
            Evaluators evaluators = new Evaluators(session, packs, day, assumed, expected);
            Counts counts;
            try (Progress progress = Progress.of(session, sources, shown)) {
                Results results = results(form, file.writer());
                counts = new EvaluationRun(session, evaluators, expected, results, progress, sources).run(sources);
            }
            file.finish();
            return (counts.allDecided() && counts.unexpected().isEmpty() ? ExitCode.DONE : ExitCode.FAULTS).code();
        }
    }

    private Results results(String form, Writer out) {
        return form.equals("text")
                ? new TextResults(
                        session, out, output == null ? session.console().ansi() : Ansi.OFF)
                : new JsonResults(out, form.equals("json"));
    }
}
