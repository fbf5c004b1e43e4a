package org.khen.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.khen.RulePacks;
import org.khen.facts.ReviewRound;
import org.khen.json.ReadRound;
import org.khen.json.RoundReader;
import org.khen.pack.Award;
import org.khen.pack.Language;
import org.khen.report.input.CellProblem;
import org.khen.report.input.ReadRoundTables;
import org.khen.report.input.RoundInput;

/**
 * The round of a file, and what in it could not be read.
 *
 * @param round the round; {@code null} if nothing of it can be used
 * @param messages what is wrong, each in one line
 * @param whole whether nothing was left out
 */
record RoundSource(@Nullable ReviewRound round, List<String> messages, boolean whole) {

    /** Reads a workbook, a folder of tables, or JSON. */
    static RoundSource read(Session session, @Nullable String named, RulePacks packs) throws IOException {
        if (named == null || named.equals("-")) {
            if (named == null && !session.console().piped()) {
                throw session.wording().usage("no-round");
            }
            return json(
                    session, session.say("standard-input"), session.console().in());
        }
        Path path = DossierSources.path(session, named);
        if (Files.isRegularFile(path) && !Files.isReadable(path)) {
            throw session.wording().files("unreadable-file", path);
        }
        String name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            try (InputStream in = Files.newInputStream(path)) {
                return json(session, path.toString(), in);
            }
        }
        ReadRoundTables read = RoundInput.read(path, awards(packs));
        return new RoundSource(
                read.round(),
                read.problems().stream()
                        .map(problem -> named(path, problem, session.language()))
                        .toList(),
                read.isClean());
    }

    /** A problem of the file as a whole has its name as the place: it is said once, with the folder. */
    private static String named(Path path, CellProblem problem, Language language) {
        String name = String.valueOf(path.getFileName());
        String said = problem.in(language);
        return problem.place(language).equals(name) ? path + said.substring(name.length()) : path + ": " + said;
    }

    private static RoundSource json(Session session, String name, InputStream in) {
        ReadRound read = new RoundReader().read(in);
        List<String> messages = read.problems().stream()
                .map(Trouble::of)
                .flatMap(trouble -> new Undecided(name, trouble.line(), null, false, List.of(trouble))
                        .lines(session.language()).stream())
                .toList();
        return new RoundSource(read.round(), messages, read.isWhole());
    }

    /** The awards of all packs. */
    static List<Award> awards(RulePacks packs) {
        return packs.packs().stream().flatMap(pack -> pack.awards().stream()).toList();
    }
}
