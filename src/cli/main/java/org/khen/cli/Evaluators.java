package org.khen.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khen.RulePacks;

/**
 * Who decides which dossier: the packs of the command, or for a dossier with an expectation that names packs those.
 * Packs named on the command line judge everything.
 */
final class Evaluators {

    private final Session session;
    private final @Nullable LocalDate day;
    private final @Nullable List<String> assumed;
    private final boolean byExpectation;
    private final ExpectedAnswers expected;
    private final Evaluator ofAll;
    private final Map<Row, Evaluator> ofRows = new HashMap<>();

    /** The packs that rows of a file name, as they name them. */
    private record Row(Path file, String packs) {}

    Evaluators(
            Session session,
            @Nullable List<String> packs,
            @Nullable LocalDate day,
            @Nullable List<String> assumed,
            ExpectedAnswers expected) {
        this.session = session;
        this.day = day;
        this.assumed = assumed;
        this.byExpectation = packs == null || packs.isEmpty();
        this.expected = expected;
        this.ofAll = Evaluator.of(session, PackChoice.load(session, packs), day, assumed);
    }

    /** The one for a dossier. */
    Evaluator of(String dossier) {
        ExpectedAnswer answer = expected.of(dossier);
        if (answer == null || answer.packs().isEmpty() || !byExpectation) {
            return ofAll;
        }
        Path file = Objects.requireNonNull(expected.fileOf(dossier));
        return ofRows.computeIfAbsent(new Row(file, answer.packs()), this::load);
    }

    private Evaluator load(Row row) {
        Path folder = row.file.toAbsolutePath().getParent();
        List<String> packs = new ArrayList<>();
        for (String pack : row.packs.split("[ ;]+")) {
            Path beside = folder == null ? null : folder.resolve(pack);
            packs.add(beside != null && Files.isDirectory(beside) ? beside.toString() : pack);
        }
        try {
            RulePacks loaded = PackChoice.load(session, packs);
            return Evaluator.of(session, loaded, day, ofThese(loaded));
        } catch (CommandFailure unknown) {
            throw new CommandFailure(unknown.exitCode(), row.file + ": " + unknown.getMessage());
        }
    }

    /** What is assumed of the laws of these packs; the others are not asked. */
    private @Nullable List<String> ofThese(RulePacks packs) {
        List<String> unseen = Evaluator.unseen(packs);
        List<String> these = assumed == null
                ? List.of()
                : assumed.stream().filter(unseen::contains).toList();
        return these.isEmpty() ? null : these;
    }
}
