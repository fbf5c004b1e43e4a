package org.khen.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.EligibilityEngine;
import org.khen.PackProof;
import org.khen.PackReport;
import org.khen.RulePacks;
import org.khen.authoring.tables.TableAnalysis;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khen pack check}: all that is wrong with packs. */
@Command(name = "check")
final class PackCheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "PACK", descriptionKey = "packs")
    private @Nullable List<String> packs;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "check.format")
    private String format = "text";

    PackCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String form = session.choice("--format", format, List.of("text", "json"));
        PackReport report = withAnalysis(RulePacks.check(PackChoice.locations(session, packs)));
        CheckPage page = new CheckPage(session, report, proofs(report));
        session.print(form.equals("text") ? page.text() : page.json());
        return (page.passed() ? ExitCode.DONE : ExitCode.FAULTS).code();
    }

    /** With what is told of the tables of packs that load. */
    private static PackReport withAnalysis(PackReport report) {
        RulePacks loaded = report.packs();
        return loaded == null
                ? report
                : new PackReport(
                        Stream.concat(report.problems().stream(), TableAnalysis.of(loaded).stream())
                                .toList(),
                        loaded);
    }

    /** The cases of every pack, run by the rules of all, or of those below it where others change what it says. */
    private static List<PackProof> proofs(PackReport report) {
        RulePacks loaded = report.packs();
        if (loaded == null) {
            return List.of();
        }
        EligibilityEngine engine = EligibilityEngine.of(loaded);
        return loaded.packs().stream()
                .map(pack -> PackProof.of(engine, pack.id()))
                .toList();
    }
}
