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

    /** Refuses what cannot be written together, before anything is judged. */
    void check(Session session) {
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
    }

    /** Writes them, and names each as it is finished. */
    List<String> write(Session session, ReviewRound round, RoundDecision decision) throws IOException {
        List<String> written = new ArrayList<>();
        RoundPapers papers = RoundPapers.of(round, decision, session.language());
        if (report != null) {
            if (nominee != null && decision.result(nominee) == null) {
                throw session.wording().usage("round-no-such", nominee);
            }
            try (OutputFile out = OutputFile.open(session, report)) {
                if (nominee != null) {
                    papers.nominee(nominee, out.writer());
                } else if (details != null) {
                    papers.council(out.writer(), details);
                } else {
                    papers.council(out.writer());
                }
                out.finish();
            }
            written.add(report.toString());
        }
        if (list != null) {
            try (OutputFile out = OutputFile.open(session, list)) {
                papers.workbook(out.bytes());
                out.finish();
            }
            written.add(list.toString());
        }
        if (notice != null) {
            try (OutputFile out = OutputFile.open(session, notice)) {
                papers.publicNotice(out.writer());
                out.finish();
            }
            written.add(notice.toString());
        }
        if (units != null) {
            eachUnit(session, round, papers, units);
            written.add(units.toString());
        }
        return written;
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
            try (OutputFile out = OutputFile.open(session, file)) {
                papers.unit(code, out.writer());
                out.finish();
            }
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
