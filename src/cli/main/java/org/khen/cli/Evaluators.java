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

/**
 * Who decides which dossier: the packs of the command, or for a dossier with an expectation that names packs those.
 * Packs named on the command line judge everything.
 */
final class Evaluators {

    private final Session session;
    private final @Nullable LocalDate day;
    private final boolean byExpectation;
    private final ExpectedAnswers expected;
    private final Evaluator ofAll;
    private final Map<List<String>, Evaluator> ofPacks = new HashMap<>();

    Evaluators(Session session, @Nullable List<String> packs, @Nullable LocalDate day, ExpectedAnswers expected) {
        this.session = session;
        this.day = day;
        this.byExpectation = packs == null || packs.isEmpty();
        this.expected = expected;
        this.ofAll = new Evaluator(PackChoice.load(session, packs), day);
    }

    /** The one for a dossier. */
    Evaluator of(String dossier) {
        ExpectedAnswer answer = expected.of(dossier);
        if (answer == null || answer.packs().isEmpty() || !byExpectation) {
            return ofAll;
        }
        Path file = Objects.requireNonNull(expected.fileOf(dossier));
        Path folder = file.toAbsolutePath().getParent();
        List<String> packs = new ArrayList<>();
        for (String pack : answer.packs().split("[ ;]+")) {
            Path beside = folder == null ? null : folder.resolve(pack);
            packs.add(beside != null && Files.isDirectory(beside) ? beside.toString() : pack);
        }
        return ofPacks.computeIfAbsent(packs, named -> load(named, file));
    }

    private Evaluator load(List<String> packs, Path file) {
        try {
            return new Evaluator(PackChoice.load(session, packs), day);
        } catch (CommandFailure unknown) {
            throw new CommandFailure(unknown.exitCode(), file + ": " + unknown.getMessage());
        }
    }
}
