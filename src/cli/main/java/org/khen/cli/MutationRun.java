package org.khen.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khen.RulePacks;
import org.khen.authoring.mutation.Mutation;
import org.khen.authoring.mutation.MutationReport;
import org.khen.pack.RulePack;

/** Makes packs wrong, one thing after another, and tells what no case noticed. */
final class MutationRun {

    private final List<MutationReport> reports = new ArrayList<>();

    /** Tries everything in some packs that have cases. */
    MutationRun(Session session, RulePacks packs, List<RulePack> asked, boolean progressShown) {
        List<Mutation> mutations = new ArrayList<>();
        for (RulePack pack : asked) {
            if (pack.topics().stream().anyMatch(topic -> !topic.cases().isEmpty())) {
                mutations.add(Mutation.of(packs, pack.id()));
            }
        }
        long all = mutations.stream().mapToLong(Mutation::size).sum();
        try (Progress progress = Progress.ofSteps(session, "progress-mutants", all, progressShown)) {
            mutations.forEach(mutation -> reports.add(mutation.run(progress::step)));
        }
    }

    /** What was noticed and what was not, for people. */
    String text(Session session, boolean full) {
        Page text = new Page(session);
        MutationPage page = new MutationPage(session, text, full);
        reports.forEach(page::add);
        return text.text();
    }

    /** Whether of every pack at least so many per cent were noticed; without a number it is not asked. */
    boolean reaches(@Nullable Integer least) {
        return least == null || reports.stream().allMatch(report -> report.percent() >= least);
    }
}
