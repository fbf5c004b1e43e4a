package org.khen.authoring.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khen.RulePacks;
import org.khen.internal.Trial;
import org.khen.internal.cases.CaseColumns;
import org.khen.pack.RulePack;
import org.khen.pack.Unnoticed;

/**
 * Makes one thing after another wrong in a pack, and looks whether any of its cases notices: a limit nobody would miss is a limit
 * nobody has tested.
 *
 * <p>Each mutant is tried on the cases that can notice, by Khen's own reading of the rules, on all cores; nothing is compiled. What
 * rests on texts that nobody has seen decides nothing, and is not made wrong.
 */
public final class Mutation {

    private final PackUnderTrial trial;
    private final List<ProvedCase> cases;
    private final List<Attempt> attempts = new ArrayList<>();

    private Mutation(RulePacks packs, String packId) {
        RulePacks decidingCases = packs.decidingCasesOf(packId);
        List<RulePack> deciding = decidingCases.packs();
        RulePack pack = decidingCases.pack(packId);
        Trial unchanged = Trial.of(deciding);
        CaseColumns columns = new CaseColumns(deciding);
        trial = new PackUnderTrial(deciding, pack, unchanged);
        cases = pack.topics().stream()
                .flatMap(topic -> topic.cases().stream())
                .map(situation -> ProvedCase.of(packId, situation, columns, unchanged))
                .flatMap(Optional::stream)
                .toList();
        attempts.addAll(LimitMutants.of(trial));
        attempts.addAll(RuleMutants.of(trial));
        attempts.addAll(RouteMutants.of(trial));
        attempts.addAll(DateMutants.of(trial));
        attempts.addAll(TransitionMutants.of(trial));
        attempts.sort(
                Comparator.comparing((Attempt attempt) -> attempt.mutant().at().file())
                        .thenComparing(attempt -> attempt.mutant().at().line())
                        .thenComparing(attempt -> attempt.mutant().code()));
    }

    /**
     * Prepares the mutants of a pack.
     *
     * @param packs the packs that decide
     * @param packId the code of the pack that is made wrong
     * @throws IllegalArgumentException if the pack is not among them
     */
    public static Mutation of(RulePacks packs, String packId) {
        return new Mutation(packs, packId);
    }

    /** How many mutants there are. */
    public int size() {
        return attempts.size();
    }

    /** Tries every mutant. */
    public MutationReport run() {
        return run(() -> {});
    }

    /**
     * Tries every mutant.
     *
     * @param tried told after each, on the thread that tried it
     */
    public MutationReport run(Runnable tried) {
        Map<String, Unnoticed> excuses = new HashMap<>();
        trial.pack().unnoticed().forEach(excuse -> excuses.putIfAbsent(excuse.mutant(), excuse));
        List<MutationResult> results = attempts.parallelStream()
                .map(attempt -> {
                    MutationResult result = attempt(attempt, excuses);
                    tried.run();
                    return result;
                })
                .toList();
        Set<String> excused = new HashSet<>();
        results.stream()
                .filter(result -> !result.noticed())
                .forEach(result -> excused.add(result.mutant().code()));
        List<Unnoticed> outdated = trial.pack().unnoticed().stream()
                .filter(excuse -> !excused.contains(excuse.mutant()))
                .toList();
        return new MutationReport(trial.pack().id(), results, outdated);
    }

    private MutationResult attempt(Attempt attempt, Map<String, Unnoticed> excuses) {
        Mutant mutant = attempt.mutant();
        Trial changed = attempt.change().apply(trial.unchanged());
        String noticedBy = cases.stream()
                .filter(attempt.reaches())
                .filter(proved -> proved.notices(changed))
                .map(ProvedCase::id)
                .findFirst()
                .orElse(null);
        Unnoticed excuse = noticedBy == null ? excuses.get(mutant.code()) : null;
        return new MutationResult(mutant, noticedBy, excuse == null ? null : excuse.reason());
    }
}
