package org.khen.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.khen.EligibilityEngine;
import org.khen.RoundComparison;
import org.khen.RoundDecision;
import org.khen.RulePacks;
import org.khen.facts.ReviewRound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code khen round compare}: what other packs, another day or another number would change in a round. */
@Command(name = "compare")
final class RoundCompareCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "round.file")
    private @Nullable String file;

    @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "pack")
    private @Nullable List<String> packs;

    @Option(names = "--against", paramLabel = "PACK", descriptionKey = "round.against")
    private @Nullable List<String> others;

    @Option(names = "--held-on", paramLabel = "DATE", descriptionKey = "round.held-on")
    private @Nullable String heldOn;

    @Option(names = "--set", paramLabel = "CODE=NUMBER", descriptionKey = "round.set")
    private @Nullable List<String> numbers;

    RoundCompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        LocalDate day = session.date("--held-on", heldOn);
        if (others == null && day == null && numbers == null) {
            throw session.wording().usage("round-compare-what");
        }
        List<ChangedNumber> changes = (numbers == null ? List.<String>of() : numbers)
                .stream().map(number -> ChangedNumber.read(session, number)).toList();
        RulePacks loaded = PackChoice.load(session, packs);
        RoundSource source = RoundSource.read(session, file, loaded);
        source.messages().forEach(session::tell);
        ReviewRound round = source.round();
        if (round == null) {
            return ExitCode.FAULTS.code();
        }
        ReviewRound other = day == null ? round : on(round, day);
        EligibilityEngine engine = EligibilityEngine.of(loaded);
        EligibilityEngine changed = others == null ? engine : EligibilityEngine.of(PackChoice.load(session, others));
        for (ChangedNumber change : changes) {
            changed = changed.withTables(change.in(session, changed.packs(), other.heldOn()));
        }
        RoundDecision before = engine.review(round);
        session.print(RoundComparison.of(before, changed.review(other)).explain(session.language()));
        return (source.whole() ? ExitCode.DONE : ExitCode.FAULTS).code();
    }

    private static ReviewRound on(ReviewRound round, LocalDate day) {
        return new ReviewRound(round.id(), round.name(), day, round.entries(), round.units(), round.registrations());
    }
}
