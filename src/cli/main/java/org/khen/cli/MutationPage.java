package org.khen.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khen.authoring.mutation.Mutant;
import org.khen.authoring.mutation.MutationKind;
import org.khen.authoring.mutation.MutationReport;
import org.khen.authoring.mutation.MutationResult;
import org.khen.pack.Language;
import org.khen.pack.Unnoticed;

/** What no case of a pack would notice, by file, with the case to add. */
final class MutationPage {

    /** As many as somebody can mend before looking again. */
    private static final int SHOWN = 30;

    private final Session session;
    private final Page page;
    private final boolean full;

    /** Fills a page; if {@code full} with all that nobody notices and not only with the first. */
    MutationPage(Session session, Page page, boolean full) {
        this.session = session;
        this.page = page;
        this.full = full;
    }

    void add(MutationReport report) {
        page.say(
                0,
                "mutation-pack",
                report.pack(),
                report.noticed(),
                report.results().size(),
                percent(report.percent()));
        Map<MutationKind, int[]> kinds = new TreeMap<>();
        for (MutationResult result : report.results()) {
            int[] counts = kinds.computeIfAbsent(result.mutant().kind(), none -> new int[2]);
            counts[result.noticed() ? 0 : 1]++;
        }
        kinds.forEach((kind, counts) ->
                page.line(1, session.wording().word(kind) + ": " + counts[0] + "/" + (counts[0] + counts[1])));
        List<MutationResult> unexplained = report.unexplained();
        List<List<Mutant>> alike = alike(unexplained);
        List<List<Mutant>> shown = full ? alike : alike.stream().limit(SHOWN).toList();
        survivors(shown);
        int more = unexplained.size() - shown.stream().mapToInt(List::size).sum();
        if (more > 0) {
            page.say(1, "mutation-more", more);
        }
        long excused = report.survivors().count() - unexplained.size();
        if (excused > 0) {
            page.say(1, "mutation-excused", excused);
        }
        for (Unnoticed outdated : report.outdated()) {
            page.say(1, "mutation-outdated", outdated.at().file(), outdated.at().line(), outdated.mutant());
        }
    }

    /** What is to be told in one sentence: a day early and a day late of one row. */
    private static List<List<Mutant>> alike(List<MutationResult> results) {
        Map<List<?>, List<Mutant>> alike = new LinkedHashMap<>();
        for (MutationResult result : results) {
            Mutant mutant = result.mutant();
            List<?> row =
                    mutant.kind() == MutationKind.DATE ? List.of(mutant.at(), mutant.kind()) : List.of(mutant.code());
            alike.computeIfAbsent(row, none -> new ArrayList<>()).add(mutant);
        }
        return List.copyOf(alike.values());
    }

    private void survivors(List<List<Mutant>> shown) {
        Map<String, List<List<Mutant>>> byFile = new LinkedHashMap<>();
        shown.forEach(alike -> byFile.computeIfAbsent(alike.get(0).at().file(), none -> new ArrayList<>())
                .add(alike));
        byFile.forEach((file, rows) -> {
            page.line(1, file);
            for (List<Mutant> alike : rows) {
                page.say(
                        2,
                        "mutation-survivor",
                        alike.get(0).at().line(),
                        Mutant.unnoticed(alike).in(session.language()),
                        // Each code by itself: as it goes into unnoticed.csv.
                        alike.stream().map(Mutant::code).collect(Collectors.joining("] [")));
            }
        });
    }

    private String percent(double percent) {
        String written = String.format(Locale.ROOT, "%.1f", percent);
        return session.language() == Language.VIETNAMESE ? written.replace('.', ',') : written;
    }
}
