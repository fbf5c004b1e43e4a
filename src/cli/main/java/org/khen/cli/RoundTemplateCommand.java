package org.khen.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khen.report.input.RoundTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khen round template}: an empty workbook to fill in. */
@Command(name = "template")
final class RoundTemplateCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "1", paramLabel = "FILE", descriptionKey = "round.template.file")
    private @Nullable Path file;

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "pack")
    private @Nullable List<String> packs;

    RoundTemplateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        var awards = RoundSource.awards(PackChoice.load(session, packs));
        try (OutputFile out = OutputFile.open(session, file)) {
            RoundTemplate.write(awards, out.bytes());
            out.finish();
        }
        session.tell(session.say("round-template-written", String.valueOf(file)));
        return ExitCode.DONE.code();
    }
}
