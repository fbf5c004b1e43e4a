package org.khen.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khen.PackLocation;
import org.khen.RulePacks;
import org.khen.pack.RulePack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khen pack show}: what packs hold. */
@Command(name = "show")
final class PackShowCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..*", paramLabel = "PACK", descriptionKey = "packs")
    private @Nullable List<String> packs;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "show.on")
    private @Nullable String on;

    @Option(names = "--criterion", paramLabel = "ID", descriptionKey = "show.criterion")
    private @Nullable String criterion;

    @Option(names = "--coverage", descriptionKey = "show.coverage")
    private boolean coverage;

    PackShowCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = session.date("--on", on);
        List<PackLocation> locations = PackChoice.locations(session, packs);
        RulePacks loaded = RulePacks.from(locations);
        if (criterion != null) {
            session.print(new CriterionPage(session, loaded, criterion).text());
        } else if (coverage) {
            CoveragePage page = new CoveragePage(session, day);
            for (RulePack pack : loaded.packs()) {
                if (PackChoice.isAskedFor(pack, locations)) {
                    page.add(pack);
                }
            }
            session.print(page.text());
        } else {
            PackPage page = new PackPage(session, day);
            for (RulePack pack : loaded.packs()) {
                page.add(pack, PackChoice.isAskedFor(pack, locations));
            }
            session.print(page.text());
        }
        return ExitCode.DONE.code();
    }
}
