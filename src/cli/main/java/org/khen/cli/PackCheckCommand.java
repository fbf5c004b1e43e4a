package org.khen.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khen.EligibilityEngine;
import org.khen.PackLocation;
import org.khen.PackProof;
import org.khen.PackReport;
import org.khen.RulePacks;
import org.khen.authoring.check.PackCheck;
import org.khen.pack.PackProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khen pack check}: all that is wrong with packs. */
@Command(name = "check")
final class PackCheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "PACK", descriptionKey = "packs")
    private @Nullable List<String> packs;

    @Option(names = "--format", paramLabel = "text|json|sarif", descriptionKey = "check.format")
    private String format = "text";

    @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "check.as-of")
    private @Nullable String asOf;

    @Option(names = "--recheck-after", paramLabel = "MONTHS", descriptionKey = "check.recheck-after")
    private @Nullable String recheckAfter;

    PackCheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        String form = session.choice("--format", format, List.of("text", "json", "sarif"));
        LocalDate day = session.date("--as-of", asOf);
        if (recheckAfter != null && day == null) {
            throw session.wording().usage("months-without-day", "--recheck-after", "--as-of");
        }
        int months = recheckAfter == null ? PackCheck.MONTHS_BETWEEN_CHECKS : months(recheckAfter);
        List<PackLocation> locations = PackChoice.locations(session, packs);
        PackReport report = RulePacks.check(locations);
        List<PackProof> proofs = proofs(report);
        List<PackProblem> problems = new ArrayList<>(PackCheck.all(report, day, months));
        problems.addAll(PackCheck.unproved(proofs));
        CheckPage page = new CheckPage(session, report, problems, proofs, day != null);
        session.print(
                switch (form) {
                    case "json" -> page.json();
                    case "sarif" -> page.sarif(new PackFolders(locations));
                    default -> page.text();
                });
        return (page.passed() ? ExitCode.DONE : ExitCode.FAULTS).code();
    }

    private int months(String written) {
        if (!written.strip().matches("[1-9][0-9]{0,3}")) {
            throw session.wording().usage("bad-months", "--recheck-after", written);
        }
        return Integer.parseInt(written.strip());
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
