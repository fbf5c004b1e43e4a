package org.khen.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khen.RoundDecision;
import org.khen.facts.ReviewRound;
import org.khen.facts.RoundEntry;
import org.khen.report.RoundPapers;
import picocli.CommandLine.Option;

/** Which papers of a round a command is asked to write, and where. */
final class PapersAsked {

    @Option(names = "--report", paramLabel = "FILE.html", descriptionKey = "round.report")
    private @Nullable Path report;

    @Option(names = "--details", paramLabel = "FOLDER", descriptionKey = "round.details")
    private @Nullable Path details;

    @Option(names = "--list", paramLabel = "FILE.xlsx", descriptionKey = "round.list")
    private @Nullable Path list;

    @Option(names = "--notice", paramLabel = "FILE.html", descriptionKey = "round.notice")
    private @Nullable Path notice;

    @Option(names = "--units", paramLabel = "FOLDER", descriptionKey = "round.units")
    private @Nullable Path units;

    @Option(names = "--nominee", paramLabel = "ID", descriptionKey = "round.nominee")
    private @Nullable String nominee;

    /** A paper on its way into a file. */
    @FunctionalInterface
    private interface Paper {
        void write(OutputFile out) throws IOException;
    }

    /** Refuses what cannot be written, or not together, before anything is judged. */
    void check(Session session) throws IOException {
        if (report == null && (details != null || nominee != null)) {
            throw session.wording().usage("round-needs-report", details != null ? "--details" : "--nominee");
        }
        if (details != null && nominee != null) {
            throw session.wording().usage("round-nominee-alone");
        }
        for (Path folder : Stream.of(details, units).filter(Objects::nonNull).toList()) {
            if (Files.exists(folder) && !Files.isDirectory(folder)) {
                throw session.wording().files("round-no-folder", folder);
            }
        }
        for (Path file :
                Stream.of(report, list, notice).filter(Objects::nonNull).toList()) {
            OutputFile.open(session, file).close();
        }
    }

    /** Refuses a nominee whom the round does not hold, before anything is judged. */
    void check(Session session, ReviewRound round) {
        if (nominee != null
                && round.entries().stream().noneMatch(entry -> entry.id().equals(nominee))) {
            throw session.wording().usage("round-no-such", nominee);
        }
    }

    /** Writes them, and names each as it is finished. */
    List<String> write(Session session, ReviewRound round, RoundDecision decision) throws IOException {
        List<String> written = new ArrayList<>();
        RoundPapers papers = RoundPapers.of(round, decision, session.language());
        if (nominee == null) {
            write(session, report, out -> council(papers, out), written);
        } else if (decision.result(nominee) == null) {
            throw session.wording().usage("round-no-such", nominee);
        } else {
            String asked = nominee;
            write(session, report, out -> papers.nominee(asked, out.writer()), written);
        }
        write(session, list, out -> papers.workbook(out.bytes()), written);
        write(session, notice, out -> papers.publicNotice(out.writer()), written);
        if (units != null) {
            eachUnit(session, round, papers, units);
            written.add(units.toString());
        }
        return written;
    }

    private void council(RoundPapers papers, OutputFile out) throws IOException {
        if (details == null) {
            papers.council(out.writer());
        } else {
            papers.council(out.writer(), details);
        }
    }

    private static void write(Session session, @Nullable Path file, Paper paper, List<String> written)
            throws IOException {
        if (file == null) {
            return;
        }
        try (OutputFile out = OutputFile.open(session, file)) {
            paper.write(out);
            out.finish();
        }
        written.add(file.toString());
    }

    private static void eachUnit(Session session, ReviewRound round, RoundPapers papers, Path folder)
            throws IOException {
        Set<String> codes = new TreeSet<>();
        round.units().forEach(unit -> codes.add(unit.id()));
        round.entries().stream()
                .map(RoundEntry::unit)
                .filter(unit -> unit != null)
                .forEach(codes::add);
        Files.createDirectories(folder);
        Set<String> names = new HashSet<>();
        for (String code : codes) {
            Path file = folder.resolve(fileName(code, names) + ".html");
            write(session, file, out -> papers.unit(code, out.writer()), new ArrayList<>());
        }
    }

    /** A name of its own for each, also where a disk knows no capitals: no unit may find the page of another, or none. */
    private static String fileName(String code, Set<String> names) {
        // A code is what a host wrote: nothing but letters and digits may become part of a path.
        String name = code.replaceAll("[^\\p{L}\\p{N}_-]", "_");
        String own = name;
        for (int number = 2; !names.add(own.toLowerCase(Locale.ROOT)); number++) {
            own = name + "-" + number;
        }
        return own;
    }
}
