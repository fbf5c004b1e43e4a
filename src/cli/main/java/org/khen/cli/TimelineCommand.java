package org.khen.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khen.EvaluationException;
import org.khen.RulePacks;
import org.khen.Timeline;
import org.khen.facts.Nomination;
import org.khen.json.DecisionWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khen timeline}: what becomes of one dossier if it is proposed on another day. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "timeline.file")
    private @Nullable String file;

    @Option(names = "--id", paramLabel = "ID", descriptionKey = "explain.id")
    private @Nullable String id;

    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "timeline.from")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "timeline.to")
    private @Nullable String to;

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "pack")
    private @Nullable List<String> packs;

    @Option(names = "--assume-unamended", paramLabel = "SOURCE", descriptionKey = "assume-unamended")
    private @Nullable List<String> assumed;

    @Option(names = "--full", descriptionKey = "timeline.full")
    private boolean full;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "timeline.format")
    private String format = "text";

    TimelineCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate first = session.date("--from", from);
        LocalDate last = session.date("--to", to);
        String form = session.choice("--format", format, List.of("text", "json"));
        OneDossier found = OneDossier.find(session, file, id);
        if (found.registration() != null) {
            throw session.wording().usage("timeline-of-registration", found.named());
        }
        Nomination nomination = found.nomination();
        if (nomination == null) {
            found.undecided().lines(session.language()).forEach(session::tell);
            return ExitCode.FAULTS.code();
        }
        RulePacks loaded = PackChoice.load(session, packs);
        TimelineRange range = TimelineRange.of(session, loaded, nomination, first, last);
        Evaluator evaluator = Evaluator.of(session, loaded, null, assumed);
        try {
            Timeline timeline = evaluator.timeline(nomination, range.from(), range.to());
            session.print(form.equals("json") ? DecisionWriter.indented().write(timeline) + "\n" : text(timeline));
            return ExitCode.DONE.code();
        } catch (EvaluationException failed) {
            Trouble trouble = evaluator.trouble(found.line(), nomination, failed);
            new Undecided(found.file(), found.line(), nomination.id(), true, List.of(trouble))
                    .lines(session.language())
                    .forEach(session::tell);
            return ExitCode.FAULTS.code();
        }
    }

    private String text(Timeline timeline) {
        if (full) {
            return timeline.explainInFull(session.language());
        }
        boolean more = timeline.intervals().stream()
                .anyMatch(interval -> interval.parts().size() > 1);
        return timeline.explain(session.language()) + (more ? session.say("timeline-more") + "\n" : "");
    }
}
