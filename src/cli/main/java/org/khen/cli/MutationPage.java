package org.khen.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
        survivors(full ? unexplained : unexplained.stream().limit(SHOWN).toList());
        if (!full && unexplained.size() > SHOWN) {
            page.say(1, "mutation-more", unexplained.size() - SHOWN);
        }
        long excused = report.survivors().count() - unexplained.size();
        if (excused > 0) {
            page.say(1, "mutation-excused", excused);
        }
        for (Unnoticed outdated : report.outdated()) {
            page.say(1, "mutation-outdated", outdated.at().file(), outdated.at().line(), outdated.mutant());
        }
    }

    private void survivors(List<MutationResult> results) {
        Map<String, List<Mutant>> byFile = new LinkedHashMap<>();
        results.forEach(result -> byFile.computeIfAbsent(result.mutant().at().file(), none -> new ArrayList<>())
                .add(result.mutant()));
        byFile.forEach((file, mutants) -> {
            page.line(1, file);
            for (Mutant mutant : mutants) {
                page.say(
                        2,
                        "mutation-survivor",
                        mutant.at().line(),
                        mutant.unnoticed().in(session.language()),
                        mutant.code());
            }
        });
    }

    private String percent(double percent) {
        String written = String.format(Locale.ROOT, "%.1f", percent);
        return session.language() == Language.VIETNAMESE ? written.replace('.', ',') : written;
    }
}
